import type { Block } from '../../engine/letter/letter.ts'
import type { SourceParagraph } from '../xml/leaf.ts'
import { rewriteLeaves, type WrittenParagraph } from '../xml/rewrite-leaves.ts'
import { serialiseLeaves, type WrittenLeaf } from '../xml/serialise-leaves.ts'
import { findChild, type XmlElement } from '../xml/xml-node.ts'
import { blankLineBeside, spareBlankLine } from './blank-lines.ts'
import { chooseLayout } from './choose-layout.ts'
import { inWordsOf, isRangeMark } from './docx-names.ts'
import type { DocxEditing, ParagraphEdit, PartEdit } from './docx-editing.ts'
import { between } from './may-change.ts'
import { addMark, readProperties, renderProperties, withoutProperties, withProperty, type PropertyList } from './property-list.ts'
import type { StoryParagraph } from './story.ts'
import { textRun } from './text-run.ts'

/** Notes the new XML of every touched paragraph. It is only made when the part is, so that a text box inside can change as well. */
export function renderParagraphs(editing: DocxEditing): void {
  const edits = editing.paragraphs
  const continued = new Set([...edits.values()].flatMap((edit) => edit.next ?? []))
  for (const paragraph of editing.changes.touched) {
    const chain = chainFrom(paragraph, edits)
    const part = editing.partOf(paragraph.part)
    if (editing.track !== null) renderTracked(paragraph as StoryParagraph, editing, part)
    else if (!continued.has(paragraph)) renderChain(chain as readonly StoryParagraph[], editing, part)
  }
}

function chainFrom(paragraph: SourceParagraph, edits: DocxEditing['paragraphs']): readonly SourceParagraph[] {
  const chain = [paragraph]
  for (let next = edits.get(paragraph)?.next ?? null; next !== null; next = edits.get(next)?.next ?? null) chain.push(next)
  return chain
}

function renderChain(chain: readonly StoryParagraph[], editing: DocxEditing, part: PartEdit): void {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return
  const edit = editing.paragraphs.get(first)
  const spare = edit?.fate === 'removed' ? spareBlankLine(first.element) : null
  if (spare !== null) part.splices.add(spare.start, spare.end, '')
  part.splices.add(first.element.start, last.element.end, () => {
    if (edit?.fate === 'removed') return survivors(first)
    return renderWritten(first, joinWritten(chain, editing, part), edit, editing)
  })
}

/** Bookmarks and the like, that may reach beyond the paragraph that goes; comments on its own text go with it. */
function survivors({ leaves, part }: StoryParagraph): string {
  const own = new Set(leaves.filter(({ element }) => element.name === 'w:commentReference').map(({ element }) => element.attributes['w:id']))
  const marks = leaves.filter(({ element }) => isRangeMark(element.name) && !(element.name.startsWith('w:comment') && own.has(element.attributes['w:id'])))
  return marks.map((leaf) => part.tree.xml.slice(leaf.start, leaf.end)).join('')
}

function joinWritten(chain: readonly StoryParagraph[], editing: DocxEditing, { part, writer }: PartEdit): readonly WrittenParagraph[] {
  const written: WrittenParagraph[] = []
  for (const [index, paragraph] of chain.entries()) {
    const [head, ...more] = rewriteLeaves(paragraph.leaves, editing.changes.of, writer)
    if (head === undefined) continue
    const open = written.at(-1)
    const before = chain[index - 1]
    if (open === undefined || before === undefined) written.push(head)
    else open.leaves.push(...marksBetween(part.tree.xml, before.element, paragraph.element), ...head.leaves)
    written.push(...more)
  }
  return written
}

/** Bookmarks between two paragraphs that become one; the empty paragraphs there go. */
function marksBetween(xml: string, one: XmlElement, other: XmlElement): readonly WrittenLeaf[] {
  const marks = (between(one, other) ?? []).filter((element) => element.name !== 'w:p')
  return marks.map((element) => ({ path: [], raw: xml.slice(element.start, element.end) }))
}

function renderTracked(paragraph: StoryParagraph, editing: DocxEditing, part: PartEdit): void {
  const edit = editing.paragraphs.get(paragraph)
  const { element } = paragraph
  if (edit?.next != null) for (const blank of between(element, edit.next.element) ?? []) deleteBlank(blank, editing, part)
  part.splices.add(element.start, element.end, () => renderWritten(paragraph, rewriteLeaves(paragraph.leaves, editing.changes.of, part.writer), edit, editing))
}

