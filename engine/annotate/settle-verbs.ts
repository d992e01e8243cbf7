import { dropFinites } from './drop-finites.ts'
import { opensClause } from './opens-clause.ts'
import { COMMA, DETERMINER, HELPER, SUBJECT, TE, tagAt, type TagInput, type Tags } from './tag-features.ts'
import {
  comesLater,
  endsClause,
  has,
  hasShape,
  isAfterTe,
  isAuxiliary,
  isModal,
  isPlural,
  startsNewPart,
  wantsParticiple,
  isWord,
  COMMA_SIGN,
  HET,
  ONS,
  WORDEN,
  ZIJN,
  ZOALS,
} from './verb-context.ts'
import { ADJECTIVE, ADVERB, ARTICLE, COORDINATOR, FINITE, INFINITIVE, NOUN, NUMERAL, OTHER, PAST_PARTICIPLE, PREPOSITION, PRONOUN } from './word-tags.ts'

/**
 * Sees to it that each clause has one finite verb. The tagger sees few words at a time, and plural forms are also
 * infinitives (maken, worden), some also participles (ontstaan): a clause that still waits for its verb takes its last
 * candidate, and a clause that has a modal takes no second finite verb. Changes `tags`.
 */
export function settleVerbs(input: TagInput, tags: Tags): void {
  dropFinites(input, tags)
  const clauses: Clauses = { waiting: 0, main: 0, lastMain: -1, loose: false }
  for (let at = 0; at < input.length; at++) {
    if (opensClause(input, tags, at)) {
      clauses.waiting += 1
      clauses.loose = isWord(input, at, ZOALS)
      continue
    }
    if (clauses.loose && hasShape(input, at, COMMA)) {
      clauses.waiting -= 1
      clauses.loose = false
    }
    settleVerb(input, tags, at, clauses)
    if (tags[at] === FINITE) countFinite(clauses, at)
  }
  if (clauses.main === 0 && clauses.waiting === 0) findMainVerb(input, tags)
  dropFinites(input, tags)
  for (let at = 1; at < input.length; at++) {
    settleParticiple(input, tags, at)
    settleAfterTe(input, tags, at)
  }
}

/** "Uw bedragen kloppen" holds a noun, "een ingezonden stuk" a participle. */
function settleParticiple(input: TagInput, tags: Tags, at: number): void {
  if (!has(input, at, NOUN) || !has(input, at, PAST_PARTICIPLE)) return
  if (tagAt(tags, at - 1) !== ARTICLE && !hasShape(input, at - 1, DETERMINER)) return
  if (tags[at] === PAST_PARTICIPLE && tagAt(tags, at + 1) === FINITE) tags[at] = NOUN
  else if (tags[at] === NOUN && tagAt(tags, at + 1) === NOUN) tags[at] = PAST_PARTICIPLE
}

/** "te berichten" holds no noun, "te zijn ontvangen" no pronoun and a participle. */
function settleAfterTe(input: TagInput, tags: Tags, at: number): void {
  const tag = tags[at]
  if (hasShape(input, at - 1, TE)) {
    if (has(input, at, INFINITIVE) && (tag === NOUN || tag === PRONOUN)) tags[at] = INFINITIVE
  } else if (hasShape(input, at - 2, TE) && (isWord(input, at - 1, ZIJN) || isWord(input, at - 1, WORDEN))) {
    if (tag === INFINITIVE && has(input, at, PAST_PARTICIPLE)) tags[at] = PAST_PARTICIPLE
  }
}

interface Clauses {
  /** Clauses that still wait for their verb. */
  waiting: number
  /** Finite verbs outside those. */
  main: number
  lastMain: number
  /** The last clause began with zoals, which may do without a verb: "regels, zoals deze, …". */
  loose: boolean
}

function countFinite(clauses: Clauses, at: number): void {
  clauses.loose = false
  if (clauses.waiting > 0) clauses.waiting -= 1
  else {
    clauses.main += 1
    clauses.lastMain = at
  }
}

