import type { Block, BlockId, Letter, Lock, Mark, Range } from '../letter/letter.ts'
import { lockAgainst } from './lock-against.ts'
import { addPictogram, cutPictograms, joinPictograms, shiftPictograms } from './place-pictograms.ts'
import type { Edit, EditOutcome, NewBlock } from './edit.ts'

/**
 * The letter's blocks after the edits. Edits of one call all speak of the letter as it is given: offsets don't shift
 * under each other. An edit that crosses a placeholder, touches what the file locks, leaves the block or overlaps an
 * earlier one is refused, with the reason in Dutch. `newId` gives ids for blocks that the edits make.
 */
export function applyEdits(letter: Pick<Letter, 'blocks'>, edits: readonly Edit[], newId: (index: number) => BlockId): EditOutcome {
  const refused: { edit: Edit; reason: string }[] = []
  let blocks: readonly Block[] = letter.blocks
  let made = 0
  const nextId = () => newId(made++)
  for (const edit of orderEdits(edits, (late) => refused.push({ edit: late, reason: 'Deze wijziging overlapt met een andere. Doe ze één voor één.' }))) {
    const result = lockAgainst(edit, blocks) ?? applyEdit(blocks, edit, nextId)
    if (typeof result === 'string') refused.push({ edit, reason: result })
    else blocks = result
  }
  return { blocks, refused }
}

/** From the end of a block to its start, so that offsets stay true; changes of whole blocks come last. */
function orderEdits(edits: readonly Edit[], refuse: (edit: Edit) => void): readonly Edit[] {
  const isInText = (edit: Edit) => edit.op === 'replaceText' || edit.op === 'splitBlock' || edit.op === 'insertPictogram'
  const inText = edits.filter(isInText)
  const ofBlocks = edits.filter((edit) => !isInText(edit))
  const accepted: Edit[] = []
  for (const edit of inText) {
    if (accepted.some((earlier) => overlap(earlier, edit))) refuse(edit)
    else accepted.push(edit)
  }
  return [...accepted.sort((a, b) => startOf(b) - startOf(a)), ...ofBlocks]
}

function startOf(edit: Edit): number {
  if (edit.op === 'replaceText') return edit.start
  return edit.op === 'splitBlock' || edit.op === 'insertPictogram' ? edit.at : 0
}

function overlap(one: Edit, other: Edit): boolean {
  if (one.op !== 'replaceText' || other.op !== 'replaceText' || one.block !== other.block) return false
  return one.start === other.start ? one.end !== one.start || other.end !== other.start : one.start < other.end && other.start < one.end
}

const GONE = 'Deze alinea staat niet meer in de brief.'
const PROTECTED = 'Hier staat een invulveld. Dat blijft staan.'

function applyEdit(blocks: readonly Block[], edit: Edit, nextId: () => BlockId): readonly Block[] | string {
  switch (edit.op) {
    case 'replaceText':
      return changeBlock(blocks, edit.block, (block) => replaceText(block, edit.start, edit.end, edit.text))
    case 'splitBlock':
      return splitBlock(blocks, edit.block, edit.at, nextId)
    case 'joinBlocks':
      return joinBlocks(blocks, edit.first, edit.second)
    case 'insertBlocks':
      return insertBlocks(blocks, edit.after, edit.blocks, nextId)
    case 'removeBlock':
      return removeBlock(blocks, edit.block)
    case 'setBlockKind':
      return changeBlock(blocks, edit.block, ({ level: _old, ...block }) => ({
        ...block,
        kind: edit.kind,
        ...(edit.level === undefined ? {} : { level: edit.level }),
      }))
    case 'insertPictogram':
      return addPictogram(blocks, edit)
  }
}

function changeBlock(blocks: readonly Block[], id: BlockId, change: (block: Block) => Block | string): readonly Block[] | string {
  const index = blocks.findIndex((block) => block.id === id)
  const block = blocks[index]
  if (block === undefined) return GONE
  const changed = change(block)
  return typeof changed === 'string' ? changed : blocks.with(index, changed)
}

