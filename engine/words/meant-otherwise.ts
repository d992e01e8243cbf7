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
  return phrasesOf(entry).some((phrase) => match.tokens.some((at) => standsAround(tokens, at, phrase, match)))
}

const cache = new WeakMap<Entry, readonly (readonly string[])[]>()

function phrasesOf(entry: Entry): readonly (readonly string[])[] {
  const kept = cache.get(entry)
  if (kept !== undefined) return kept
  const phrases = entry.notIn.map((phrase) => phrase.toLowerCase().replaceAll('’', "'").split(' '))
  cache.set(entry, phrases)
  return phrases
}

/** Some alignment of the phrase covers token `at`. */
function standsAround(tokens: readonly Token[], at: number, phrase: readonly string[], match: Pick<WordMatch, 'entry' | 'head'>): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    const first = at - offset
    if (first >= 0 && phrase.every((word, index) => isWord(tokens, first + index, word, index === phrase.length - 1, phrase.length === 1 ? { ...match, head: -1 } : match))) return true
  }
  return false
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
