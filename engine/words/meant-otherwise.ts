import type { Token } from '../annotate/annotated-block.ts'
import { signOf } from '../lexicon/sign-of.ts'
import type { Entry } from '../../wordlists/word-list.ts'
import type { WordMatch } from './word-match.ts'

/**
 * Does the term stand inside one of the phrases in which it means something else? Whole words count; a noun may be a
 * plural there and an adjective before its noun inflected, but a phrase that ends in an adjective means just that form:
 * "een periodiek", not "een periodieke".
 */
export function isMeantOtherwise(tokens: readonly Token[], match: Candidate): boolean {
  const { entry } = match
  if (entry.notIn.length === 0) return false
  const phrases = phrasesOf(entry)
  const { ofOwnWords, byOther, prepositions } = phrases
  if (ofOwnWords.some((words) => standsHere(tokens, words, match))) return true
  if (byOther.size > 0 && someStandsNear(tokens, match, phrases)) return true
  return prepositions.length > 0 && goesWith(tokens, match, prepositions)
}

type Candidate = Pick<WordMatch, 'entry' | 'head' | 'tokens' | 'form'>
type Words = readonly string[]

/** The phrases of an entry, by a word that most of them have beside the term: a glance at the words around passes over the rest. */
interface Phrases {
  readonly ofOwnWords: readonly Words[]
  /** By a word that is none of the term's own, and so must stand there to the letter. */
  readonly byOther: ReadonlyMap<string, readonly Words[]>
  /** The signs of these words. */
  readonly signs: number
  /** Words of the longest of these. */
  readonly reach: number
  /** Of verbs: prepositions with which they mean something else, with words in between. */
  readonly prepositions: Words
}

const cache = new WeakMap<Entry, Phrases>()

function phrasesOf(entry: Entry): Phrases {
  const kept = cache.get(entry)
  if (kept !== undefined) return kept
  const phrases = readPhrases(entry)
  cache.set(entry, phrases)
  return phrases
}

function readPhrases({ term, kind, notIn }: Entry): Phrases {
  const own = term.toLowerCase().split(' ')
  const ofOwnWords: Words[] = []
  const byOther = new Map<string, Words[]>()
  const prepositions: string[] = []
  let signs = 0
  let reach = 0
  for (const phrase of notIn) {
    const words = phrase.toLowerCase().replaceAll('’', "'").split(' ')
    const other = words.find((word) => !word.includes("'") && !own.some((one) => one.slice(0, 2) === word.slice(0, 2)))
    if (other === undefined) ofOwnWords.push(words)
    else {
      byOther.set(other, [...(byOther.get(other) ?? []), words])
      signs |= signOf(other)
      reach = Math.max(reach, words.length)
    }
    const [verb = '', preposition = ''] = words
    if (words.length === 2 && kind.startsWith('werkwoord') && PREPOSITION.test(preposition) && sharesStem(verb, term)) prepositions.push(preposition)
  }
  return { ofOwnWords, byOther, signs, reach, prepositions }
}

function someStandsNear(tokens: readonly Token[], match: Candidate, { byOther, signs, reach }: Phrases): boolean {
  const last = Math.min(tokens.length - 1, (match.tokens.at(-1) ?? 0) + reach)
  for (let at = Math.max(0, (match.tokens[0] ?? 0) - reach); at <= last; at++) {
    const { form } = tokens[at]!
    const phrases = (signs & form.sign) === 0 ? undefined : byOther.get(form.lower)
    if (phrases !== undefined && phrases.some((words) => standsHere(tokens, words, match))) return true
  }
  return false
}

function standsHere(tokens: readonly Token[], words: Words, match: Candidate): boolean {
  return match.tokens.some((at) => standsAround(tokens, at, words, match))
}

/** Some alignment of the phrase covers token `at`. */
function standsAround(tokens: readonly Token[], at: number, phrase: readonly string[], match: Pick<WordMatch, 'entry' | 'head'>): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    const first = at - offset
    if (first >= 0 && phrase.every((word, index) => isWord(tokens, first + index, word, index === phrase.length - 1, phrase.length === 1 ? { ...match, head: -1 } : match))) return true
  }
  return false
}

const PREPOSITION = /^(?:aan|bij|in|met|naar|op|over|tegen|tot|uit|van|voor)$/

/** "voldoen aan" also means "aan uw plichten voldoen": a verb with a preposition, with words in between. */
function goesWith(tokens: readonly Token[], { head, form }: Candidate, prepositions: Words): boolean {
  const isFinite = form !== 'infinitive' && form !== 'pastParticiple' && form !== 'teInfinitive'
  return prepositions.some((preposition) => standsNear(tokens, head, -1, preposition) || (isFinite && standsNear(tokens, head, 1, preposition)))
}

/** Within reach on one side of the verb, with no punctuation in between. */
function standsNear(tokens: readonly Token[], head: number, step: 1 | -1, preposition: string): boolean {
  for (let far = 1; far < REACH; far++) {
    const token = tokens[head + step * far]
    if (token === undefined || token.kind === 'punctuation') return false
    if (isPreposition(token.lower, preposition)) return true
  }
  return false
}

/** Also where er, waar, daar or hier takes it along: "waaraan u moet voldoen". */
function isPreposition(word: string, preposition: string): boolean {
  return word === preposition || (word.endsWith(preposition) && /^(?:er|waar|daar|hier)/.test(word))
}

const REACH = 8

function sharesStem(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4)
}

function isWord(tokens: readonly Token[], at: number, word: string, isLast: boolean, { entry, head }: Pick<WordMatch, 'entry' | 'head'>): boolean {
  const written = tokens[at]?.lower ?? ''
  if (written === word) return true
  const found = written.includes('’') ? written.replaceAll('’', "'") : written
  if (found === word) return true
  if (at !== head) return false
  const [short, long] = found.length < word.length ? [found, word] : [word, found]
  if (!long.startsWith(short)) return false
  if (entry.kind === 'bijvoeglijk naamwoord') return !isLast && long.length <= short.length + 2
  return entry.kind === 'zelfstandig naamwoord' && /^(?:s|en|n|’s|'s)$/.test(long.slice(short.length))
}
