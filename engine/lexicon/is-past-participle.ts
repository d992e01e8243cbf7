import { functionTagsOf } from './function-tags.ts'
import { lookUpMarks } from './word-graph.ts'

/**
 * Whether a lower-case word can be a past participle, with or without -e: by OpenTaal's flags and the verb table, so that
 * bericht, gemeente and besluit aren't. "gesloten" and "bekend" are, whatever else they can be.
 */
export function isPastParticiple(lower: string): boolean {
  return !NOUNS.has(lower) && functionTagsOf(lower) === 0 && lookUpMarks(lower).includes('p')
}

/** Participles of rare verbs that are nearly always nouns. */
const NOUNS = new Set('bericht overlast verhaal verband bedrag verzet verslag gebied'.split(' '))
