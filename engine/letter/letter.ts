/** Stable for as long as the letter is open. */
export type BlockId = string

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'letterhead' | 'salutation' | 'closing' | 'footer' | 'footnote'

/** Half-open, in UTF-16 units of the text it refers to. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** How a stretch of text looks: shown and kept, never judged. */
export interface Mark extends Range {
  readonly kind: 'bold' | 'italic' | 'underline' | 'link' | 'superscript'
  readonly href?: string
}

/** A merge field. Protected: no finding inside, no edit across. `label` is its name, without its brackets. */
export interface Placeholder extends Range {
  readonly label: string
}

/** A picture beside words, for readers who find reading hard. It stands before the character at `at`, and is no text itself. */
export interface BlockPictogram {
  readonly at: number
  readonly name: string
  /** Dutch: what it says to who can't see it. */
  readonly alt: string
  /** It was put in before, and stands in the file that was opened; absent when it is new. */
  readonly stands?: 'in het bestand'
}

/**
 * A stretch that the file protects against changes. `woorden`: words in a paragraph that is free; `alinea`: the whole
 * block, which may not be split, moved or removed either.
 */
export interface Lock extends Range {
  readonly reach: 'woorden' | 'alinea'
  /** What locks it: nothing may come between two blocks with the same. `bestand` for the protection of the whole file. */
  readonly by: string
  /** Dutch: why, and who can change that. */
  readonly reason: string
}

/** Where a block stands in a table of the file; rows and columns count from 0. */
export interface TableCell {
  /** The same for all cells of one table. */
  readonly table: string
  readonly row: number
  readonly column: number
  /** How many columns the cell takes; absent for one. */
  readonly span?: number
}

export type Language = 'nl' | 'fy' | 'en' | 'de' | 'onbekend'

export interface Block {
  readonly id: BlockId
  readonly kind: BlockKind
  /** Heading level from 1, or list depth from 1. */
  readonly level?: number
  /** `genummerd` for a numbered list item; absent for bullets and everything else. */
  readonly numbering?: 'genummerd'
  /** UTF-16; what a reader reads, layout noise mended. A list bullet or number isn't part of it. */
  readonly text: string
  readonly placeholders: readonly Placeholder[]
  readonly marks: readonly Mark[]
  /** Our own, in order; absent when there are none. Other pictures that the file has aren't known. */
  readonly pictograms?: readonly BlockPictogram[]
  /** Absent outside tables. A cell with more than one block gives each the same. */
  readonly cell?: TableCell
  /** In order; absent when the file locks nothing here. */
  readonly locks?: readonly Lock[]
  /** Absent when the block is Dutch. */
  readonly language?: Language
}

/** A condition of a template: the blocks that are only there when it holds. */
export interface Variant {
  readonly condition: string
  readonly blocks: readonly BlockId[]
}

/** A Dutch sentence for the user about something met while reading the file. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** A template may hold merge fields; a letter that is ready to send may not. */
export type Stage = 'sjabloon' | 'brief'

export interface Letter {
  readonly blocks: readonly Block[]
  readonly variants: readonly Variant[]
  readonly stage: Stage
  readonly language: Language
  readonly warnings: readonly Warning[]
}

/** A place in one block; offsets count from the start of that block's text. */
export interface Place extends Range {
  readonly block: BlockId
}
