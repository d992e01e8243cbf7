import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { isFinite } from '../inflect/inflect-verb.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import { findParticle } from './find-particle.ts'
import { findTeFrame } from './find-te-frame.ts'
import { isNominal } from './is-nominal.ts'
import type { VerbReading } from './verb-index.ts'
import { clauseOf, finiteLayout, verbCluster } from './verb-layout.ts'
import { findSequence, wordsAt } from './word-sequence.ts'
import type { TokenSpan, VerbLayout, VerbParts } from './word-match.ts'

/** The words of the group around the verb at `at`; null when one of them isn't where it belongs. */
export function findVerbParts(tokens: readonly Token[], sentence: Sentence, at: number, reading: VerbReading, group: VerbGroup): VerbParts | null {
  const layout = layoutOf(tokens, sentence, at, reading)
  const cluster = layout === 'second' || layout === 'attributive' ? { first: at, last: at + 1 } : verbCluster(tokens, sentence, at)
  const place: Place = { tokens, sentence, at, reading, group, layout, cluster }
  if (layout === 'second') return partsOfSecond(place)
  const second = layout === 'unsure' ? partsOfSecond({ ...place, layout: 'second', cluster: { first: at, last: at + 1 } }) : null
  return second !== null && (second.before !== null || second.particle !== null || second.after !== null) ? second : partsOfFinal(place)
}

interface Place {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly at: number
  readonly reading: VerbReading
  readonly group: VerbGroup
  readonly layout: VerbLayout
  readonly cluster: TokenSpan
}

function layoutOf(tokens: readonly Token[], sentence: Sentence, at: number, { form, split, verb }: VerbReading): VerbLayout {
  if (form === 'attributive' || form === 'presentParticiple' || form === 'presentAttributive') return 'attributive'
  if (form === 'pastParticiple') return 'participle'
  const verbForm = tokens[at]?.verbForm
  if (verbForm === 'finite' || (verbForm !== 'infinitive' && isFinite(form))) return !split && verb.particle !== null ? 'final' : finiteLayout(tokens, sentence, at)
  return 'infinitive'
}

/** A main clause: "stelt u in kennis van", "stuurt … op". */
function partsOfSecond(place: Place): VerbParts | null {
  const { tokens, sentence, at, reading, group } = place
  const clause = clauseOf(sentence, at)
  // "paal en perk stellen": an and of the expression's own parts no clauses.
  const limit = group.before.some((word) => word === 'en' || word === 'of') ? sentence.last : clause.last
  const before = group.before.length === 0 ? null : (wordsAt(tokens, at + 1, group.before) ?? findSequence(tokens, at + 1, limit, group.before))
  const after = group.after.length === 0 ? null : findSequence(tokens, at + 1, clause.last, group.after)
  const particle = reading.split ? findParticle(tokens, sentence, at, group) : null
  if (lacks(group.before, before) || lacks(group.after, after) || (reading.split && particle === null)) return null
  if (before !== null && isNominal(group.before) && tokens.slice(at, before.first).some(({ wordClass }) => wordClass === 'coordinator')) return null
  const reflexive = findReflexive(place)
  if (group.reflexive && reflexive === null) return null
  const from = Math.max(at + 1, before?.last ?? 0, (particle ?? -1) + 1, after?.last ?? 0, (reflexive ?? -1) + 1)
  return withTail(place, { before, after, particle, reflexive }, from, limit)
}

/** Verbs at the end, infinitives and participles: what belongs to them stands before, a tail also behind. */
function partsOfFinal(place: Place): VerbParts | null {
  const { tokens, at, reading, group, cluster, layout } = place
  const particle = reading.split ? particleBeforeTe(tokens, at, group) : null
  if (reading.split && particle === null) return null
  const start = particle === null || particle > cluster.first ? cluster.first : particle
  const before = group.before.length === 0 ? null : findBefore(place, layout === 'attributive' ? at : start)
  const after = group.after.length === 0 ? null : wordsAt(tokens, at + 1, group.after)
  if (lacks(group.before, before) || lacks(group.after, after)) return null
  const reflexive = findReflexive(place)
  if (group.reflexive && reflexive === null) return null
  const whole = { first: start, last: Math.max(cluster.last, after?.last ?? 0) }
  return withTail({ ...place, cluster: whole }, { before, after, particle, reflexive }, whole.last, clauseOf(place.sentence, at).last)
}

