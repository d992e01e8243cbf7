import type { Block, BlockId, BlockKind } from '../letter/letter.ts'

/** A block that doesn't exist yet; it takes its layout from the block it stands after. */
export interface NewBlock {
  readonly kind: BlockKind
  readonly level?: number
  readonly text: string
}

/** One change to one or two blocks. Offsets count from the start of the block's text, in UTF-16 units. */
export type Edit =
  | { readonly op: 'replaceText'; readonly block: BlockId; readonly start: number; readonly end: number; readonly text: string }
  | { readonly op: 'splitBlock'; readonly block: BlockId; readonly at: number }
  | { readonly op: 'joinBlocks'; readonly first: BlockId; readonly second: BlockId }
  | { readonly op: 'insertBlocks'; readonly after: BlockId | null; readonly blocks: readonly NewBlock[] }
  | { readonly op: 'removeBlock'; readonly block: BlockId }
  | { readonly op: 'setBlockKind'; readonly block: BlockId; readonly kind: BlockKind; readonly level?: number }
  | { readonly op: 'insertPictogram'; readonly block: BlockId; readonly at: number; readonly pictogram: string; readonly alt: string }

/** `veilig` may be accepted together with others, `voorstel` one at a time, `voorbeeld` is shown only. */
export type Grade = 'veilig' | 'voorstel' | 'voorbeeld'

/** One offered repair. `label` is what the reader of the window sees: the new words, or what will happen. */
export interface Suggestion {
  readonly label: string
  readonly grade: Grade
  readonly edits: readonly Edit[]
  /** Dutch: why it can be read but not put in, such as text that the file locks. Absent when it can be. */
  readonly refused?: string
}

/** The letter's blocks after the edits, and the edits that were refused, with the reason in Dutch. */
export interface EditOutcome {
  readonly blocks: readonly Block[]
  readonly refused: readonly { readonly edit: Edit; readonly reason: string }[]
}
