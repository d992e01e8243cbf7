import { opensClause } from './opens-clause.ts'
import { COMMA, DETERMINER, HELPER, isAfterTe, SUBJECT, type TagInput, type Tags, TE } from './tag-features.ts'
import { ADJECTIVE, ARTICLE, COORDINATOR, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE, PREPOSITION, PRONOUN, SUBORDINATOR } from './word-tags.ts'

/**
 * Sees to it that each clause has one finite verb. The tagger sees few words at a time, and plural forms are also
 * infinitives (maken, worden), some also participles (ontstaan): a clause that still waits for its verb takes its last
 * candidate, and a clause that has a modal takes no second finite verb. Changes `tags`.
 */
export function settleVerbs(input: TagInput, tags: Tags): void {
  dropFinites(input, tags)
  const clause: Clauses = { waiting: 0, main: 0, lastMain: -1, loose: false }
  for (let at = 0; at < input.length; at++) {
    if (opensClause(input, tags, at)) {
      clause.waiting += 1
      clause.loose = input.words[at] === input.zoals
      continue
    }
    if (clause.loose && ((input.shapes[at] ?? 0) & COMMA) !== 0) {
      clause.waiting -= 1
      clause.loose = false
    }
    settleVerb(input, tags, at, clause)
    if (tags[at] !== FINITE) continue
    clause.loose = false
    if (clause.waiting > 0) clause.waiting -= 1
    else {
      clause.main += 1
      clause.lastMain = at
    }
  }
  if (clause.main === 0 && clause.waiting === 0) findMainVerb(input, tags)
  dropFinites(input, tags)
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

function settleVerb(input: TagInput, tags: Tags, at: number, clause: Clauses): void {
  if (!canBeFinite(input, at)) return
  if (isPossessive(input, tags, at, clause.waiting)) tags[at] = PRONOUN
  if (tags[at] !== FINITE) {
    if (isCoordinated(input, tags, at)) tags[at] = FINITE
    else if (isLastChance(input, tags, at, clause)) tags[chooseInCluster(input, tags, at)] = FINITE
  } else if (isSurplus(input, tags, at, clause)) tags[at] = NOUN
  else if (clause.waiting === 0 && isFinalInfinitive(input, tags, at, clause)) tags[at] = INFINITIVE
}

/** A noun that could be a verb, where the main clause has its verb already: "heb een uitvraag". */
function isSurplus(input: TagInput, tags: Tags, at: number, { waiting, main, lastMain }: Clauses): boolean {
  if (waiting > 0 || main === 0 || isPlural(input, at) || !has(input, at, NOUN)) return false
  for (let place = lastMain + 1; place < at; place++) {
    if (((input.shapes[place] ?? 0) & COMMA) !== 0 || tags[place] === COORDINATOR || opensClause(input, tags, place)) return false
  }
  return true
}

/** "wat zijn situatie verlangt". */
function isPossessive(input: TagInput, tags: Tags, at: number, waiting: number): boolean {
  const noun = tags[at + 1] === NOUN || tags[at + 1] === ADJECTIVE
  return input.words[at] === input.zijn && tags[at] === FINITE && waiting > 0 && noun && comesLater(input, tags, at)
}

/** "Zo kunnen regels, die …, hardvochtig uitpakken": at the end of a main clause with a modal. */
function isFinalInfinitive(input: TagInput, tags: Tags, at: number, { lastMain }: Clauses): boolean {
  if (lastMain < 0 || input.modals[lastMain] !== 1 || !isPlural(input, at)) return false
  if (!endsClause(input, at) && !opensClause(input, tags, at + 1)) return false
  return ((input.shapes[at - 1] ?? 0) & SUBJECT) === 0 && !(tags[at - 1] === NOUN && tags[at - 2] === COORDINATOR)
}

/** Takes back finite verbs that their neighbours rule out: "te blijven", "het snel invullen", "kunnen … komen". */
function dropFinites(input: TagInput, tags: Tags): void {
  let last = -1
  for (let at = 0; at < input.length; at++) {
    const shape = input.shapes[at] ?? 0
    if ((shape & COMMA) !== 0 || tags[at] === COORDINATOR || opensClause(input, tags, at)) last = -1
    else if (tags[at] === FINITE) {
      const other = isPlural(input, at) ? readPlural(input, tags, at, last) : readSingular(input, tags, at)
      if (other === null) last = at
      else tags[at] = other
    }
  }
}

/** What a plural form is when it isn't finite; null when it may be. `last`: the finite verb before it in the clause. */
function readPlural(input: TagInput, tags: Tags, at: number, last: number): number | null {
  if (isAfterTe(input, tags, at) || isNominal(input, tags, at)) return INFINITIVE
  if (last < 0) return null
  if (has(input, at, PAST_PARTICIPLE) && wantsParticiple(input, tags, at)) return PAST_PARTICIPLE
  return input.modals[last] === 1 || isDoubleInfinitive(input, last, at) ? INFINITIVE : null
}

/** "te laat", "Doel is …", "de uitvraag", "een brede uitvraag". */
function readSingular(input: TagInput, tags: Tags, at: number): number | null {
  if (((input.shapes[at - 1] ?? 0) & TE) !== 0) return ADJECTIVE
  if (input.modals[at] === 1) return null
  if (at === 0) return tags[1] === FINITE && has(input, 0, NOUN) ? NOUN : null
  return isDetermined(input, tags, at) ? NOUN : null
}

/** "het invullen", "uw handelen", "het snel invullen"; in "een fout maken" fout is the noun. */
function isNominal(input: TagInput, tags: Tags, at: number): boolean {
  if (!isDetermined(input, tags, at)) return false
  return tags[at - 1] !== ADJECTIVE || input.words[at - 2] === input.het
}

/** After an article or uw, with or without an adjective in between. */
function isDetermined(input: TagInput, tags: Tags, at: number): boolean {
  const before = at - 1
  const opens = (place: number) => tags[place] === ARTICLE || ((input.shapes[place] ?? 0) & DETERMINER) !== 0
  return opens(before) || (tags[before] === ADJECTIVE && opens(before - 1))
}

/** "had … moeten", "heeft … laten". */
function isDoubleInfinitive(input: TagInput, auxiliary: number, at: number): boolean {
  return input.auxiliaries[auxiliary] === 1 && input.auxiliaries[at] !== 1 && ((input.shapes[at] ?? 0) & HELPER) !== 0
}

function isLastChance(input: TagInput, tags: Tags, at: number, { waiting, main }: Clauses): boolean {
  const tag = tags[at]
  const inClause = waiting > 0
  if (!isFree(input, tags, at, inClause)) return false
  if (comesLater(input, tags, at)) return inClause && main === 0 && tag !== NOUN && mainVerbComesNext(input, tags, at)
  if (!inClause) return tag === INFINITIVE && main === 0 && !anyFinite(tags, at)
  if (tag === PAST_PARTICIPLE) return !opensClause(input, tags, at - 1) && !wantsParticiple(input, tags, at)
  return tag === INFINITIVE || (endsClause(input, at) && tag === NOUN && tags[at - 1] !== ADJECTIVE)
}

/** "die zij ervaren hangen …", "die een wijziging vergen zal de …": the next verb is the main clause's own. */
function mainVerbComesNext(input: TagInput, tags: Tags, at: number): boolean {
  const next = at + 1
  if (tags[next] !== FINITE) return false
  const helps = input.modals[next] === 1 || input.auxiliaries[next] === 1 || ((input.shapes[next] ?? 0) & HELPER) !== 0
  return !helps || tags[next + 1] === ARTICLE || ((input.shapes[next + 1] ?? 0) & SUBJECT) !== 0
}

/** Is there a wordt, is or heeft before it, in the same clause, that has no participle yet? */
function wantsParticiple(input: TagInput, tags: Tags, participle: number): boolean {
  for (let at = participle - 1; at >= 0 && tags[at] !== PAST_PARTICIPLE; at--) {
    if (input.auxiliaries[at] === 1 && tags[at] === FINITE) return true
    if (tags[at] === SUBORDINATOR && input.words[at] !== input.als) return false
  }
  return false
}

/** Without any finite verb so far: a word right before ik, wij or je, else the first that can be plural. */
function findMainVerb(input: TagInput, tags: Tags): void {
  for (let at = 0; at < input.length; at++) if (tags[at] === FINITE) return
  const places = [...tags.keys()].filter((at) => canBeFinite(input, at) && isFree(input, tags, at, false))
  const beforeSubject = places.find((at) => ((input.shapes[at + 1] ?? 0) & SUBJECT) !== 0)
  const afterSubject = places.find((at) => ((input.shapes[at - 1] ?? 0) & SUBJECT) !== 0)
  const plural = places.find((at) => at > 0 && tags[at] !== NOUN && isPlural(input, at))
  const found = beforeSubject ?? afterSubject ?? plural
  if (found !== undefined) tags[found] = FINITE
}

/** Not after te, an article, or a preposition that isn't stranded ("waar u recht op heeft"). */
function isFree(input: TagInput, tags: Tags, at: number, inClause: boolean): boolean {
  if (isAfterTe(input, tags, at)) return false
  const before = tags[at - 1]
  if (before === INFINITIVE && ((input.shapes[at] ?? 0) & HELPER) === 0) return false
  if (before === ARTICLE || ((input.shapes[at - 1] ?? 0) & DETERMINER) !== 0) return false
  return before !== PREPOSITION || (inClause && ((input.shapes[at - 1] ?? 0) & TE) === 0)
}

/** Directly after "en" or "of" that follows a plural finite verb: "regels kennen en toepassen". */
function isCoordinated(input: TagInput, tags: Tags, at: number): boolean {
  const joins = tags[at - 1] === COORDINATOR || input.words[at - 1] === input.comma
  return joins && tags[at] === INFINITIVE && tags[at - 2] === FINITE && isPlural(input, at - 2) && (input.shapes[at - 2] ?? 0) < HELPER
}

/** Is there another finite verb before the next comma, stop or opening word? */
function comesLater(input: TagInput, tags: Tags, at: number): boolean {
  for (let later = at + 1; later < input.length; later++) {
    if (((input.shapes[later] ?? 0) & COMMA) !== 0 || opensClause(input, tags, later)) return false
    if (tags[later] === COORDINATOR && tags[later + 1] !== FINITE && later > at + 3) return false
    if (tags[later] === FINITE) return true
  }
  return false
}

/** Of verbs side by side a helper is the finite one ("moeten invullen", "beantwoorden kunnen"), else the first. */
function chooseInCluster(input: TagInput, tags: Tags, at: number): number {
  for (let next = at; next < input.length && (tags[next] === INFINITIVE || tags[next] === PAST_PARTICIPLE); next++) {
    if (((input.shapes[next] ?? 0) & HELPER) !== 0) return next
  }
  return at
}

function endsClause(input: TagInput, at: number): boolean {
  return at + 1 >= input.length || ((input.shapes[at + 1] ?? 0) & 3) !== 0
}

function anyFinite(tags: Tags, before: number): boolean {
  for (let at = 0; at < before; at++) if (tags[at] === FINITE) return true
  return false
}

function canBeFinite(input: TagInput, at: number): boolean {
  return has(input, at, FINITE)
}

function isPlural(input: TagInput, at: number): boolean {
  return has(input, at, FINITE) && has(input, at, INFINITIVE)
}

function has(input: TagInput, at: number, tag: number): boolean {
  return ((input.candidates[at] ?? 0) & (1 << tag)) !== 0
}
