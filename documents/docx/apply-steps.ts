import type { Block } from '../../engine/letter/letter.ts'
import { changeLeaves, noteOf } from '../xml/change-leaves.ts'
import type { ChangeStep, Hunk, Inline } from '../xml/change-step.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import { leafLength, type SourceParagraph } from '../xml/leaf.ts'
import { localiseHunks } from '../xml/localise-hunks.ts'
import { sameLayout } from '../xml/plan-changes.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import { chooseLayout } from './choose-layout.ts'
import { paragraphEdit, type DocxEditing } from './docx-editing.ts'
import { insertFresh } from './insert-fresh.ts'
import { mayRemove } from './may-change.ts'

/** Notes what each step asks of the paragraphs; nothing is written yet. Copies for old programs are changed along. */
export function applySteps(steps: readonly ChangeStep[], editing: DocxEditing): void {
  const gone = new Set(steps.flatMap((step) => (step.step === 'remove' ? [step.source] : [])))
  for (const step of steps) {
    applyStep(step, editing, gone)
    const copy = mirrored(step)
    if (copy !== null) applyStep(copy, editing, gone)
  }
}

function applyStep(step: ChangeStep, editing: DocxEditing, gone: ReadonlySet<SourceBlock>): void {
  if (step.step === 'rewrite') rewrite(step, editing)
  else if (step.step === 'remove') remove(step.source, editing, gone)
  else insertFresh(step, editing)
}

type Rewrite = Extract<ChangeStep, { step: 'rewrite' }>

function rewrite({ sources, blocks, hunks }: Rewrite, editing: DocxEditing): void {
  const local = localiseHunks(
    sources.map((one) => one.source.draft.text.length),
    hunks,
  )
  for (const [index, { source, block }] of sources.entries()) {
    const { hunks: own = [], end, starts } = local[index] ?? {}
    const now = starts == null ? undefined : blocks[starts]
    if (now !== undefined && !sameLayout(block, now)) changeLayout(source, block, now, editing)
    // A typed bullet with nothing behind it would be read as the text of the paragraph.
    else if (now?.text.trim() === '') cutBullet(source, editing)
    for (const hunk of own) change(source, hunk, editing)
    const [next, last] = [sources[index + 1]?.source.paragraphs[0], source.paragraphs.at(-1)]
    if (end === 'joined' && next !== undefined && last !== undefined) paragraphEdit(editing, last).next = next
    if (end === 'joined' || starts === null) cutMargins(source, editing)
  }
}

function change(source: SourceBlock, hunk: Hunk, editing: DocxEditing): void {
  changeLeaves(source, hunk, editing.newMark(), editing.track === null ? 'in first' : 'after last', editing.changes)
}

function changeLayout(source: SourceBlock, old: Block, now: Block, editing: DocxEditing): void {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined || source.place === 'branch') return
  const others = { ...editing, opened: editing.opened.filter((one) => one.source !== source) }
  const layout = chooseLayout(now, nearestOther(source, editing.opened), others)
  paragraphEdit(editing, paragraph).layout = layout
  if (old.kind === 'listItem') cutBullet(source, editing)
  if (layout.bullet !== '' && now.text.trim() !== '') change(source, { start: 0, end: 0, inlines: [{ inline: 'text', text: layout.bullet }] }, editing)
}

/** A block beside this one, to look for a layout around; itself when it is the only one. */
function nearestOther(source: SourceBlock, opened: readonly OpenedBlock[]): SourceBlock {
  const index = opened.findIndex((one) => one.source === source)
  return opened[index - 1]?.source ?? opened[index + 1]?.source ?? source
}

/** White space at the end of a paragraph would stand in the middle of a joined one. */
function cutMargins(source: SourceBlock, editing: DocxEditing): void {
  for (const span of source.margins)
    change({ ...source, spans: [{ ...span, start: 0, end: span.end - span.start }] }, { start: 0, end: span.end - span.start, inlines: [] }, editing)
}

function cutBullet(source: SourceBlock, editing: DocxEditing): void {
  const end = source.bullet.at(-1)?.end ?? 0
  if (end > 0) change({ ...source, spans: source.bullet }, { start: 0, end, inlines: [] }, editing)
}

/** The whole paragraph when nothing else of it stays; otherwise the text of this block, and fields that others need stay. */
function remove(source: SourceBlock, editing: DocxEditing, gone: ReadonlySet<SourceBlock>): void {
  const shares = (other: SourceBlock): boolean => other !== source && other.paragraphs.some((paragraph) => source.paragraphs.includes(paragraph))
  const isShared = editing.opened.some((one) => shares(one.source) && !gone.has(one.source))
  const spans = isShared && source.place === 'paragraph' ? source.spans.filter((span) => span.group?.kind !== 'choice') : source.spans
  change({ ...source, spans }, { start: 0, end: source.draft.text.length, inlines: [] }, editing)
  if (source.place === 'branch' || isShared) return
  cutBullet(source, editing)
  const isRemoved = (element: object): boolean => [...editing.paragraphs].some(([one, edit]) => one.element === element && edit.fate === 'removed')
  for (const paragraph of source.paragraphs) {
    const edit = paragraphEdit(editing, paragraph)
    edit.fate = mayRemove(paragraph, isRemoved) ? 'removed' : 'emptied'
    if (edit.fate === 'removed') cutRuns(paragraph, editing)
  }
}

/** Everything in runs, also the tabs and field marks that are no text of the block. */
function cutRuns(paragraph: SourceParagraph, editing: DocxEditing): void {
  const mark = editing.newMark()
  for (const leaf of paragraph.leaves) {
    if (leaf.path.length > leaf.runDepth) noteOf(editing.changes, paragraph, leaf).cuts.push({ from: 0, to: leafLength(leaf), mark })
  }
}

/** The same step for the copy in the same file, without the comments, which may stand there only once. What a choice shows stays one paragraph. */
function mirrored(step: ChangeStep): ChangeStep | null {
  const of = (source: SourceBlock): SourceBlock | null => source.mirrors[0] ?? null
  if (step.step === 'remove') {
    const source = of(step.source)
    return source === null ? null : { step: 'remove', source }
  }
  if (step.step === 'insert') {
    if (step.after?.place === 'branch' || step.before?.place === 'branch') return null
    const [after, before] = [step.after === null ? null : of(step.after), step.before === null ? null : of(step.before)]
    const copied = (step.after === null || after !== null) && (step.before === null || before !== null || after !== null)
    const fresh = step.fresh.map((one) => ({ ...one, inlines: withoutMarkup(one.inlines) }))
    return copied && (after ?? before) !== null ? { ...step, fresh, after, before } : null
  }
  const [first, ...rest] = step.sources.flatMap((one) => {
    const source = of(one.source)
    return source === null ? [] : [{ ...one, source }]
  })
  if (first === undefined || rest.length + 1 < step.sources.length) return null
  const breaks = step.hunks.some((hunk) => hunk.inlines.some((inline) => inline.inline !== 'text' && inline.inline !== 'markup'))
  if (breaks && first.source.place === 'branch') return null
  const hunks = step.hunks.map((hunk) => ({ ...hunk, inlines: withoutMarkup(hunk.inlines) }))
  return { ...step, sources: [first, ...rest], hunks }
}

function withoutMarkup(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter((inline) => inline.inline !== 'markup')
}
