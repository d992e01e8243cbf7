import type { Token } from '../annotate/annotated-block.ts'
import type { TokenSpan } from './word-match.ts'

/** The words from token `first` on, or null when other words stand there. "geen" counts as "een", "hun" as "zijn". */
export function wordsAt(tokens: readonly Token[], first: number, words: readonly string[]): TokenSpan | null {
  if (first < 0) return null
  for (let index = 0; index < words.length; index++) if (!isWord(tokens[first + index]?.lower ?? '', words[index] ?? '', index)) return null
  return { first, last: first + words.length }
}

/** The first place of the words between two tokens. */
export function findSequence(tokens: readonly Token[], from: number, limit: number, words: readonly string[]): TokenSpan | null {
  for (let first = from; first + words.length <= limit; first++) {
    const span = wordsAt(tokens, first, words)
    if (span !== null) return span
  }
  return null
}

const POSSESSIVE = /^(?:mijn|je|jouw|uw|zijn|haar|ons|onze|hun|jullie)$/

function isWord(found: string, wanted: string, index: number): boolean {
  if (found === wanted) return true
  if (wanted === 'een') return index === 0 && found === 'geen'
  return (wanted === 'zijn' || wanted === 'uw') && POSSESSIVE.test(found)
}
