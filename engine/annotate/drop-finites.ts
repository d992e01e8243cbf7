import { COMMA, DETERMINER, HELPER, STOP, SUBJECT, TE, tagAt, type TagInput, type Tags } from './tag-features.ts'
import {
  endsClause,
  has,
  hasShape,
  HET,
  isAfterTe,
  isAuxiliary,
  isDetermined,
  isModal,
  isNominal,
  isPlural,
  isWord,
  QUESTION_MARK,
  startsNewPart,
  wantsParticiple,
} from './verb-context.ts'
import { ADJECTIVE, ADVERB, ARTICLE, COORDINATOR, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE, PREPOSITION, PRONOUN } from './word-tags.ts'

/** Takes back finite verbs that their neighbours rule out: "te blijven", "het snel invullen", "kunnen … komen". Changes `tags`. */
export function dropFinites(input: TagInput, tags: Tags): void {
  let last = -1
  let whole = true
  for (let at = 0; at < input.length; at++) {
    if (startsNewPart(input, tags, at)) {
      last = -1
      whole = false
    } else if (tags[at] === FINITE) {
      const other =
        isListed(input, tags, at) || isSubject(input, tags, at)
          ? NOUN
          : isPlural(input, at)
            ? readPlural(input, tags, at, last, whole)
            : readSingular(input, tags, at)
      if (other === null) last = at
      else tags[at] = other
    }
  }
}

/**
 * What a plural form is when it isn't finite; null when it may be. `last`: the finite verb before it in the clause;
 * `whole`: the sentence has no other part so far, as in "Wij doen uw pensioen ingaan".
 */
function readPlural(input: TagInput, tags: Tags, at: number, last: number, whole: boolean): number | null {
  if (isAfterTe(input, tags, at) || isNamed(input, tags, at) || isJoined(input, tags, at)) return INFINITIVE
  if (at === 0 && isTopic(input)) return INFINITIVE
  if (last < 0) return null
  if (has(input, at, PAST_PARTICIPLE) && wantsParticiple(input, tags, at)) return PAST_PARTICIPLE
  if (whole && !hasShape(input, at, HELPER)) return INFINITIVE
  return isModal(input, last) || isDoubleInfinitive(input, last, at) ? INFINITIVE : null
}

/** "burgers, bedrijven, instellingen": a noun in a row of nouns. */
function isListed(input: TagInput, tags: Tags, at: number): boolean {
  if (!has(input, at, NOUN) || tagAt(tags, at - 2) !== NOUN) return false
  const joins = (place: number) => hasShape(input, place, COMMA) || tagAt(tags, place) === COORDINATOR
  return joins(at - 1) && (joins(at + 1) || hasShape(input, at + 1, STOP))
}

/** "Dit besluit kunnen wij", "grote stenen mogen niet": right before a helping verb, in a sentence without clauses so far. */
function isSubject(input: TagInput, tags: Tags, at: number): boolean {
  if (at === 0 || !has(input, at, NOUN) || tagAt(tags, at + 1) !== FINITE || hasShape(input, at - 1, SUBJECT)) return false
  if (!isAuxiliary(input, at + 1) && !isModal(input, at + 1)) return false
  for (let place = 0; place < at; place++) if (startsNewPart(input, tags, place) && tags[place] !== COORDINATOR) return false
  return true
}

/** "het invullen"; but in "deze dienen te" or "deze worden" a verb follows. */
function isNamed(input: TagInput, tags: Tags, at: number): boolean {
  return isNominal(input, tags, at) && (!hasShape(input, at, HELPER) || tagAt(tags, at - 1) === ARTICLE)
}

/** "om te krimpen en bezuinigen." */
function isJoined(input: TagInput, tags: Tags, at: number): boolean {
  if (tagAt(tags, at - 1) !== COORDINATOR || tagAt(tags, at - 2) !== INFINITIVE || hasShape(input, at, HELPER)) return false
  return endsClause(input, at) || hasShape(input, at + 1, STOP)
}

/** "Opzeggen kan niet": only a question opens with a plural verb, or one before ik, wij or u. */
function isTopic(input: TagInput): boolean {
  if (hasShape(input, 0, HELPER) || hasShape(input, 1, SUBJECT)) return false
  return !isWord(input, input.length - 1, QUESTION_MARK)
}

/** "had … moeten", "heeft … laten". */
function isDoubleInfinitive(input: TagInput, auxiliary: number, at: number): boolean {
  return isAuxiliary(input, auxiliary) && !isAuxiliary(input, at) && hasShape(input, at, HELPER)
}

/** "te laat", "de beoogde datum", "Doel is …", "de uitvraag", "een brede uitvraag". */
function readSingular(input: TagInput, tags: Tags, at: number): number | null {
  if (hasShape(input, at - 1, TE)) return ADJECTIVE
  if (isModal(input, at) || isAuxiliary(input, at)) return null
  if (isWithin(input, tags, at)) return PAST_PARTICIPLE
  if (!has(input, at, NOUN)) return tagAt(tags, at - 1) === ARTICLE && !isWord(input, at - 1, HET) ? ADJECTIVE : null
  if (at === 0) return tags[1] === FINITE ? NOUN : null
  return isDetermined(input, tags, at) ? NOUN : null
}

/** "de aan u verstrekte bijstand", "de reeds betaalde leges": between an article with a preposition or adverb behind it and its noun. */
function isWithin(input: TagInput, tags: Tags, at: number): boolean {
  if (!has(input, at, PAST_PARTICIPLE) || tagAt(tags, at + 1) !== NOUN) return false
  let first = at - 1
  while (first > 0 && WITHIN.has(tagAt(tags, first))) first -= 1
  const opens = tagAt(tags, first) === ARTICLE || hasShape(input, first, DETERMINER)
  return opens && first < at - 1 && tags[first + 1] !== ADJECTIVE && tags[first + 1] !== PRONOUN
}

const WITHIN: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, PREPOSITION, PRONOUN])
