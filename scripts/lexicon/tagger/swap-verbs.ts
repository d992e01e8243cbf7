import { AUXILIARY, HELPER, MODAL } from '../../../engine/annotate/tag-features.ts'
import { FINITE, PAST_PARTICIPLE } from '../../../engine/annotate/word-tags.ts'
import type { Picker } from '../letters/create-picker.ts'
import { createExample, type LabelRow } from './example.ts'

/** Words that can take each other's place in a sentence, by what they can be and what they are. */
export type Pools = ReadonlyMap<string, readonly string[]>

/**
 * The sentence with most of its verbs, and words that could be one, changed for others of the same kind: what is learned then
 * hangs less on the words themselves. Worden, kunnen and the like stay.
 */
export function swapVerbs(rows: readonly LabelRow[], pools: Pools, pick: Picker): readonly LabelRow[] {
  return keysOf(rows).map((key, at): LabelRow => {
    const [text, kind, tag] = rows[at] ?? ['', 'word', '?']
    const pool = key === null ? undefined : pools.get(key)
    return pool === undefined || !pick.one(MOSTLY) ? [text, kind, tag] : [pick.one(pool), kind, tag]
  })
}

const MOSTLY = [true, true, false]

export function poolVerbs(sentences: readonly (readonly LabelRow[])[]): Pools {
  const pools = new Map<string, string[]>()
  for (const rows of sentences) {
    keysOf(rows).forEach((key, at) => {
      const text = rows[at]?.[0]
      if (key === null || text === undefined) return
      const pool = pools.get(key)
      if (pool === undefined) pools.set(key, [text])
      else pool.push(text)
    })
  }
  return pools
}

const VERBAL = (1 << FINITE) | (1 << PAST_PARTICIPLE)
const CLOSED = 1 << 16
const SHORTEST = 4

/** For each word its pool's key; null for words that stay. */
function keysOf(rows: readonly LabelRow[]): readonly (string | null)[] {
  const { input } = createExample(rows)
  return rows.map(([text, kind, tag], at) => {
    const candidates = input.candidates[at] ?? 0
    if (kind !== 'word' || text !== text.toLowerCase() || text.length < SHORTEST) return null
    if ((candidates & VERBAL) === 0 || (candidates & CLOSED) !== 0) return null
    return ((input.shapes[at] ?? 0) & (HELPER | MODAL | AUXILIARY)) !== 0 ? null : `${candidates & 0xffff} ${tag}`
  })
}
