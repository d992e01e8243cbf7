import table from './tables/frequencies.txt?raw'

/** The place of a lower-case word among the commonest 16,000 words of film subtitles, 1 for "ik"; null for the others. */
export function rankOf(lower: string): number | null {
  return loadRanks().get(lower) ?? null
}

/** The commonest words, "ik" first. */
export function commonWords(count: number): readonly string[] {
  return [...loadRanks().keys()].slice(0, count)
}

function loadRanks(): ReadonlyMap<string, number> {
  return (ranks ??= readTable(table))
}

let ranks: ReadonlyMap<string, number> | null = null

function readTable(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const words = text
    .slice(text.indexOf('\n') + 1)
    .trimEnd()
    .split(' ')
  words.forEach((word, at) => {
    if (!found.has(word)) found.set(word, at + 1)
  })
  return found
}
