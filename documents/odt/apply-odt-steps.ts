import type { Block } from '../../engine/letter/letter.ts'
import { changeLeaves, noteOf } from '../xml/change-leaves.ts'
import type { ChangeStep, Hunk } from '../xml/change-step.ts'
import { localiseHunks } from '../xml/localise-hunks.ts'
import { leafLength } from '../xml/leaf.ts'
import { sameLayout } from '../xml/plan-changes.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { emptyAround, leaveAfter, leaveBefore, listsAround } from './leave-list.ts'
import { insertOdtFresh } from './insert-odt-fresh.ts'
import { isGone, mayRemoveOdt } from './may-change-odt.ts'
import { spareOdtBlankLine } from './odt-blank-lines.ts'
import { odtParagraphEdit, type OdtEditing } from './odt-editing.ts'
import { chooseOdtLayout } from './odt-layout.ts'
import { trackRemoval } from './track-odt.ts'

/** Notes what each step asks of the paragraphs and the lists around them. */
export function applyOdtSteps(steps: readonly ChangeStep[], editing: OdtEditing): void {
  const gone = new Set(steps.flatMap((step) => (step.step === 'remove' ? [step.source] : [])))
  for (const step of steps) if (step.step === 'remove') remove(step.source, editing, gone)
  for (const step of steps) {
    if (step.step === 'rewrite') rewrite(step, editing)
    else if (step.step === 'insert') insertOdtFresh(step, editing)
  }
}

function rewrite({ sources, blocks, hunks }: Extract<ChangeStep, { step: 'rewrite' }>, editing: OdtEditing): void {
  const local = localiseHunks(
    sources.map((one) => one.source.draft.text.length),
    hunks,
  )
  for (const [index, { source, block }] of sources.entries()) {
    const { hunks: own = [], end, starts } = local[index] ?? {}
    const now = starts == null ? undefined : blocks[starts]
    if (now !== undefined && !sameLayout(block, now)) changeLayout(source, now, editing)
    // A typed bullet with nothing behind it would be read as the text of the paragraph.
    else if (now?.text.trim() === '') cutBullet(source, editing)
    for (const hunk of own) for (const one of [source, ...source.mirrors]) change(one, hunk, editing)
    const [next, last] = [sources[index + 1]?.source.paragraphs[0], source.paragraphs.at(-1)]
    if (end === 'joined' && next !== undefined && last !== undefined) odtParagraphEdit(editing, last).next = next
    if (end === 'joined' || starts === null) cutMargins(source, editing)
  }
}

function change(source: SourceBlock, hunk: Hunk, editing: OdtEditing): void {
  changeLeaves(source, hunk, editing.newMark(), editing.tracked === 'no' ? 'in first' : 'after last', editing.changes)
}

/** Another tag and style, and in or out of a list. */
function changeLayout(source: SourceBlock, now: Block, editing: OdtEditing): void {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined || source.place === 'branch') return
  const others = editing.opened.filter((one) => one.source !== source)
  const index = editing.opened.findIndex((one) => one.source === source)
  const near = (editing.opened[index - 1] ?? editing.opened[index + 1])?.source ?? source
  const layout = chooseOdtLayout(now, near, others)
  odtParagraphEdit(editing, paragraph).layout = layout
  const { element, part } = paragraph
  const splices = editing.splicesOf(part)
  const isItem = listsAround(element).length > 0
  if (isItem && now.kind !== 'listItem') {
    const gone = isGone(editing)
    for (const leaving of [leaveBefore(part.tree.xml, element, gone), leaveAfter(part.tree.xml, element, gone)])
      splices.add(leaving.start, leaving.end, leaving.tags)
  } else if (!isItem && layout.list !== null) {
    splices.add(element.start, element.start, `<text:list${layout.list === '' ? '' : ` text:style-name="${layout.list}"`}><text:list-item>`)
    splices.add(element.end, element.end, '</text:list-item></text:list>')
  }
  cutBullet(source, editing)
  if (layout.bullet !== '' && now.text.trim() !== '') change(source, { start: 0, end: 0, inlines: [{ inline: 'text', text: layout.bullet }] }, editing)
}

/** White space at the end of a paragraph would stand in the middle of a joined one. */
function cutMargins(source: SourceBlock, editing: OdtEditing): void {
  for (const span of source.margins)
    change({ ...source, spans: [{ ...span, start: 0, end: span.end - span.start }] }, { start: 0, end: span.end - span.start, inlines: [] }, editing)
}

function cutBullet(source: SourceBlock, editing: OdtEditing): void {
  const end = source.bullet.at(-1)?.end ?? 0
  if (end > 0) change({ ...source, spans: source.bullet }, { start: 0, end, inlines: [] }, editing)
}

/** The whole paragraph, with an item or list that holds nothing else; or its text, when something in it stays. */
function remove(source: SourceBlock, editing: OdtEditing, removed: ReadonlySet<SourceBlock>): void {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined) return
  const holds = (other: SourceBlock): boolean =>
    other !== source &&
    other.paragraphs.some((one) => one.part === paragraph.part && one.element.start > paragraph.element.start && one.element.end <= paragraph.element.end)
  const isShared = editing.opened.some((one) => holds(one.source) && !removed.has(one.source))
  const spans = isShared ? source.spans.filter((span) => span.group?.kind !== 'choice') : source.spans
  const takesAll = source.place === 'paragraph' && !isShared && mayRemoveOdt(paragraph, isGone(editing))
  const goes = (element: XmlElement): boolean => [...removed].some((one) => one.paragraphs[0].element === element)
  if (takesAll && trackRemoval(paragraph, goes, editing)) return
  if (takesAll && editing.tracked === 'no') return removeWhole(source, editing)
  change({ ...source, spans }, { start: 0, end: source.draft.text.length, inlines: [] }, editing)
  for (const mirror of source.mirrors) change(mirror, { start: 0, end: source.draft.text.length, inlines: [] }, editing)
  if (source.place === 'paragraph') cutBullet(source, editing)
}

function removeWhole({ paragraphs }: SourceBlock, editing: OdtEditing): void {
  for (const paragraph of paragraphs) {
    const mark = editing.newMark()
    for (const leaf of paragraph.leaves) noteOf(editing.changes, paragraph, leaf).cuts.push({ from: 0, to: leafLength(leaf), mark })
    odtParagraphEdit(editing, paragraph).fate = 'removed'
    const splices = editing.splicesOf(paragraph.part)
    const whole = emptyAround(paragraph.element, isGone(editing))
    if (whole !== paragraph.element) splices.add(whole.start, whole.end, '')
    const spare = whole === paragraph.element ? spareOdtBlankLine(paragraph.element) : null
    if (spare !== null) splices.add(spare.start, spare.end, '')
  }
}