function replaceText(block: Block, start: number, end: number, text: string): Block | string {
  if (start < 0 || end < start || end > block.text.length) return 'Deze wijziging valt buiten de alinea.'
  if (block.placeholders.some((field) => start < field.end && end > field.start)) return PROTECTED
  const shift = text.length - (end - start)
  return {
    ...block,
    text: block.text.slice(0, start) + text + block.text.slice(end),
    placeholders: block.placeholders.map((field) => (field.start >= end ? moved(field, shift) : field)),
    marks: block.marks.flatMap((mark) => shiftMark(mark, start, end, text.length)),
    ...locked(block.locks?.map((lock) => (lock.start >= end ? moved(lock, shift) : lock))),
    ...shiftPictograms(block, start, end, text.length),
  }
}

function locked(locks: readonly Lock[] = []): Pick<Block, 'locks'> {
  return locks.length === 0 ? {} : { locks }
}

function moved<T extends Range>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by }
}

/** The new text takes the look of the first replaced character. */
function shiftMark(mark: Mark, start: number, end: number, length: number): readonly Mark[] {
  const shift = length - (end - start)
  const from = mark.start < start || (mark.start === start && end > start) ? mark.start : Math.max(mark.start, end) + shift
  const to = mark.end <= start ? mark.end : mark.end >= end ? mark.end + shift : start + length
  const covers = mark.start <= start && mark.end > start
  const last = covers ? to : Math.max(from, mark.end >= end ? mark.end + shift : from)
  return from < last ? [{ ...mark, start: from, end: last }] : []
}

function splitBlock(blocks: readonly Block[], id: BlockId, at: number, nextId: () => BlockId): readonly Block[] | string {
  const index = blocks.findIndex((block) => block.id === id)
  const block = blocks[index]
  if (block === undefined) return GONE
  if (at <= 0 || at >= block.text.length) return 'Hier kan de alinea niet worden geknipt.'
  if (block.placeholders.some((field) => field.start < at && at < field.end)) return PROTECTED
  const tail = at + (/^\s+/.exec(block.text.slice(at))?.[0].length ?? 0)
  const head = { ...cut(block, 0, at), text: block.text.slice(0, at).trimEnd() }
  const [before, after] = cutPictograms(block, head.text.length, tail)
  return [...blocks.slice(0, index), { ...head, ...before }, { ...cut(block, tail, block.text.length), ...after, id: nextId() }, ...blocks.slice(index + 1)]
}

/** The stretch of a block as a block of its own. */
function cut(block: Block, start: number, end: number): Block {
  const within = <T extends Range>(ranges: readonly T[]) =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ ...range, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }))
  const { pictograms: _placed, locks = [], ...rest } = block
  return { ...rest, text: block.text.slice(start, end), placeholders: within(block.placeholders), marks: within(block.marks), ...locked(within(locks)) }
}

function joinBlocks(blocks: readonly Block[], first: BlockId, second: BlockId): readonly Block[] | string {
  const index = blocks.findIndex((block) => block.id === first)
  const [one, other] = [blocks[index], blocks[index + 1]]
  if (one === undefined || other?.id !== second) return 'Deze alinea’s staan niet na elkaar.'
  const glue = one.text === '' || other.text === '' ? '' : ' '
  const shift = one.text.length + glue.length
  const joined = {
    ...one,
    text: one.text + glue + other.text,
    placeholders: [...one.placeholders, ...other.placeholders.map((field) => moved(field, shift))],
    marks: [...one.marks, ...other.marks.map((mark) => moved(mark, shift))],
    ...locked([...(one.locks ?? []), ...(other.locks ?? []).map((lock) => moved(lock, shift))]),
    ...joinPictograms(one, other, shift),
  }
  return [...blocks.slice(0, index), joined, ...blocks.slice(index + 2)]
}

function insertBlocks(blocks: readonly Block[], after: BlockId | null, added: readonly NewBlock[], nextId: () => BlockId): readonly Block[] | string {
  const index = after === null ? -1 : blocks.findIndex((block) => block.id === after)
  if (after !== null && index < 0) return GONE
  const fresh = added.map(
    (block): Block => ({
      id: nextId(),
      kind: block.kind,
      ...(block.level === undefined ? {} : { level: block.level }),
      text: block.text,
      placeholders: [],
      marks: [],
    }),
  )
  return [...blocks.slice(0, index + 1), ...fresh, ...blocks.slice(index + 1)]
}

function removeBlock(blocks: readonly Block[], id: BlockId): readonly Block[] | string {
  const block = blocks.find((one) => one.id === id)
  if (block === undefined) return GONE
  return block.placeholders.length > 0 ? PROTECTED : blocks.filter((one) => one.id !== id)
}
