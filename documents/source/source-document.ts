import type { Block, Range } from '../../engine/letter/letter.ts'
import type { DecodedText } from '../decode-text.ts'
import type { SourceText } from './source-text.ts'

/** A block as it was opened, and where it stands in the source. */
export interface SourceBlock {
  readonly block: Block
  /** null when the block can be read, and not changed in place. */
  readonly map: SourceText | null
  /** All that goes when the block goes: its lines, or its element. */
  readonly outer: Range
}

export interface SourceDocument {
  readonly decoded: DecodedText
  readonly blocks: readonly SourceBlock[]
  readonly dialect: Dialect
  /** The texts of the blocks that a source holds, to see whether what was written reads back; null where that can't be told. */
  readonly readTexts: ((source: string) => readonly string[]) | null
}

/** One stretch of the source and what comes in its place. */
export interface Patch extends Range {
  readonly text: string
}

/** Where new text comes to stand. */
export interface TextSpot {
  readonly of: SourceBlock
  /** Offset in the source. */
  readonly at: number
  readonly begins: 'blok' | 'midden'
}

/** How a format of plain characters writes what a letter holds. */
export interface Dialect {
  readonly escape: (text: string, spot: TextSpot) => string
  /** What makes two blocks of one, at a place in the first; `now` is the second. */
  readonly breakAt: (spot: TextSpot, now: Block) => string
  /** New blocks after a known one, or before it. `wrap` puts pictograms and marks of tracked changes around each text. */
  readonly add: (beside: SourceBlock, blocks: readonly Block[], where: 'erna' | 'ervoor', wrap: (text: string, block: Block) => string) => Patch
  /** All of a block's content, marks and inline elements with it. */
  readonly content: (block: SourceBlock) => Range
  readonly remove: (block: SourceBlock) => readonly Patch[]
  readonly changeKind: (block: SourceBlock, now: Block) => readonly Patch[]
  /** What stays of the source between two blocks that become one. */
  readonly joinGap: (gap: string) => string
  readonly deleted: (source: string) => string
  readonly inserted: (text: string) => string
  readonly remark: (text: string) => string
  /** A picture with its alternative text; empty where the format can't hold one. */
  readonly pictogram: (png: Uint8Array, alt: string) => string
  /** A character that the file's encoding lacks; null when the format has no other way to write it. */
  readonly spell: ((character: string) => string) | null
}