function settleVerb(input: TagInput, tags: Tags, at: number, clauses: Clauses): void {
  if (!has(input, at, FINITE)) return
  if ((tags[at] === PAST_PARTICIPLE && isNamedAction(input, tags, at)) || (tags[at] === FINITE && isNamedAfterAll(input, tags, at))) tags[at] = INFINITIVE
  else if (completesPassive(input, tags, at, clauses)) tags[at] = PAST_PARTICIPLE
  if (isPossessive(input, tags, at, clauses)) tags[at] = PRONOUN
  if (tags[at] !== FINITE) {
    if (opensWithSubject(input, tags, at) || isCoordinated(input, tags, at)) tags[at] = FINITE
    else if (isLastChance(input, tags, at, clauses)) tags[chooseInCluster(input, tags, at)] = FINITE
  } else if (isSurplus(input, tags, at, clauses)) tags[at] = NOUN
  else if (isFinalInfinitive(input, tags, at, clauses)) tags[at] = INFINITIVE
}

/** "U verkeerde in …": the word right behind ik, u or wij that opens the sentence. */
function opensWithSubject(input: TagInput, tags: Tags, at: number): boolean {
  return at === 1 && tags[0] === PRONOUN && hasShape(input, 0, SUBJECT) && !isWord(input, 0, HET) && !comesLater(input, tags, at)
}

/** "het herzien van de regels". */
function isNamedAction(input: TagInput, tags: Tags, at: number): boolean {
  return has(input, at, INFINITIVE) && isWord(input, at - 1, HET) && tagAt(tags, at + 1) === PREPOSITION
}

/** "Ons schrijven van 3 mei"; "Over het al dan niet bestaan daarvan": between the article and what it names stand adverbs only. */
function isNamedAfterAll(input: TagInput, tags: Tags, at: number): boolean {
  if (!has(input, at, INFINITIVE)) return false
  if (at === 1 && (hasShape(input, 0, DETERMINER) || isWord(input, 0, ONS)) && tagAt(tags, at + 1) === PREPOSITION) return true
  if (tagAt(tags, at - 1) !== ADVERB) return false
  let first = at - 1
  while (tagAt(tags, first) === ADVERB) first--
  return tagAt(tags, first) === ARTICLE && isWord(input, first, HET) && tagAt(tags, first - 1) === PREPOSITION
}

/** "worden voorkomen"; "Hier worden …, … onderzocht." */
function completesPassive(input: TagInput, tags: Tags, at: number, { waiting, lastMain }: Clauses): boolean {
  if (tags[at] === PAST_PARTICIPLE || !has(input, at, PAST_PARTICIPLE)) return false
  const beside = (place: number) => isWord(input, place, WORDEN)
  if ((beside(at - 1) && tagAt(tags, at - 1) !== FINITE) || (beside(at + 1) && !isAfterTe(input, tags, at))) return true
  return waiting === 0 && lastMain >= 0 && tags[at] === FINITE && endsClause(input, at) && wantsParticiple(input, tags, at)
}

/** "wat zijn situatie verlangt". */
function isPossessive(input: TagInput, tags: Tags, at: number, { waiting }: Clauses): boolean {
  const noun = tagAt(tags, at + 1) === NOUN || tagAt(tags, at + 1) === ADJECTIVE
  return isWord(input, at, ZIJN) && tags[at] === FINITE && waiting > 0 && noun && comesLater(input, tags, at)
}

/** Directly after "en" or "of" that follows a plural finite verb: "regels kennen en toepassen". */
function isCoordinated(input: TagInput, tags: Tags, at: number): boolean {
  const joins = tagAt(tags, at - 1) === COORDINATOR || isWord(input, at - 1, COMMA_SIGN)
  return joins && tags[at] === INFINITIVE && tagAt(tags, at - 2) === FINITE && isPlural(input, at - 2) && !hasShape(input, at - 2, HELPER)
}

