import type { ChangeStep, FreshBlock } from '../xml/change-step.ts'
import { choosePlace } from '../xml/choose-place.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { blankLineBeside } from './blank-lines.ts'
import { chooseLayout, type Layout } from './choose-layout.ts'
import { copyField } from './copy-field.ts'
import { isLockedControl } from './find-docx-locks.ts'
import { inWordsOf } from './docx-names.ts'
import type { DocxEditing } from './docx-editing.ts'
import { addMark, renderProperties } from './property-list.ts'
import { textRun } from './text-run.ts'

type Insert = Extract<ChangeStep, { step: 'insert' }>

/** New paragraphs for new blocks, next to the block they follow, with the look of the nearest block of their kind. */
export function insertFresh(step: Insert, editing: DocxEditing): void {
  const place = choosePlace(step, editing.opened, { table: 'w:tbl', textBox: 'w:txbxContent', isLocked: isLockedControl })
  if (place === null) return
  const { part } = place.paragraph
  const element = place.table ?? place.paragraph.element
  const { splices } = editing.partOf(part)
  const { xml } = part.tree
  const blank = (): string => (place.table === null ? inWordsOf(part, blankLineBeside(xml, element, place.side, editing.track)) : '')
  const paragraphs = step.fresh.map((fresh) => {
    const paragraph = renderFresh(fresh, chooseLayout(fresh.block, place.near, editing), part, editing)
    const separator = fresh.block.kind === 'listItem' ? '' : blank()
    return place.side === 'after' ? separator + paragraph : paragraph + separator
  })
  const at = place.side === 'after' ? element.end : element.start
  splices.add(at, at, paragraphs.join(''))
}

function renderFresh({ block, inlines }: FreshBlock, layout: Layout, part: SourcePart, editing: DocxEditing): string {
  const run = layout.run === '' ? '' : `<w:rPr>${layout.run}</w:rPr>`
  const runs = inlines.map((inline) => {
    if (inline.inline === 'text') return textRun(inline.text, run)
    if (inline.inline === 'field') return copyField(inline.group)
    return inline.inline === 'markup' ? editing.markup(inline.markup, part) : ''
  })
  const content = (layout.bullet === '' || block.text.trim() === '' ? '' : textRun(layout.bullet, run)) + runs.join('')
  const { track } = editing
  const properties = track === null ? layout.properties : addMark(layout.properties, `<w:ins ${track()}/>`)
  const inside = track === null ? content : `<w:ins ${track()}>${content}</w:ins>`
  return inWordsOf(part, `<w:p>${renderProperties(properties)}${inside}</w:p>`)
}
