import { lookUpMarks } from '../lexicon/word-graph.ts'

const PREPOSITION = /^(?:aan|achter|als|bij|boven|buiten|door|in|met|na|naar|naast|om|onder|op|over|te|tegen|ten|ter|tot|tussen|uit|van|voor|zonder)$/
const DETERMINER = /^(?:de|het|een|geen|uw|iets|veel|meer|minder)$/

/** Is it a noun that the verb has as its object: "medewerking" of medewerking verlenen, not "in kennis" or "opnieuw"? */
export function isNominal(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (first === '' || PREPOSITION.test(first)) return false
  if (DETERMINER.test(first)) return true
  const marks = lookUpMarks(first)
  return marks.includes('n') && !marks.includes('a') && !marks.includes('p')
}
