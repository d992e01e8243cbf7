import type { Sentence } from '../annotate/annotated-block.ts'
import type { VerbFormName } from '../inflect/inflect-verb.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import type { Range } from '../letter/letter.ts'
import type { Entry } from '../../wordlists/word-list.ts'

/** Token indexes in the block, half-open. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** `fixed` never inflects; `base` and `inflected` are the two forms of an adjective. */
export type FormName = VerbFormName | 'singular' | 'pluralNoun' | 'base' | 'inflected' | 'fixed'

/** Where the verb stands: second in a main clause, at the end of a subordinate one; `unsure` can be either. */
export type VerbLayout = 'second' | 'final' | 'unsure' | 'infinitive' | 'participle' | 'attributive'

/** The words of a verb group as they stand in one clause. Token indexes. */
export interface VerbParts {
  readonly group: VerbGroup
  readonly layout: VerbLayout
  /** The word that inflects. */
  readonly verb: number
  /** The verbs that stand together: "moet worden gesteld", "te kunnen stellen". */
  readonly cluster: TokenSpan
  /** The loose particle: "op" in "stuurt … op" and in "op te sturen". */
  readonly particle: number | null
  /** in kennis; also when "geen" stands for "een". */
  readonly before: TokenSpan | null
  /** zich, ons, u … */
  readonly reflexive: number | null
  /** weten of laten weten. */
  readonly after: TokenSpan | null
  /** van of in kennis stellen van; for "dienen te" the om and every te that belong to it. */
  readonly tail: TokenSpan | null
  readonly frame: TeFrame | null
}

/** "om … te betalen en … te sturen" behind a verb such as dienen or verplicht zijn. */
export interface TeFrame {
  readonly om: number | null
  readonly te: readonly number[]
  /** What ends the infinitive clause: the token behind it. */
  readonly last: number
}

/** A term of a list, found in a block. */
export interface WordMatch {
  readonly list: string
  readonly entry: Entry
  readonly form: FormName
  readonly sentence: Sentence
  /** Token indexes in the block, half-open: from the term's first word to its last. */
  readonly first: number
  readonly last: number
  /** Token index of the word that inflects. */
  readonly head: number
  /** null for all that is no verb. */
  readonly parts: VerbParts | null
  /** The tokens of the term, in the order of the text. */
  readonly tokens: readonly number[]
  /** Offsets in the block's text: one range for each stretch of words that stand side by side. */
  readonly ranges: readonly Range[]
}
