import { opensClause } from './opens-clause.ts'
import { AUXILIARY, COMMA, DETERMINER, HELPER, MODAL, STOP, TE, tagAt, type TagInput, type Tags } from './tag-features.ts'
import { wordFormOf } from '../lexicon/word-form.ts'
import { wordInfoOf } from './word-info.ts'
import { ADJECTIVE, ARTICLE, COORDINATOR, FINITE, INFINITIVE, PAST_PARTICIPLE, SUBORDINATOR } from './word-tags.ts'

// Questions about a verb's neighbours, for the rules that see to each clause's finite verb.

/** Whether the lexicon allows the word this tag. */
export function has(input: TagInput, at: number, tag: number): boolean {
  return ((input.candidates[at] ?? 0) & (1 << tag)) !== 0
}

/** A plural form, which is also the infinitive: maken, worden. */
export function isPlural(input: TagInput, at: number): boolean {
  return has(input, at, FINITE) && has(input, at, INFINITIVE)
}

export function isWord(input: TagInput, at: number, hash: number): boolean {
  return at >= 0 && input.words[at] === hash
}

/** Hashes of words that have rules of their own. */
export const [COMMA_SIGN, QUESTION_MARK, ALS, ZOALS, ZIJN, HET, ONS, WORDEN] = [',', '?', 'als', 'zoals', 'zijn', 'het', 'ons', 'worden'].map(
  (word) => wordInfoOf(wordFormOf(word)).hash,
) as [number, number, number, number, number, number, number, number]

export function hasShape(input: TagInput, at: number, bit: number): boolean {
  return at >= 0 && ((input.shapes[at] ?? 0) & bit) !== 0
}

export function isModal(input: TagInput, at: number): boolean {
  return hasShape(input, at, MODAL)
}

/** A finite form of worden, zijn or hebben. */
export function isAuxiliary(input: TagInput, at: number): boolean {
  return hasShape(input, at, AUXILIARY)
}

/** Whether a verb belongs to te: "te laten zien"; not the helper in "te maken hebben". */
export function isAfterTe(input: TagInput, tags: Tags, at: number): boolean {
  let first = at - 1
  while (first >= 0 && (tags[first] === INFINITIVE || tags[first] === PAST_PARTICIPLE)) first -= 1
  if (first < 0 || !hasShape(input, first, TE)) return false
  const helps = first < at - 1 && hasShape(input, at, HELPER)
  return !(helps && !hasShape(input, at - 1, HELPER))
}

/** After an article or uw, with or without an adjective in between. */
export function isDetermined(input: TagInput, tags: Tags, at: number): boolean {
  const opens = (place: number) => tagAt(tags, place) === ARTICLE || hasShape(input, place, DETERMINER)
  return opens(at - 1) || (tagAt(tags, at - 1) === ADJECTIVE && opens(at - 2))
}

/** "het invullen", "uw handelen", "het snel invullen"; in "een fout maken" fout is the noun. */
export function isNominal(input: TagInput, tags: Tags, at: number): boolean {
  return isDetermined(input, tags, at) && (tagAt(tags, at - 1) !== ADJECTIVE || isWord(input, at - 2, HET))
}

export function endsClause(input: TagInput, at: number): boolean {
  return at + 1 >= input.length || hasShape(input, at + 1, COMMA | STOP)
}

/** A comma, "en" or a word that opens a clause. */
export function startsNewPart(input: TagInput, tags: Tags, at: number): boolean {
  return hasShape(input, at, COMMA) || tags[at] === COORDINATOR || opensClause(input, tags, at)
}

/** Is there another finite verb before the next comma, stop or opening word? */
export function comesLater(input: TagInput, tags: Tags, at: number): boolean {
  for (let later = at + 1; later < input.length; later++) {
    if (hasShape(input, later, COMMA) || opensClause(input, tags, later)) return false
    if (tags[later] === COORDINATOR && tagAt(tags, later + 1) !== FINITE && later > at + 3) return false
    if (tags[later] === FINITE) return true
  }
  return false
}

/** Is there a wordt, is or heeft before it, in the same clause, that has no participle yet? */
export function wantsParticiple(input: TagInput, tags: Tags, participle: number): boolean {
  for (let at = participle - 1; at >= 0 && tags[at] !== PAST_PARTICIPLE; at--) {
    if (isAuxiliary(input, at) && tags[at] === FINITE) return true
    if (tags[at] === SUBORDINATOR && !isWord(input, at, ALS)) return false
  }
  return false
}
