import type { Token } from '../annotate/annotated-block.ts'
import { wordFormOf } from '../lexicon/word-form.ts'

/** A token as parsed: `annotateTokens` fills in its word class and verb form. */
export type RawToken = { -readonly [Key in keyof Token]: Token[Key] }

export function createToken(text: string, kind: RawToken['kind'], start: number, end: number): RawToken {
  const form = wordFormOf(text)
  // The form's own string: sets and maps know its hash already.
  return { text, lower: form.lower, form, start, end, kind, wordClass: 'X', verbForm: null }
}

/** Token indexes are half-open; offsets count in the block's text. */
export interface SentenceBounds {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}