function lacks(words: readonly string[], span: TokenSpan | null): boolean {
  return words.length > 0 && span === null
}

function particleBeforeTe(tokens: readonly Token[], at: number, { verb }: VerbGroup): number | null {
  return tokens[at - 1]?.lower === 'te' && tokens[at - 2]?.lower === verb.particle ? at - 2 : null
}

/** Right before the verbs, or with its own phrase in between: "een besluit over uw aanvraag nemen". */
function findBefore({ tokens, sentence, group, at }: Place, end: number): TokenSpan | null {
  const { before } = group
  const close = wordsAt(tokens, end - before.length, before)
  if (close !== null) return close
  const { first } = clauseOf(sentence, at)
  for (let from = end - before.length - 1; from >= Math.max(first, end - before.length - MAX_GAP); from--) {
    const span = wordsAt(tokens, from, before)
    if (span !== null) return isOwnPhrase(tokens, span.last, end) ? span : null
  }
  return null
}

const MAX_GAP = 7

function isOwnPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.wordClass !== 'preposition' || tokens[first]?.lower === 'te') return false
  return tokens.slice(first, last).every((token) => token.kind !== 'punctuation' && token.wordClass !== 'verb' && token.wordClass !== 'subordinator')
}

/** zich; ons, me and je only where the subject is wij, ik or je. */
function findReflexive({ tokens, sentence, at, group }: Place): number | null {
  if (!group.reflexive) return null
  const { first, last } = clauseOf(sentence, at)
  const words = tokens.slice(first, last).map((token) => token.lower)
  for (let index = first; index < last; index++) {
    const word = tokens[index]?.lower ?? ''
    if (word === 'zich' || word === 'zichzelf') return index
    if ((word === 'ons' && (words.includes('wij') || words.includes('we'))) || (/^(?:me|mij)$/.test(word) && words.includes('ik'))) return index
    if (word === 'u' && index === at + 1 && tokens[at - 1]?.lower === 'u') return index
    if (word === 'je' && index !== at - 1 && index > at && /^(?:je|jij)$/.test(tokens[at - 1]?.lower ?? '')) return index
  }
  return null
}

type Found = Pick<VerbParts, 'before' | 'after' | 'particle' | 'reflexive'>

function withTail(place: Place, found: Found, from: number, limit: number): VerbParts | null {
  const { group, layout, at, cluster } = place
  const parts: VerbParts = { group, layout, verb: at, cluster, ...found, tail: null, frame: null }
  if (group.tail.length === 0) return parts
  if (group.tail.at(-1) === 'te') {
    const frame = findTeFrame(place.tokens, layout === 'second' || found.before !== null ? from : at + 1, limit, group.tail[0] === 'om')
    return frame === null ? null : { ...parts, frame }
  }
  const tail = findTail(place, found, from, limit)
  return tail === null ? null : { ...parts, tail }
}

/** Right behind the group, or anywhere behind a bare verb; before a verb at the end also to its left. */
function findTail({ tokens, sentence, at, group, layout, cluster }: Place, { before, particle }: Found, from: number, limit: number): TokenSpan | null {
  const close = wordsAt(tokens, from, group.tail)
  if (close !== null) return close
  if (layout === 'second' || layout === 'unsure') {
    const end = before?.first ?? particle ?? limit
    return end <= at + 1 ? null : findSequence(tokens, at + 1, Math.min(end, at + MAX_REACH, commaAfter(tokens, at)), group.tail)
  }
  const left = clauseOf(sentence, at).first
  const end = before?.first ?? cluster.first
  for (let first = end - group.tail.length - 1; first >= Math.max(left, end - MAX_REACH); first--) {
    const token = tokens[first]
    if (token === undefined || token.kind === 'punctuation' || token.verbForm === 'finite' || token.wordClass === 'subordinator') return null
    const span = wordsAt(tokens, first, group.tail)
    // "het gebruik van mediation onder de aandacht brengen": this van belongs to the noun.
    if (span !== null) return group.tail[0] === 'van' && tokens[first - 1]?.wordClass === 'noun' ? null : span
  }
  return null
}

/** "dient rechtvaardig te zijn, maar ook als …": what a verb takes along stands before the next comma. */
function commaAfter(tokens: readonly Token[], at: number): number {
  const found = tokens.findIndex((token, index) => index > at && token.text === ',')
  return found < 0 ? tokens.length : found
}

const MAX_REACH = 10
