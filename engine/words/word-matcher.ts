import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { oncePerForm, type WordForm } from '../lexicon/word-form.ts'
import type { Range } from '../letter/letter.ts'
import type { WordList } from '../../wordlists/word-list.ts'
import { findVerbParts } from './find-verb-parts.ts'
import { agreesWith, canCarryGroup, fitsKind, fittingReadings } from './fits-word-class.ts'
import { isMeantOtherwise } from './meant-otherwise.ts'
import { indexPhrases, type PhraseEnd, type PhraseIndex, type PhraseNode } from './phrase-index.ts'
import { indexVerbs, type VerbCandidate, type VerbIndex, type VerbReading, type VerbTerm, type VerbWord } from './verb-index.ts'
import type { TokenSpan, VerbParts, WordMatch } from './word-match.ts'

export type { WordMatch } from './word-match.ts'

export interface WordMatcher {
  /** Longest match first, without overlap, in the order of the text. */
  readonly find: (block: AnnotatedBlock) => readonly WordMatch[]
}

/** Makes one matcher of all lists. Looking a word up costs the same whatever the number of words in the lists. */
export function buildMatcher(lists: readonly WordList[]): WordMatcher {
  const phrases = indexPhrases(lists)
  const verbs = indexVerbs(lists, phrases)
  const lookUp = createLookUp(phrases, verbs)
  return {
    find: ({ tokens, sentences }) => {
      const found: WordMatch[] = []
      for (const sentence of sentences) findInSentence(tokens, sentence, lookUp, found)
      return found
    },
  }
}

/** What begins with a word, what it can be the verb of, and whether a group of words is looked for by it. */
interface KnownWord {
  readonly phrases: PhraseNode | null
  /** Is the word a term by itself? */
  readonly isTerm: boolean
  /** The signs of the words with which its terms go on: mostly they tell that the phrases, which lie scattered in memory, need not be read. */
  readonly signs: number
  readonly verb: VerbWord | null
  readonly isAnchor: boolean
}
type LookUp = (form: WordForm) => KnownWord | null

/** Each word is looked up once, with the answer kept; most words of a letter begin no term. */
function createLookUp(phrases: PhraseIndex, verbs: VerbIndex): LookUp {
  return oncePerForm(({ lower }): KnownWord | null => {
    const node = phrases.find(lower)
    const known = { phrases: node, isTerm: node !== null && node.ends !== null, signs: node?.signs ?? 0, verb: verbs.find(lower), isAnchor: verbs.isAnchor(lower) }
    return node === null && known.verb === null && !known.isAnchor ? null : known
  })
}

function findInSentence(tokens: readonly Token[], sentence: Sentence, lookUp: LookUp, all: WordMatch[]): void {
  const found: WordMatch[] = []
  const anchors: number[] = []
  const verbs: { readonly at: number; readonly word: VerbWord }[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const word = lookUp(token.form)
    if (word === null) continue
    if (word.isAnchor) anchors.push(at)
    if (token.kind === 'punctuation' || token.kind === 'placeholder') continue
    if (word.phrases !== null && (word.isTerm || (word.signs & signAt(tokens, at + 1)) !== 0)) walkPhrases(tokens, sentence, at, word.phrases, found)
    if (word.verb !== null) verbs.push({ at, word: word.verb })
  }
  for (const { at, word } of verbs) matchVerbs(tokens, sentence, at, word, anchors, found)
  if (found.length > 0) all.push(...(found.length === 1 ? found : withoutOverlap(found)))
}

function walkPhrases(tokens: readonly Token[], sentence: Sentence, first: number, start: PhraseNode, found: WordMatch[]): void {
  let node: PhraseNode | null = start
  for (let last = first + 1; node !== null; last++) {
    if (node.ends !== null) for (const end of node.ends) tryPhrase(tokens, sentence, first, last, end, found)
    node = node.next === null || last >= sentence.last || (node.signs & signAt(tokens, last)) === 0 ? null : (node.next.get(tokens[last]?.lower ?? '') ?? null)
  }
}

function signAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.form.sign ?? 0
}

function tryPhrase(tokens: readonly Token[], sentence: Sentence, first: number, last: number, { list, entry, form }: PhraseEnd, found: WordMatch[]): void {
  if (last === first + 1 && !fitsKind(tokens, first, entry.kind)) return
  const match = { list, entry, form, sentence, first, last, head: last - 1, parts: null, tokens: indexes({ first, last }), ranges: [rangeOf(tokens, first, last)] }
  if (!isMeantOtherwise(tokens, match)) found.push(match)
}

