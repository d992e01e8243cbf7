import { serialiseLeaves, type WrittenLeaf } from '../xml/serialise-leaves.ts'
import type { ChangeMark } from '../xml/change-leaves.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { Leaf, SourceParagraph, SourcePart } from '../xml/leaf.ts'
import { childElements, findChild, type XmlElement } from '../xml/xml-node.ts'
import { declareMissing } from './declare-missing.ts'
import { isOdtBlank } from './odt-blank-lines.ts'
import { odtParagraphEdit, trackContainer, type OdtEditing, type TrackedRegion } from './odt-editing.ts'
import { inItsLists, listsAround } from './leave-list.ts'
import { tagsOf } from './odt-layout.ts'
import { bringsText, deletionId, insertionId, isOdtRangeMark, rawText, standsInAttribute } from './odt-leaf-writer.ts'

/**
 * Takes a paragraph out as a tracked change: it moves to the list of changes, and a mark stays at the start of the
 * paragraph after it. False when nothing suitable follows; then only its text goes.
 */
export function trackRemoval(paragraph: SourceParagraph, goes: (element: XmlElement) => boolean, editing: OdtEditing): boolean {
  const { element, part } = paragraph
  const { xml } = part.tree
  const container = trackContainer(element)
  const [item] = listsAround(element)
  const whole = item !== undefined && childElements(item).length === 1 ? item : element
  const following = nextParagraph(whole, goes)
  const next = editing.opened.flatMap((one) => one.source.paragraphs).find((one) => one.element === following)
  const isBlank = next === undefined && following !== null && isOdtBlank(following)
  if (editing.tracked === 'no' || container === null || following === null || (next === undefined && !isBlank)) return false
  const id = deletionId(editing.newMark())
  const { open, close } = tagsOf(following)
  const gone = xml.slice(element.start, element.end)
  const deleted = whole === element ? gone + open + close : inItsLists(xml, element, `${gone}</text:list-item><text:list-item>${open}${close}`)
  editing.tracked.push({ id, container, part, deleted })
  odtParagraphEdit(editing, paragraph).fate = 'removed'
  const splices = editing.splicesOf(part)
  const mark = `<text:change text:change-id="${id}"/>`
  if (whole !== element) splices.add(whole.start, whole.end, '')
  if (next === undefined) splices.add(following.start, following.end, open + mark + close)
  else odtParagraphEdit(editing, next).prefix += mark
  return true
}

/** The paragraph after a paragraph or list item, that stays. */
function nextParagraph(whole: XmlElement, goes: (element: XmlElement) => boolean): XmlElement | null {
  const siblings = whole.parent === null ? [] : childElements(whole.parent)
  const after = siblings.slice(siblings.indexOf(whole) + 1).map((one) => (one.name === 'text:list-item' ? (childElements(one)[0] ?? one) : one))
  return after.find((one) => !goes(one)) ?? null
}

/** The mark where two paragraphs were joined; their end moves to the list of changes. */
export function trackJoin(one: SourceParagraph, other: SourceParagraph, editing: OdtEditing): readonly WrittenLeaf[] {
  const container = trackContainer(one.element)
  if (editing.tracked === 'no' || container === null) return []
  const id = deletionId(editing.newMark())
  const [first, second] = [tagsOf(one.element), tagsOf(other.element)]
  editing.tracked.push({ id, container, part: one.part, deleted: first.open + first.close + second.open + second.close })
  return [{ path: [], raw: `<text:change text:change-id="${id}"/>` }]
}

/** Lists the changes to the text of the touched paragraphs, as the marks in them name them. */
export function trackTexts(editing: OdtEditing): void {
  const { tracked, changes } = editing
  if (tracked === 'no') return
  const deletions = new Map<ChangeMark, { readonly paragraph: SourceParagraph; readonly leaves: WrittenLeaf[] }>()
  for (const paragraph of changes.touched) {
    const container = trackContainer(paragraph.element)
    for (const leaf of paragraph.leaves) {
      if (standsInAttribute(leaf)) continue
      const { cuts = [], puts = [] } = changes.of.get(leaf) ?? {}
      for (const { from, to, mark } of cuts) {
        const deletion = deletions.get(mark) ?? { paragraph, leaves: [] }
        deletions.set(mark, deletion)
        if (!isOdtRangeMark(leaf.element.name)) deletion.leaves.push({ path: leaf.path, raw: deletedText(paragraph, leaf, from, to) })
      }
      for (const put of puts)
        if (container !== null && bringsText(put)) tracked.push({ id: insertionId(put.mark), container, part: paragraph.part, deleted: null })
    }
  }
  for (const [mark, { paragraph, leaves }] of deletions) {
    const container = trackContainer(paragraph.element)
    const { open, close } = tagsOf(paragraph.element)
    const deleted = inItsLists(paragraph.part.tree.xml, paragraph.element, open + serialiseLeaves(leaves) + close)
    if (container !== null) tracked.push({ id: deletionId(mark), container, part: paragraph.part, deleted })
  }
}

/** White space at the edge of a paragraph doesn't count unless it is an element. */
function deletedText({ part }: SourceParagraph, leaf: Leaf, from: number, to: number): string {
  if (leaf.role !== 'text') return part.tree.xml.slice(leaf.start, leaf.end)
  return rawText(part, leaf, from, to).replace(/^\s+|\s+$/g, '<text:s/>')
}

/** Writes the list of changes where the file keeps it: at the start of the body, header or footer. */
export function listRegions(editing: OdtEditing, author: string, date: string): void {
  if (editing.tracked === 'no') return
  const byContainer = new Map<XmlElement, TrackedRegion[]>()
  for (const region of editing.tracked) byContainer.set(region.container, [...(byContainer.get(region.container) ?? []), region])
  const info = (part: SourcePart): string =>
    `<office:change-info${declareMissing(part.tree.root, ['dc'])}><dc:creator>${escapeXml(author)}</dc:creator><dc:date>${date}</dc:date></office:change-info>`
  for (const [container, regions] of byContainer) {
    const [first] = regions
    if (first === undefined) continue
    const xml = regions.map((region) => renderRegion(region, info(region.part))).join('')
    const list = findChild(container, 'text:tracked-changes')
    const splices = editing.splicesOf(first.part)
    if (list !== null && list.closeStart < list.end && list.closeStart > list.openEnd) splices.add(list.closeStart, list.closeStart, xml)
    else {
      const at = list?.start ?? findChild(container, 'office:forms')?.end ?? container.openEnd
      splices.add(at, list?.end ?? at, `<text:tracked-changes text:track-changes="false">${xml}</text:tracked-changes>`)
    }
  }
}

function renderRegion({ id, deleted }: TrackedRegion, info: string): string {
  const change = deleted === null ? `<text:insertion>${info}</text:insertion>` : `<text:deletion>${info}${deleted}</text:deletion>`
  return `<text:changed-region xml:id="${id}" text:id="${id}">${change}</text:changed-region>`
}