function deleteBlank(blank: XmlElement, { track }: DocxEditing, { part, splices }: PartEdit): void {
  if (blank.name !== 'w:p' || track === null) return
  const { xml } = part.tree
  const properties = findChild(blank, 'w:pPr')
  const list = addMark(readProperties(xml, properties), `<w:del ${track()}/>`)
  splices.add(blank.start, blank.end, inWordsOf(part, `<w:p>${renderProperties(list)}</w:p>`))
}

/** One paragraph, or more when it was split. The end of a section moves along to the last. */
function renderWritten(paragraph: StoryParagraph, written: readonly WrittenParagraph[], edit: ParagraphEdit | undefined, editing: DocxEditing): string {
  const { element, properties, part } = paragraph
  const { xml } = part.tree
  const opened = new Set<WrittenLeaf['path'][number]>()
  const old = readProperties(xml, properties)
  const own = edit?.layout == null ? old : relayout(old, edit.layout.properties, editing)
  const section = written.length > 1 ? own.filter((one) => one.name === 'w:sectPr') : []
  const blank = written.length > 1 ? blankLineBeside(xml, element, 'after', editing.track) : ''
  return written
    .map((one, index) => {
      const isLast = index === written.length - 1
      const layout = one.starts === null ? null : layoutOf(one.starts, paragraph, editing)
      const base = layout === null ? withoutSection(own, section) : layout.properties
      const list = endOf(isLast && layout !== null ? [...withoutSection(base, section), ...section] : base, isLast ? edit : undefined, isLast, editing)
      const head =
        list === old
          ? xml.slice(element.start, properties?.end ?? element.openEnd)
          : (layout === null ? xml.slice(element.start, element.openEnd) : '<w:p>') + renderProperties(list)
      const bullet = layout === null || layout.bullet === '' || one.starts?.text.trim() === '' ? '' : newRun(layout.bullet, editing)
      const separator = index === 0 || one.starts?.kind === 'listItem' ? '' : blank
      return (
        inWordsOf(part, separator) +
        editing.unique(inWordsOf(part, head + bullet)) +
        serialiseLeaves(one.leaves, opened, editing.unique) +
        inWordsOf(part, '</w:p>')
      )
    })
    .join('')
}

function newRun(text: string, { track }: DocxEditing): string {
  return track === null ? textRun(text, '') : `<w:ins ${track()}>${textRun(text, '')}</w:ins>`
}

function withoutSection(list: PropertyList, section: PropertyList): PropertyList {
  return section.length === 0 ? list : withoutProperties(list, 'w:sectPr')
}

function layoutOf(block: Block, paragraph: StoryParagraph, editing: DocxEditing): ReturnType<typeof chooseLayout> {
  const near = editing.opened.find((one) => one.source.paragraphs.includes(paragraph))?.source ?? editing.opened[0]?.source
  if (near === undefined) throw new Error('a paragraph without a block was split')
  return chooseLayout(block, near, editing)
}

/** What the paragraph's end says in a tracked change: inserted by a split, deleted by a join or removal. */
function endOf(list: PropertyList, edit: ParagraphEdit | undefined, isLast: boolean, { track }: DocxEditing): PropertyList {
  if (track === null) return list
  if (!isLast) return addMark(list, `<w:ins ${track()}/>`)
  return edit?.next != null || edit?.fate === 'removed' ? addMark(list, `<w:del ${track()}/>`) : list
}

/** Another layout for a paragraph: its own section end and the look of its end stay. A tracked change keeps the old layout. */
function relayout(old: PropertyList, layout: PropertyList, { track }: DocxEditing): PropertyList {
  const kept = old.filter((one) => one.name === 'w:sectPr' || one.name === 'w:rPr')
  const list = kept.reduce((all, one) => withProperty(all, one.name, one.raw), withoutProperties(layout, 'w:rPr'))
  if (track === null) return list
  const before = withoutProperties(old, 'w:rPr', 'w:sectPr', 'w:pPrChange')
  return withProperty(list, 'w:pPrChange', `<w:pPrChange ${track()}>${renderProperties(before) || '<w:pPr/>'}</w:pPrChange>`)
}
