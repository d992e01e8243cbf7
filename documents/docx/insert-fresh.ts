import type { ChangeStep, FreshBlock } from '../xml/change-step.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { SourcePart } from '../xml/leaf.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { blankLineBeside } from './blank-lines.ts'
import { chooseLayout, type Layout } from './choose-layout.ts'
import { copyField } from './copy-field.ts'
import { splitText } from './docx-leaf-writer.ts'
import { inWordsOf } from './docx-names.ts'
import type { DocxEditing } from './docx-editing.ts'
import { renderProperties, setMark } from './property-list.ts'

type Insert = Extract<ChangeStep, { step: 'insert' }>

/** New paragraphs for new blocks, next to the block they follow, with the look of the nearest block of their kind. */
export function insertFresh(step: Insert, editing: DocxEditing): void {
  const place = choosePlace(step, editing)
  if (place === null) return
  const { part, element } = place
  const { splices } = editing.partOf(part)
  const { xml } = part.tree
  const blank = element.name === 'w:p' ? blankLineBeside(xml, element, place.side) : ''
  const paragraphs = step.fresh.map((fresh) => {
    const paragraph = renderFresh(fresh, chooseLayout(fresh.block, place.near, editing), part, editing)
    const separator = fresh.block.kind === 'listItem' ? '' : blank
    return place.side === 'after' ? separator + paragraph : paragraph + separator
  })
  const at = place.side === 'after' ? element.end : element.start
  splices.add(at, at, paragraphs.join(''))
}

interface Place {
  readonly part: SourcePart
  readonly element: XmlElement
  readonly side: 'after' | 'before'
  readonly near: SourceBlock
}

/** After the block before it, unless that stands in a header, note or table where the new block doesn't belong. */
function choosePlace({ after, before, fresh }: Insert, { opened }: DocxEditing): Place | null {
  const kind = fresh[0]?.block.kind
  const one = after?.paragraphs.at(-1)
  const other = before?.paragraphs[0]
  if (after !== null && one !== undefined) {
    const fits = kind === after.draft.kind || other === undefined || other.part === one.part
    const table = kind === 'tableCell' ? null : outermostTable(one.element)
    const leavesTable = table !== null && (other === undefined || (other.part === one.part && outermostTable(other.element) !== table))
    if (fits) return { part: one.part, element: leavesTable ? table : one.element, side: 'after', near: after }
  }
  if (before === null || other === undefined) return null
  const body = after === null && kind !== 'letterhead' && before.draft.kind === 'letterhead' ? opened.find(({ source }) => source.draft.kind !== 'letterhead')?.source : undefined
  const target = body ?? before
  const paragraph = target.paragraphs[0] ?? other
  const table = kind === 'tableCell' ? null : outermostTable(paragraph.element)
  return { part: paragraph.part, element: table ?? paragraph.element, side: 'before', near: target }
}

/** The table that a paragraph stands in, as long as it isn't a frame of one cell or in a text box. */
function outermostTable(paragraph: XmlElement): XmlElement | null {
  let table: XmlElement | null = null
  for (let at = paragraph.parent; at !== null && at.name !== 'w:txbxContent'; at = at.parent) if (at.name === 'w:tbl') table = at
  return table
}

function renderFresh({ inlines }: FreshBlock, layout: Layout, part: SourcePart, editing: DocxEditing): string {
  const run = layout.run === '' ? '' : `<w:rPr>${layout.run}</w:rPr>`
  const runs = inlines.map((inline) => {
    if (inline.inline === 'text') return textRun(inline.text, run)
    if (inline.inline === 'field') return copyField(inline.group)
    return inline.inline === 'markup' ? editing.markup(inline.markup, part) : ''
  })
  const content = (layout.bullet === '' ? '' : textRun(layout.bullet, run)) + runs.join('')
  const { track } = editing
  const mark = layout.properties.find((one) => one.name === 'w:rPr')?.raw.replace(/^<w:rPr\s*>|<\/w:rPr>$/g, '') ?? ''
  const properties = track === null ? layout.properties : setMark(layout.properties, `<w:ins ${track()}/>${mark}`)
  const inside = track === null ? content : `<w:ins ${track()}>${content}</w:ins>`
  return inWordsOf(part, `<w:p>${renderProperties(properties)}${inside}</w:p>`)
}

function textRun(text: string, properties: string): string {
  const contents = splitText(text).map((stretch) => {
    if (stretch === '\t') return '<w:tab/>'
    return stretch === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(stretch)}</w:t>`
  })
  return contents.length === 0 ? '' : `<w:r>${properties}${contents.join('')}</w:r>`
}
