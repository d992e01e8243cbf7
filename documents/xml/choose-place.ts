import type { BlockKind } from '../../engine/letter/letter.ts'
import type { ChangeStep } from './change-step.ts'
import type { OpenedBlock } from './group-blocks.ts'
import type { SourceParagraph } from './leaf.ts'
import type { SourceBlock } from './source-block.ts'
import type { XmlElement } from './xml-node.ts'

/** Where new paragraphs come: beside a paragraph, or beside the table or the locked part that it stands in. */
export interface Place {
  readonly paragraph: SourceParagraph
  /** The table or locked part. Null when the place is beside the paragraph itself. */
  readonly table: XmlElement | null
  readonly side: 'after' | 'before'
  readonly near: SourceBlock
}

export interface ContainerNames {
  readonly table: string
  readonly textBox: string
  /** A part of the text that the file locks: new text comes beside it. */
  readonly isLocked: (element: XmlElement) => boolean
}

type Insert = Extract<ChangeStep, { step: 'insert' }>

/** After the block before it, unless that stands in a header, note or table where the new block doesn't belong. */
export function choosePlace({ after, before, fresh }: Insert, opened: readonly OpenedBlock[], names: ContainerNames): Place | null {
  const kind = fresh[0]?.block.kind ?? 'paragraph'
  const takes = (source: SourceBlock): boolean => !isEdge(source) || source.draft.kind === kind
  const next = before !== null && takes(before) ? before : null
  if (after !== null && takes(after)) return placeAfter(after, next, kind, names)
  if (next !== null) return placeBefore(next, kind, names)
  const body = opened.map((one) => one.source).filter((source) => !isEdge(source))
  const atStart = after === null ? before !== null : after.draft.kind === 'letterhead'
  const nearest = atStart ? body[0] : body.at(-1)
  if (nearest !== undefined) return atStart ? placeBefore(nearest, kind, names) : placeAfter(nearest, null, kind, names)
  const any = after ?? before ?? opened.at(-1)?.source
  return any === undefined ? null : placeAfter(any, null, kind, names)
}

/** Headers, footers and notes lie outside the running text. */
function isEdge({ draft }: SourceBlock): boolean {
  return draft.kind === 'letterhead' || draft.kind === 'footer' || draft.kind === 'footnote'
}

function placeAfter(after: SourceBlock, before: SourceBlock | null, kind: BlockKind, names: ContainerNames): Place {
  const paragraph = after.within ?? last(after)
  const table = kind === 'tableCell' ? null : outermostTable(paragraph.element, names)
  const next = before === null ? null : (before.within ?? first(before))
  const leaves = table !== null && (next === null || (next.part === paragraph.part && outermostTable(next.element, names) !== table))
  return { paragraph, table: leaves ? table : lockAround(paragraph.element, names), side: 'after', near: after }
}

function placeBefore(before: SourceBlock, kind: BlockKind, names: ContainerNames): Place {
  const paragraph = before.within ?? first(before)
  const table = kind === 'tableCell' ? null : outermostTable(paragraph.element, names)
  return { paragraph, table: table ?? lockAround(paragraph.element, names), side: 'before', near: before }
}

function first({ paragraphs }: SourceBlock): SourceParagraph {
  return paragraphs[0]
}

function last({ paragraphs }: SourceBlock): SourceParagraph {
  return paragraphs.at(-1) ?? paragraphs[0]
}

function outermostTable(paragraph: XmlElement, names: ContainerNames): XmlElement | null {
  let table: XmlElement | null = null
  for (let at = paragraph.parent; at !== null && at.name !== names.textBox; at = at.parent)
    if (at.name === names.table || (table !== null && names.isLocked(at))) table = at
  return table
}

function lockAround(paragraph: XmlElement, names: ContainerNames): XmlElement | null {
  let found: XmlElement | null = null
  for (let at = paragraph.parent; at !== null; at = at.parent) if (names.isLocked(at)) found = at
  return found
}
