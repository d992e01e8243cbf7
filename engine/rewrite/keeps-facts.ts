import type { Allowance } from './rewrite.ts'

/**
 * Whether a sentence said otherwise holds the same numbers, amounts, dates, names, references and placeholders, as many
 * negations, and says as often that somebody must, may or can.
 */
export function keepsFacts(before: string, after: string, { losesNegation, replacesModal }: Allowance = {}): boolean {
  if (!isSame(before, after, NUMBER) || !isSame(before, after, FIELD)) return false
  if (losesNegation === undefined && count(before, NEGATION) !== count(after, NEGATION)) return false
  if (replacesModal === undefined && MODALS.some((modal) => count(before, modal) !== count(after, modal))) return false
  return namesOf(before) === namesOf(after)
}

const NUMBER = /\d[\d.,:/-]*\d|\d|€/g
const FIELD = /[«{[<][^»}\]>]{1,60}[»}\]>]+|https?:\S+|\S+@\S+/g
const NEGATION = /\b(?:niet|geen|geen enkele|nooit|niets|niemand|nergens|noch|zonder|on\p{L}{4,})\b/giu
const MODALS: readonly RegExp[] = [
  /\b(?:moet|moeten|moest|moesten|verplicht|genoodzaakt)\b/gi,
  /\b(?:mag|mogen|mocht|mochten)\b/gi,
  /\b(?:kan|kunt|kunnen|kon|konden)\b/gi,
]

function isSame(before: string, after: string, pattern: RegExp): boolean {
  const list = (text: string) =>
    [...text.matchAll(pattern)]
      .map(([found]) => found)
      .sort()
      .join('|')
  return list(before) === list(after)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Words with a capital that don't open a sentence, and words with a capital inside; sorted. */
function namesOf(text: string): string {
  const names: string[] = []
  for (const match of text.matchAll(/\p{L}[\p{L}\d’'-]*/gu)) {
    const [word] = match
    const opens = /(?:^|[.!?:]["”’)]?\s+)["“‘(]?$/u.test(text.slice(0, match.index))
    if (/^.\p{L}*\p{Lu}/u.test(word) || (!opens && /^\p{Lu}/u.test(word) && !FUNCTION.test(word))) names.push(word)
  }
  return names.sort().join('|')
}

/** Small words that get a capital or lose it when a sentence opens otherwise. */
const FUNCTION = /^(?:Ik|Wij|We|U|Uw|De|Het|Een|Dit|Dat|Deze|Die|Er|Ons|Onze|Daar\p{Ll}*|Maar|Want|En|Dus|Als|Nadat|Om|Door|Op|In)$/u
