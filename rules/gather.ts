/** `flatMap` for rules, which find nothing in most blocks and sentences: then no list is made. `find` gives nothing as an empty list. */
export function gather<From, To>(all: readonly From[], find: (one: From, at: number) => readonly To[]): readonly To[] {
  let found: To[] | null = null
  for (let at = 0; at < all.length; at++) {
    const here = find(all[at]!, at)
    if (here.length === 0) continue
    found ??= []
    for (let index = 0; index < here.length; index++) found.push(here[index]!)
  }
  return found ?? NOTHING
}

/** What a rule that has nothing to say gives. */
export const NOTHING: readonly never[] = []
