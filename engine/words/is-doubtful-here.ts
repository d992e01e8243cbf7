import { lemmaOf } from '../annotate/lemma-of.ts'
import type { Token } from '../annotate/annotated-block.ts'
import type { Entry } from '../../wordlists/word-list.ts'
import type { WordMatch } from './word-match.ts'

/**
 * Does the term stand in one of the phrases in which its plain word fits only sometimes? Read generously: a word of
 * the phrase may stand some words away and have another ending, since all that is lost is an offer.
 */
export function isDoubtfulHere(tokens: readonly Token[], { entry, tokens: own, sentence }: Pick<WordMatch, 'entry' | 'tokens' | 'sentence'>): boolean {
  if (entry.doubtIn.length === 0) return false
  return phrasesOf(entry).some(({ others, whole }) => {
    if (others.length === 0) return own.some((at) => tokens[at]?.lower === whole) || own.map((at) => tokens[at]?.lower).join(' ') === whole
    return others.every((word) => standsNear(tokens, word, own, sentence))
  })
}

interface Phrase {
  readonly whole: string
  /** Its words that aren't the term's own. */
  readonly others: readonly string[]
}

const cache = new WeakMap<Entry, readonly Phrase[]>()

function phrasesOf(entry: Entry): readonly Phrase[] {
  const kept = cache.get(entry)
  if (kept !== undefined) return kept
  const own = entry.term.toLowerCase().split(' ')
  const phrases = entry.doubtIn.map((phrase): Phrase => {
    const whole = phrase.toLowerCase().replaceAll('’', "'")
    return { whole, others: whole.split(/[ ,]+/).filter((word) => !own.some((one) => isFormOf(word, one))) }
  })
  cache.set(entry, phrases)
  return phrases
}

/** hervat for hervatten, opgesteld for opstellen: the same first letters, with ge left out. */
function isFormOf(word: string, own: string): boolean {
  if (word === own) return true
  const stem = own.slice(0, Math.max(3, own.length - 4))
  return stem.length > 3 && (word.startsWith(stem) || word.replace('ge', '').startsWith(stem))
}

/** A small word counts only right beside the term, another one anywhere around it. */
function standsNear(tokens: readonly Token[], word: string, own: readonly number[], sentence: WordMatch['sentence']): boolean {
  const { first, last } = sentence
  const reach = word.length <= SMALL ? CLOSE : AROUND
  const end = Math.min(last, (own.at(-1) ?? first) + reach + 1)
  for (let at = Math.max(first, (own[0] ?? first) - reach); at < end; at++)
    if (isInflection(tokens[at]?.lower ?? '', word) || isVerb(tokens, sentence, at, word)) return true
  return false
}

const SMALL = 4
const CLOSE = 2
const AROUND = 8

function isVerb(tokens: readonly Token[], sentence: WordMatch['sentence'], at: number, word: string): boolean {
  return tokens[at]?.wordClass === 'verb' && word.endsWith('n') && lemmaOf(tokens, sentence, at) === word
}

function isInflection(found: string, word: string): boolean {
  if (found === word) return true
  return word.length > SMALL && found.length > SMALL && Math.abs(found.length - word.length) <= 2 && (found.startsWith(word) || word.startsWith(found))
}
