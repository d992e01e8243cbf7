import type { Token, TokenKind, VerbForm, WordClass } from '../annotate/annotated-block.ts'
import { oncePerForm, wordFormOf, type WordForm } from '../lexicon/word-form.ts'

/**
 * A token as parsed: `annotateTokens` fills in its word class and verb form. A class, and no object literal: of those V8
 * notes that most live long, and then puts each new one where making it takes four times as long.
 */
export class RawToken implements Token {
  readonly text: string
  readonly lower: string
  readonly form: WordForm
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  wordClass: WordClass
  verbForm: VerbForm | null

  /** `kind` null: a word, a number or punctuation, as its letters say. */
  constructor(text: string, kind: TokenKind | null, start: number, end: number) {
    this.text = text
    this.form = wordFormOf(text)
    // The form's own string: sets and maps know its hash already.
    this.lower = this.form.lower
    this.start = start
    this.end = end
    this.kind = kind ?? kindOf(this.form)
    this.wordClass = 'X'
    this.verbForm = null
  }
}

const kindOf = oncePerForm(({ lower }): TokenKind => {
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
