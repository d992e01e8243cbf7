import type { Block, BlockKind, Letter, Mark, Placeholder, Stage, Variant, Warning } from './letter.ts'

/** What a reader of a file knows of a block; the rest is found from the text. */
export interface BlockDraft {
  /** `text` when the file doesn't say: heading, paragraph, salutation, closing or letterhead is then guessed. */
  readonly kind: BlockKind | 'text'
  readonly level?: number
  readonly numbering?: 'genummerd'
  readonly text: string
  readonly marks?: readonly Mark[]
  /** Fields that the file itself declares; those that stand in the text are found. */
  readonly placeholders?: readonly Placeholder[]
}

export interface LetterOptions {
  /** Absent: `sjabloon` when the letter holds merge fields that the file declares or two or more in its text. */
  readonly stage?: Stage
  readonly warnings?: readonly Warning[]
  readonly variants?: readonly Variant[]
}

/** The letter of these drafts: as many blocks, in the same order, with ids `b1`, `b2` … */
export function buildLetter(drafts: readonly BlockDraft[], options: LetterOptions = {}): Letter {
  const blocks = drafts.map((draft, index): Block => ({
    id: `b${index + 1}`,
    kind: draft.kind === 'text' ? 'paragraph' : draft.kind,
    ...(draft.level === undefined ? {} : { level: draft.level }),
    ...(draft.numbering === undefined ? {} : { numbering: draft.numbering }),
    text: draft.text,
    placeholders: draft.placeholders ?? [],
    marks: draft.marks ?? [],
  }))
  return {
    blocks,
    variants: options.variants ?? [],
    stage: options.stage ?? 'brief',
    language: 'nl',
    warnings: options.warnings ?? [],
  }
}
