/** `flatMap` for rules, which find nothing in most blocks and sentences: then no list is made. `find` gives nothing as an empty list. */
export function gather<From, To>(all: readonly From[], find: (one: From, at: number) => readonly To[]): readonly To[] {
  let found: readonly To[] = NOTHING
  for (let at = 0; at < all.length; at++) {
    const here = find(all[at]!, at)
    if (here.length > 0) found = found.length === 0 ? here : [...found, ...here]
  }
  return found
}

/** What a rule that has nothing to say gives. */
export const NOTHING: readonly never[] = []
