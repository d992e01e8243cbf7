import type { Block } from '../../engine/letter/letter.ts'
import type { OpenedBlock } from './group-blocks.ts'
import type { FieldGroup, SourceBlock } from './source-block.ts'

/** Something that is no text: a comment's start or end, or a picture, by its number in the options. */
export interface Markup {
  readonly kind: 'comment-start' | 'comment-end' | 'pictogram'
  readonly index: number
}

/** What comes into a paragraph. */
export type Inline =
  | { readonly inline: 'text'; readonly text: string }
  | { readonly inline: 'field'; readonly group: FieldGroup }
  | { readonly inline: 'markup'; readonly markup: Markup }
  /** The end of a block; `block` is what follows. */
  | { readonly inline: 'break'; readonly block: Block }

/** A stretch of the sources' texts, joined by one character, and what comes in its place. */
export interface Hunk {
  readonly start: number
  readonly end: number
  readonly inlines: readonly Inline[]
}

/** A block that wasn't in the file. */
export interface FreshBlock {
  readonly block: Block
  readonly inlines: readonly Inline[]
}

/** One thing to do to the file. */
export type ChangeStep =
  /** `blocks` is what the sources become: as many as the sources, less what is joined, plus what is split. */
  | {
      readonly step: 'rewrite'
      readonly sources: readonly [OpenedBlock, ...OpenedBlock[]]
      readonly blocks: readonly [Block, ...Block[]]
      readonly hunks: readonly Hunk[]
    }
  | { readonly step: 'remove'; readonly source: SourceBlock }
  | { readonly step: 'insert'; readonly fresh: readonly FreshBlock[]; readonly after: SourceBlock | null; readonly before: SourceBlock | null }
