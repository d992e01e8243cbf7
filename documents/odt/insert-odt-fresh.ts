import type { ChangeStep, FreshBlock } from '../xml/change-step.ts'
import { choosePlace, type Place } from '../xml/choose-place.ts'
import { serialiseLeaves } from '../xml/serialise-leaves.ts'
import { closersAfter, leaveAfter, leaveBefore, listsAround } from './leave-list.ts'
import { isLockedOdt } from './find-odt-locks.ts'
import { odtBlankLine } from './odt-blank-lines.ts'
import { odtParagraphEdit, trackContainer, type OdtEditing } from './odt-editing.ts'
import { chooseOdtLayout, type OdtLayout } from './odt-layout.ts'
import { copyOdtField, insertionId } from './odt-leaf-writer.ts'
import { encodeOdtText } from './odt-text.ts'
import { isGone } from './may-change-odt.ts'

type Insert = Extract<ChangeStep, { step: 'insert' }>

/** A new paragraph, and the list style it belongs in; null for no list. */
interface Fresh {
  readonly xml: string
  readonly list: string | null
  readonly separated: 'yes' | 'no'
}

/** New paragraphs and list items for new blocks, next to the block they follow. */
export function insertOdtFresh(step: Insert, editing: OdtEditing): void {
  const place = choosePlace(step, editing.opened, { table: 'table:table', textBox: 'draw:text-box', isLocked: isLockedOdt })
  if (place === null) return
  const marks = trackFresh(place, editing)
  const last = step.fresh.length - 1
  const fresh = step.fresh.map((one, index) => renderFresh(one, place, editing, index === 0 ? marks.start : '', index === last ? marks.end : ''))
  if (place.table !== null) {
    const at = place.side === 'after' ? place.table.end : place.table.start
    editing.splicesOf(place.paragraph.part).add(at, at, renderAll(fresh, ''))
  } else if (place.side === 'after') insertAfter(place, fresh, editing)
  else insertBefore(place, fresh, editing)
}

/** A tracked insertion starts at the end of the paragraph before it, so that undoing it leaves no empty one. */
function trackFresh({ paragraph, table, side }: Place, editing: OdtEditing): { readonly start: string; readonly end: string } {
  const container = trackContainer(paragraph.element)
  if (editing.tracked === 'no' || container === null) return { start: '', end: '' }
  const id = insertionId(editing.newMark())
  editing.tracked.push({ id, container, part: paragraph.part, deleted: null })
  const [start, end] = [`<text:change-start text:change-id="${id}"/>`, `<text:change-end text:change-id="${id}"/>`]
  if (table !== null || side === 'before') return { start, end }
  odtParagraphEdit(editing, paragraph).suffix += start
  return { start: '', end }
}

function insertAfter({ paragraph }: Place, fresh: readonly Fresh[], editing: OdtEditing): void {
  const { element, part } = paragraph
  const { xml } = part.tree
  const splices = editing.splicesOf(part)
  const inList = listsAround(element).length > 0
  const layout = editing.paragraphs.get(paragraph)?.layout ?? null
  if (inList && layout !== null && layout.list === null) return splices.add(element.end, element.end, renderAll(fresh, ''))
  const leading = inList ? fresh.findIndex((one) => one.list === null) : 0
  const items = fresh.slice(0, leading < 0 ? fresh.length : leading)
  const rest = fresh.slice(items.length)
  if (items.length > 0) splices.add(element.end, element.end, items.map((one) => `</text:list-item><text:list-item>${one.xml}`).join(''))
  if (rest.length === 0) return
  const gone = isGone(editing)
  const leaving = leaveAfter(xml, element, gone)
  const blank = inList ? '' : odtBlankLine(element, 'after')
  splices.add(leaving.end, leaving.end, closersAfter(xml, element, gone) + renderAll(rest, blank) + leaving.tags)
}

function insertBefore({ paragraph: { element, part } }: Place, fresh: readonly Fresh[], editing: OdtEditing): void {
  const { xml } = part.tree
  const splices = editing.splicesOf(part)
  const [item] = listsAround(element)
  if (item !== undefined && fresh.every((one) => one.list !== null)) {
    splices.add(item.start, item.start, fresh.map((one) => `<text:list-item>${one.xml}</text:list-item>`).join(''))
    return
  }
  const leaving = leaveBefore(xml, element, isGone(editing))
  const outside = listsAround(element).at(-1)
  const at = leaving.tags === '' ? (outside?.start ?? element.start) : null
  if (at === null) splices.add(element.start, element.start, fresh.map((one) => one.xml).join(''))
  else splices.add(at, at, renderAll(fresh, odtBlankLine(element, 'before'), 'before'))
}

/** Paragraphs as they are, items in a row in a list of their own. */
function renderAll(fresh: readonly Fresh[], blank: string, side: 'after' | 'before' = 'after'): string {
  let xml = ''
  for (const [index, { xml: paragraph, list, separated }] of fresh.entries()) {
    const separator = separated === 'yes' ? blank : ''
    if (list === null) xml += side === 'after' ? separator + paragraph : paragraph + separator
    else {
      if (fresh[index - 1]?.list !== list) xml += list === '' ? '<text:list>' : `<text:list text:style-name="${list}">`
      xml += `<text:list-item>${paragraph}</text:list-item>`
      if (fresh[index + 1]?.list !== list) xml += '</text:list>'
    }
  }
  return xml
}

function renderFresh({ block, inlines }: FreshBlock, { near }: Place, editing: OdtEditing, start: string, end: string): Fresh {
  const layout = chooseOdtLayout(block, near, editing.opened)
  const contents = inlines.map((inline) => {
    if (inline.inline === 'text') return encodeOdtText(inline.text)
    if (inline.inline === 'field') return copyOdtField(inline.group)
    return inline.inline === 'markup' ? editing.markup(inline.markup) : ''
  })
  return {
    xml: layout.open + start + withLook(layout, encodeOdtText(block.text.trim() === '' ? '' : layout.bullet) + contents.join('')) + end + layout.close,
    list: layout.list,
    separated: block.kind === 'listItem' ? 'no' : 'yes',
  }
}

function withLook({ spans }: OdtLayout, content: string): string {
  return serialiseLeaves([{ path: spans.map((span) => ({ ...span, open: span.again ?? span.open })), raw: content }])
}
