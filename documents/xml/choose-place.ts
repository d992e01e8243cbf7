import type { ChangeStep } from './change-step.ts'
import type { OpenedBlock } from './group-blocks.ts'
import type { SourceParagraph } from './leaf.ts'
import type { SourceBlock } from './source-block.ts'
import type { XmlElement } from './xml-node.ts'

/** Where new paragraphs come: beside a paragraph, or beside the table that it stands in. */
export interface Place {
  readonly paragraph: SourceParagraph
  /** Null when the place is beside the paragraph itself. */
  readonly table: XmlElement | null
  readonly side: 'after' | 'before'
  readonly near: SourceBlock
}

export interface ContainerNames {
  readonly table: string
  readonly textBox: string
}

/** After the block before it, unless that stands in a header, note or table where the new block doesn't belong. */
export function choosePlace(
  { after, before, fresh }: Extract<ChangeStep, { step: 'insert' }>,
  opened: readonly OpenedBlock[],
  names: ContainerNames,
): Place | null {
  if (after === null && before === null) return endOfBody(opened)
  const kind = fresh[0]?.block.kind
  const one = holderOf(after?.paragraphs.at(-1), opened)
  const other = before?.paragraphs[0]
  const tableOf = (paragraph: SourceParagraph): XmlElement | null => (kind === 'tableCell' ? null : outermostTable(paragraph.element, names))
  if (after !== null && one !== undefined && (kind === after.draft.kind || other === undefined || other.part === one.part)) {
    const table = tableOf(one)
    const leaves = table !== null && (other === undefined || (other.part === one.part && tableOf(other) !== table))
    return { paragraph: one, table: leaves ? table : null, side: 'after', near: after }
  }
  if (before === null || other === undefined) return null
  const isHeader = after === null && kind !== 'letterhead' && before.draft.kind === 'letterhead'
  const target = (isHeader ? opened.find(({ source }) => source.draft.kind !== 'letterhead')?.source : undefined) ?? before
  const paragraph = target.paragraphs[0] ?? other
  return { paragraph, table: tableOf(paragraph), side: 'before', near: target }
}

/** Nothing of the letter stayed: what is new comes after where its text was. */
function endOfBody(opened: readonly OpenedBlock[]): Place | null {
  const edges = new Set(['letterhead', 'footer', 'footnote'])
  const last =
    opened.findLast(({ source }) => source.place === 'paragraph' && !edges.has(source.draft.kind)) ??
    opened.findLast(({ source }) => source.place === 'paragraph')
  const paragraph = last?.source.paragraphs.at(-1)
  return last === undefined || paragraph === undefined ? null : { paragraph, table: null, side: 'after', near: last.source }
}

/** The branch of a field may stand in an attribute: then its paragraph is the one that holds that field. */
function holderOf(paragraph: SourceParagraph | undefined, opened: readonly OpenedBlock[]): SourceParagraph | undefined {
  const [leaf] = paragraph?.leaves ?? []
  if (paragraph === undefined || leaf === undefined || leaf.start >= paragraph.element.openEnd) return paragraph
  const holders = opened.flatMap((one) => one.source.paragraphs)
  return (
    holders.find(
      (one) => one !== paragraph && one.part === paragraph.part && one.element.start < paragraph.element.start && paragraph.element.end < one.element.end,
    ) ?? paragraph
  )
}

function outermostTable(paragraph: XmlElement, names: ContainerNames): XmlElement | null {
  let table: XmlElement | null = null
  for (let at = paragraph.parent; at !== null && at.name !== names.textBox; at = at.parent) if (at.name === names.table) table = at
  return table
}
