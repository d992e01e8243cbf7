export interface Picker {
  readonly one: <T>(list: readonly T[]) => T
  /** One of the list, or '' in half of the cases. */
  readonly maybe: (list: readonly string[]) => string
}

/** Repeatable choices (mulberry32). */
export function createPicker(seed: number): Picker {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(next() * list.length)]
    if (chosen === undefined) throw new RangeError('nothing to choose from')
    return chosen
  }
  return { one, maybe: (list) => (next() < 0.5 ? '' : one(list)) }
}
