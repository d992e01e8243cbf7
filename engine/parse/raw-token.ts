import type { Token } from '../annotate/annotated-block.ts'
import { wordFormOf, type WordForm } from '../lexicon/word-form.ts'
import { oncePer } from '../once-per.ts'

/** A token as parsed: `annotateTokens` fills in its word class and verb form. */
export type RawToken = { -readonly [Key in keyof Token]: Token[Key] }

/** `kind` null: a word, a number or punctuation, as its letters say. */
export function createToken(text: string, kind: RawToken['kind'] | null, start: number, end: number): RawToken {
  const form = wordFormOf(text)
  // The form's own string: sets and maps know its hash already.
  return { text, lower: form.lower, form, start, end, kind: kind ?? kindOf(form), wordClass: 'X', verbForm: null }
}

const kindOf = oncePer(({ lower }: WordForm): RawToken['kind'] => {
  if (/\p{L}/u.test(lower)) return 'word'
  return /\d/.test(lower) ? 'number' : 'punctuation'
})

/** Token indexes are half-open; offsets count in the block's text. */
export interface SentenceBounds {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}
