import type { Block } from '../letter/letter.ts'
import type { WordForm } from '../lexicon/word-form.ts'
import type { Keeper } from '../once-per.ts'

/**
 * Word classes after the Dutch CGN tag set, in English: noun, proper name, verb, adjective, adverb, pronoun
 * (also possessive and demonstrative), article, preposition, co-ordinating and subordinating conjunction, numeral,
 * interjection, and X for what is none of these.
 */
export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'article'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'numeral'
  | 'interjection'
  | 'X'

export type VerbForm = 'finite' | 'infinitive' | 'pastParticiple' | 'presentParticiple'

/** A placeholder is one token, whatever its length; so are a web or e-mail address, an amount and a phone number's groups. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'placeholder' | 'address'

export interface Token {
  readonly text: string
  readonly lower: string
  /** The word in lower case, with what is known of it wherever it stands. */
  readonly form: WordForm
  /** Offsets in the block's text. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** `X` for everything that isn't a word. */
  readonly wordClass: WordClass
  /** null for everything that isn't a verb. */
  readonly verbForm: VerbForm | null
}

/** Indexes are token indexes in the block. */
export interface Passive {
  readonly auxiliary: number
  readonly participle: number
  /** `worden` passives are certain; `zijn` passives can be states. */
  readonly verb: 'worden' | 'zijn'
}

/** Token indexes, half-open, within one sentence; each clause holds one finite verb, or none when the sentence has none. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly finite: number | null
}

export interface Sentence {
  /** Offsets in the block's text. */
  readonly start: number
  readonly end: number
  /** Token indexes in the block, half-open. */
  readonly first: number
  readonly last: number
  /** Words as a reader counts them: words and numbers, no punctuation; a placeholder counts as none. */
  readonly words: number
  readonly clauses: readonly Clause[]
  readonly finiteVerbs: number
  readonly passives: readonly Passive[]
}

/** A block with everything the rules and the score read. The syntax tree isn't kept: only `engelse-leesformules` reads it, and seldom. */
export interface AnnotatedBlock extends Keeper {
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Number of words in all sentences. */
  readonly words: number
}
