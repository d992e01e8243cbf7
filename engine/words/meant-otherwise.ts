import type { Token } from '../annotate/annotated-block.ts'
import type { Entry } from '../../wordlists/word-list.ts'
import type { WordMatch } from './word-match.ts'

/**
 * Does the term stand inside one of the phrases in which it means something else? Whole words count; a noun may be a
 * plural there and an adjective before its noun inflected, but a phrase that ends in an adjective means just that form:
 * "een periodiek", not "een periodieke".
 */
export function isMeantOtherwise(tokens: readonly Token[], match: Pick<WordMatch, 'entry' | 'head' | 'tokens' | 'form'>): boolean {
  const { entry } = match
  if (entry.notIn.length === 0) return false
  return phrasesOf(entry).some(({ words, other }) => (isNear(tokens, match, words, other) && match.tokens.some((at) => standsAround(tokens, at, words, match))) || goesWith(tokens, match, words))
}

interface Phrase {
  readonly words: readonly string[]
  /** A word that is none of the term's own, and so must stand there to the letter; null when all are. */
  readonly other: string | null
}

const cache = new WeakMap<Entry, readonly Phrase[]>()

function phrasesOf(entry: Entry): readonly Phrase[] {
  const kept = cache.get(entry)
  if (kept !== undefined) return kept
  const own = entry.term.toLowerCase().split(' ')
  const phrases = entry.notIn.map((phrase): Phrase => {
    const words = phrase.toLowerCase().replaceAll('’', "'").split(' ')
    return { words, other: words.find((word) => !/['’]/.test(word) && !own.some((one) => one.slice(0, 2) === word.slice(0, 2))) ?? null }
  })
  cache.set(entry, phrases)
  return phrases
}

/** Most phrases can be passed over: their other word stands nowhere around. */
function isNear(tokens: readonly Token[], match: Pick<WordMatch, 'tokens'>, words: readonly string[], other: string | null): boolean {
  if (other === null) return true
  const first = (match.tokens[0] ?? 0) - words.length
  const last = (match.tokens.at(-1) ?? 0) + words.length
  for (let at = first; at <= last; at++) if (tokens[at]?.lower === other) return true
  return false
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
function goesWith(tokens: readonly Token[], { head, entry, form }: Pick<WordMatch, 'head' | 'entry' | 'form'>, phrase: readonly string[]): boolean {
  const preposition = phrase[1] ?? ''
  if (phrase.length !== 2 || !entry.kind.startsWith('werkwoord') || !PREPOSITION.test(preposition) || !sharesStem(phrase[0] ?? '', entry.term)) return false
  const isFinite = form !== 'infinitive' && form !== 'pastParticiple' && form !== 'teInfinitive'
  return standsNear(tokens, head, -1, preposition) || (isFinite && standsNear(tokens, head, 1, preposition))
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
  const found = (tokens[at]?.lower ?? '').replaceAll('’', "'")
  if (found === word) return true
  if (at !== head) return false
  const [short, long] = found.length < word.length ? [found, word] : [word, found]
  if (!long.startsWith(short)) return false
  if (entry.kind === 'bijvoeglijk naamwoord') return !isLast && long.length <= short.length + 2
  return entry.kind === 'zelfstandig naamwoord' && /^(?:s|en|n|’s|'s)$/.test(long.slice(short.length))
}
