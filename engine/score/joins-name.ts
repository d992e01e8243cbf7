import type { Token } from '../annotate/annotated-block.ts'

/**
 * Is this token a further part of the name before it: "Oosterhout" in "Van Oosterhout", "Bos" in "Jan Bos"? LiNT takes a
 * name of several words as one, so that a longer name makes no sentence harder.
 */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.wordClass !== 'name') return false
  const before = tokens[at - 1]
  if (before === undefined || before.kind !== 'word') return false
  return before.wordClass === 'name' || (before.text !== before.lower && PREFIXES.has(before.lower) && !opensSentence(tokens[at - 2]))
}

/** "De Belastingdienst" at the start of a sentence is an article and a name. */
function opensSentence(before: Token | undefined): boolean {
  return before === undefined || /^[.?!:]$/.test(before.text)
}

/** With a capital these open a family name. */
const PREFIXES = new Set(['van', 'de', 'den', 'der', 'het', 'ten', 'ter', 'te', 'von', "'t", '’t'])
