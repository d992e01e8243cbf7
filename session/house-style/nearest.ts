/** The name that was most likely meant; undefined when none comes near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  const ranked = names.map((name) => ({ name, steps: stepsBetween(lower, name.toLowerCase()) })).toSorted((a, b) => a.steps - b.steps)
  const [best] = ranked
  return best !== undefined && best.steps <= Math.max(2, Math.floor(word.length / 4)) ? best.name : undefined
}

/** Levenshtein: letters to add, drop or change. */
function stepsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      now[at] = Math.min((before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1))
    }
    before = now
  }
  return before[other.length] ?? 0
}