/** `anchors`: where words stand by which a group is looked for. */
function matchVerbs(tokens: readonly Token[], sentence: Sentence, at: number, word: VerbWord, anchors: readonly number[], found: WordMatch[]): void {
  const near = word.anchored.size === 0 || anchors.length === 0 ? NONE : anchoredNear(tokens, at, word, anchors)
  if (near.length === 0 && word.alone.length === 0) return
  const fitting = fittingReadings(tokens, sentence, at, word.readings)
  const missed = fitting.length > 0 ? [] : missedReadings(tokens, sentence, at, word.readings)
  for (const { reading, term } of word.alone) if (fitting.includes(reading) || (reading.split && missed.includes(reading))) tryTerm(tokens, sentence, at, reading, term, found)
  const isVerb = tokens[at]?.wordClass === 'verb'
  for (const { reading, term } of near) {
    if (fitting.includes(reading) || missed.includes(reading) || (isVerb && agreesWith(tokens[at], reading))) tryTerm(tokens, sentence, at, reading, term, found)
  }
}

/** Where the annotation saw no verb, other words of the group can show that there is one: "Rond uw aanvraag af." */
function missedReadings(tokens: readonly Token[], sentence: Sentence, at: number, readings: readonly VerbReading[]): readonly VerbReading[] {
  const token = tokens[at]
  if (token === undefined) return []
  if (at === sentence.first) return readings.filter(({ form }) => form === 'stem')
  return canCarryGroup(token, tokens[at - 1]) ? readings.filter(({ split }) => !split) : []
}

/** The groups of which another word stands before the verb up to a mark, or behind it: a clause in between may part the two. */
function anchoredNear(tokens: readonly Token[], at: number, { anchored, signs }: VerbWord, anchors: readonly number[]): readonly VerbCandidate[] {
  let near: VerbCandidate[] | null = null
  for (const index of anchors) {
    const { form } = tokens[index]!
    const candidates = index === at || (signs & form.sign) === 0 ? undefined : anchored.get(form.lower)
    if (candidates === undefined || (index < at && hasMark(tokens, index, at))) continue
    near ??= []
    for (const candidate of candidates) if (!near.includes(candidate)) near.push(candidate)
  }
  return near ?? NONE
}

const NONE: readonly VerbCandidate[] = []

function hasMark(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'punctuation') return true
  return false
}

function tryTerm(tokens: readonly Token[], sentence: Sentence, at: number, reading: VerbReading, { list, entry, group }: VerbTerm, found: WordMatch[]): void {
  const parts = findVerbParts(tokens, sentence, at, reading, group)
  if (parts === null) return
  const own = tokensOf(parts)
  const match = {
    list,
    entry,
    form: reading.split && tokens[at]?.verbForm === 'infinitive' ? ('teInfinitive' as const) : reading.form,
    sentence,
    first: own[0] ?? at,
    last: (own.at(-1) ?? at) + 1,
    head: at,
    parts,
    tokens: own,
    ranges: rangesOf(tokens, own),
  }
  if (!isMeantOtherwise(tokens, match)) found.push(match)
}

function tokensOf({ verb, particle, before, reflexive, after, tail, frame }: VerbParts): readonly number[] {
  const te = particle === verb - 2 ? [verb - 1] : []
  const framed = frame === null ? [] : [...(frame.om === null ? [] : [frame.om]), ...frame.te.slice(0, 1)]
  const all = [verb, ...te, ...(particle === null ? [] : [particle]), ...indexes(before), ...(reflexive === null ? [] : [reflexive]), ...indexes(after), ...indexes(tail), ...framed]
  return all.length === 1 ? all : all.sort((a, b) => a - b)
}

function indexes(span: TokenSpan | null): readonly number[] {
  const found: number[] = []
  if (span !== null) for (let at = span.first; at < span.last; at++) found.push(at)
  return found
}

function rangesOf(tokens: readonly Token[], own: readonly number[]): readonly Range[] {
  const ranges: Range[] = []
  let first = 0
  for (let index = 1; index <= own.length; index++) {
    if (index < own.length && own[index] === (own[index - 1] ?? 0) + 1) continue
    ranges.push(rangeOf(tokens, own[first] ?? 0, (own[index - 1] ?? 0) + 1))
    first = index
  }
  return ranges
}

function rangeOf(tokens: readonly Token[], first: number, last: number): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

/** Of matches that share a word the longest stays; of equal length the first. */
function withoutOverlap(found: WordMatch[]): readonly WordMatch[] {
  found.sort(byPlace)
  if (!found.some((match, at) => found[at + 1] !== undefined && match.last > found[at + 1]!.first)) return found
  const taken = new Set<number>()
  const kept: WordMatch[] = []
  for (const match of found.toSorted((a, b) => b.tokens.length - a.tokens.length || byPlace(a, b))) {
    if (match.tokens.some((at) => taken.has(at))) continue
    for (const at of match.tokens) taken.add(at)
    kept.push(match)
  }
  return kept.sort(byPlace)
}

function byPlace(one: WordMatch, other: WordMatch): number {
  return one.first - other.first
}
