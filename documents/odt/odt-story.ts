import type { TableCell } from '../../engine/letter/letter.ts'
import type { SourceParagraph } from '../xml/leaf.ts'

/** A list item around a paragraph: the list's style and how deep it lies. */
export interface ListPlace {
  readonly style: string | null
  /** From 1. */
  readonly level: number
  /** Only the first paragraph of an item carries its bullet or number. */
  readonly position: 'first' | 'later'
}

export interface OdtParagraph extends SourceParagraph {
  readonly inCell: boolean
  /** Null outside tables. */
  readonly cell: TableCell | null
  readonly list: ListPlace | null
  /** Of the section or paragraph: when the text is in the letter. */
  readonly condition: string | null
}
