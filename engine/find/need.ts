/** What a text must hold: a literal, in the symbols of `letter-groups`; one of several needs; all of several; null for nothing. */
export type Need = { readonly literal: string } | { readonly any: readonly Asked[] } | { readonly all: readonly Asked[] } | null
export type Asked = Exclude<Need, null>

/** Shorter ones hold no group of letters. */
const SHORTEST = 3

/** Nothing is asked where one of the needs asks nothing. */
export function anyOf(needs: readonly Need[]): Need {
  const asked: Asked[] = []
  for (const need of needs) {
    if (need === null || ('literal' in need && need.literal.length < SHORTEST)) return null
    if ('any' in need) asked.push(...need.any)
    else asked.push(need)
  }
  return asked.length === 1 ? (asked[0] ?? null) : { any: asked }
}

export function allOf(needs: readonly Need[]): Need {
  const asked: Asked[] = []
  for (const need of needs) {
    if (need === null || ('literal' in need && need.literal.length < SHORTEST)) continue
    if ('all' in need) asked.push(...need.all)
    else asked.push(need)
  }
  return asked.length <= 1 ? (asked[0] ?? null) : { all: asked }
}
