import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Suggestion } from '../edit/edit.ts'
import type { Basis, Severity, Theme } from '../finding/finding.ts'
import type { LetterFacts } from '../facts/letter-facts.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { BlockKind, Place } from '../letter/letter.ts'
import type { Settings } from './settings.ts'

/** Who asks for it. `says` paraphrases in one Dutch sentence; no url where there is none. */
export interface Authority {
  readonly name: string
  readonly says: string
  readonly url?: string
}

/**
 * What a rule says about one thing in a letter; the header fills in the rest. A rule whose words or rewrites take time
 * makes it with `reportLazily`: they are worked out when the finding is read, not while the letter is checked.
 */
export interface Report {
  readonly places: readonly Place[]
  /** One Dutch sentence at B1: what was found and why it matters here. */
  readonly reason: string
  /** The words in the letter; taken from the first place when absent. null: something is missing. */
  readonly actual?: string | null
  /** The dictionary form of the listed term that was found; absent when no list was used. */
  readonly term?: string
  readonly expected?: readonly string[]
  readonly suggestions?: readonly Suggestion[]
  /** Where this finding weighs otherwise than the rule's own. */
  readonly severity?: Severity
  readonly basis?: Basis
  readonly title?: string
  readonly pictogram?: string
}

/** A bad example: the letter, and what must be found in it. */
export interface BadExample {
  /** A whole letter or one paragraph, as plain text; blocks are parted by an empty line. */
  readonly text: string
  /** The words found, in order; null for something that is missing. */
  readonly finds: readonly (string | null)[]
  /** The text after every first suggestion is accepted; in it the rule finds nothing. */
  readonly becomes?: string
  readonly types?: readonly LetterType[]
  readonly settings?: Partial<Settings>
}

/** A good example: the rule stays silent. At least one is a near miss. */
export interface GoodExample {
  readonly text: string
  readonly types?: readonly LetterType[]
  readonly settings?: Partial<Settings>
}

export interface RuleHeader {
  /** Dutch, kebab-case, the file's name. */
  readonly id: string
  readonly title: string
  readonly theme: Theme
  readonly severity: Severity
  readonly basis: Basis
  readonly authority: Authority
  /** Two to four Dutch sentences at B1: why this matters to the reader of the letter. */
  readonly why: string
  readonly pictogram?: string
  /** Absent: every letter type. */
  readonly appliesTo?: readonly LetterType[]
  /** Off until the user or the house style switches it on. */
  readonly standardOff?: true
  readonly good: readonly GoodExample[]
  readonly bad: readonly BadExample[]
}

/** Sees one annotated block; its reports are kept as long as the block's content stays the same. */
export interface BlockRule extends RuleHeader {
  readonly scope: 'block'
  /** What its findings mark. Of two word findings on the same words, the weightier or longer one stays. */
  readonly unit: 'woord' | 'zin' | 'alinea'
  /** Absent: headings, paragraphs, list items and table cells. */
  readonly blocks?: readonly BlockKind[]
  readonly check: (block: AnnotatedBlock, settings: Settings) => readonly Report[]
}

/** Sees the compact facts of the whole letter, never trees. */
export interface LetterRule extends RuleHeader {
  readonly scope: 'letter'
  readonly check: (facts: LetterFacts, settings: Settings) => readonly Report[]
}

export interface FolderReport extends Report {
  /** Index of the letter in which the places are. */
  readonly letter: number
}

/** Sees the facts of many letters. Its examples are whole folders: letters parted by a line of `=====`. */
export interface FolderRule extends RuleHeader {
  readonly scope: 'folder'
  readonly check: (letters: readonly LetterFacts[], settings: Settings) => readonly FolderReport[]
}

export type Rule = BlockRule | LetterRule | FolderRule
