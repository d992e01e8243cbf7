import type { TableCell } from '../../engine/letter/letter.ts'
import type { SourceParagraph } from '../xml/leaf.ts'
import type { Piece } from '../xml/source-block.ts'
import { findChild, type XmlElement } from '../xml/xml-node.ts'

/** A paragraph of the body, a header, a footnote or a text box. */
export interface StoryParagraph extends SourceParagraph {
  readonly properties: XmlElement | null
  readonly inCell: boolean
  /** Null outside tables. */
  readonly cell: TableCell | null
  /** The name of a content control around it that shows a prompt or a value from elsewhere. */
  readonly control: string | null
}

/** One outcome of a field that chooses: its text is in the letter only when the condition holds. */
export interface Branch {
  readonly condition: string
  readonly pieces: readonly Piece[]
  /** The same words as the field shows them now: Word doesn't choose again when it opens or prints a letter. */
  readonly shown: readonly Piece[] | null
}

/** What a reader sees of a paragraph, once its fields are understood. */
export interface ParagraphContent {
  readonly pieces: Piece[]
  readonly branches: Branch[]
  /** `page`: it holds a page number, which isn't part of the letter's text. */
  numbers: 'none' | 'page'
  /** `runs on`: its end lies inside a field, where a reader doesn't see it. */
  end: 'seen' | 'runs on'
}

/** A change not yet accepted took the paragraph's end away: it runs on into the next. */
export function isEndDeleted({ properties }: StoryParagraph): boolean {
  const mark = findChild(properties, 'w:rPr')
  return findChild(mark, 'w:del') !== null || findChild(mark, 'w:moveFrom') !== null
}