function isLastChance(input: TagInput, tags: Tags, at: number, { waiting, main, loose }: Clauses): boolean {
  const tag = tags[at]
  const inClause = waiting > 0
  if (!isFree(input, tags, at, inClause)) return false
  if (comesLater(input, tags, at)) return inClause && main === 0 && tag !== NOUN && mainVerbComesNext(input, tags, at)
  if (!inClause) return tag === INFINITIVE && main === 0 && !tags.subarray(0, at).includes(FINITE)
  if (tag === PAST_PARTICIPLE) return !loose && !opensClause(input, tags, at - 1) && !wantsParticiple(input, tags, at)
  return tag === INFINITIVE || (endsClause(input, at) && tag === NOUN && !isPlural(input, at) && !NOMINAL.has(tagAt(tags, at - 1)))
}

/** "binnen zes maanden", "nieuwe regels", "naar vertrouwen"; after a comma it is one in a row. */
const NOMINAL: ReadonlySet<number> = new Set([ADJECTIVE, NUMERAL, PREPOSITION, OTHER])

/** Not after te, an article, or a preposition that isn't stranded ("waar u recht op heeft"). */
function isFree(input: TagInput, tags: Tags, at: number, inClause: boolean): boolean {
  if (isAfterTe(input, tags, at)) return false
  const before = tagAt(tags, at - 1)
  if (before === INFINITIVE && !hasShape(input, at, HELPER)) return false
  if (before === ARTICLE || hasShape(input, at - 1, DETERMINER)) return false
  return before !== PREPOSITION || (inClause && !hasShape(input, at - 1, TE))
}

/** "die zij ervaren hangen …", "die een wijziging vergen zal de …": the next verb is the main clause's own. */
function mainVerbComesNext(input: TagInput, tags: Tags, at: number): boolean {
  const next = at + 1
  if (tags[next] !== FINITE) return false
  const helps = isModal(input, next) || isAuxiliary(input, next) || hasShape(input, next, HELPER)
  return !helps || tagAt(tags, next + 1) === ARTICLE || hasShape(input, next + 1, SUBJECT)
}

/** Of verbs side by side a helper is the finite one ("moeten invullen", "beantwoorden kunnen"), else the first. */
function chooseInCluster(input: TagInput, tags: Tags, at: number): number {
  for (let next = at; next < input.length && (tags[next] === INFINITIVE || tags[next] === PAST_PARTICIPLE); next++) {
    if (hasShape(input, next, HELPER)) return next
  }
  return at
}

/** A noun that could be a verb, where the main clause has its verb already: "heb een uitvraag". */
function isSurplus(input: TagInput, tags: Tags, at: number, { waiting, main, lastMain }: Clauses): boolean {
  if (waiting > 0 || main === 0 || isPlural(input, at) || !has(input, at, NOUN)) return false
  for (let place = lastMain + 1; place < at; place++) if (startsNewPart(input, tags, place)) return false
  return true
}

/** "Zo kunnen regels, die …, hardvochtig uitpakken": at the end of a main clause with a modal. */
function isFinalInfinitive(input: TagInput, tags: Tags, at: number, { waiting, lastMain }: Clauses): boolean {
  if (waiting > 0 || lastMain < 0 || !isModal(input, lastMain) || !isPlural(input, at)) return false
  if (!endsClause(input, at) && !opensClause(input, tags, at + 1)) return false
  return !hasShape(input, at - 1, SUBJECT) && !(tagAt(tags, at - 1) === NOUN && tagAt(tags, at - 2) === COORDINATOR)
}

/** Without any finite verb so far: a word right before or after ik, wij or je, else the first that can be plural. */
function findMainVerb(input: TagInput, tags: Tags): void {
  if (tags.includes(FINITE)) return
  const places = [...tags.keys()].filter((at) => has(input, at, FINITE) && isFree(input, tags, at, false))
  const found =
    places.find((at) => hasShape(input, at + 1, SUBJECT)) ??
    places.find((at) => hasShape(input, at - 1, SUBJECT)) ??
    places.find((at) => at > 0 && tags[at] !== NOUN && isPlural(input, at)) ??
    places.findLast((at) => at > 0 && isPlural(input, at) && endsClause(input, at))
  if (found !== undefined) tags[found] = FINITE
}
