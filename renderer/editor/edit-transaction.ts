import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { canJoin } from 'prosemirror-transform'
import type { Edit } from '../../engine/edit/edit.ts'
import type { Block, BlockId } from '../../engine/letter/letter.ts'
import { ONE_IS_ENOUGH, MOST_PICTOGRAMS, TOO_MANY } from '../pictograms/pictogram-limits.ts'
import { blockNodes } from './block-nodes.ts'
import { attrsFrom, blockFrom, findBlock, inlineFrom, positionAt, type PlacedBlock } from './letter-document.ts'
import { blockAttrs, letterSchema } from './letter-schema.ts'
import { brokenLock } from './protect-locks.ts'

export type EditTransaction =
  | { readonly step: 'ready'; readonly transaction: Transaction }
  /** `reason`: Dutch. Nothing is changed. */
  | { readonly step: 'refused'; readonly reason: string }

/**
 * One undoable transaction that carries out all edits, or none of them. Every edit speaks of the letter as it is in
 * `state`, as in the engine: offsets don't shift under each other.
 */
export function editTransaction(state: EditorState, edits: readonly Edit[]): EditTransaction {
  const transaction = state.tr
  for (const edit of edits) {
    const reason = carryOut(transaction, state, edit)
    if (reason !== null) return { step: 'refused', reason }
  }
  const locked = brokenLock(state.doc, transaction.doc)
  return locked === null ? { step: 'ready', transaction: transaction.scrollIntoView() } : { step: 'refused', reason: locked }
}

type InsertPictogram = Extract<Edit, { op: 'insertPictogram' }>

const GONE = 'Deze alinea staat niet meer in de brief.'
const OUTSIDE = 'Deze tekst is intussen veranderd.'
const PROTECTED = 'Hier staat een invulveld. Dat blijft staan.'
const APART = 'Deze alinea’s staan niet meer na elkaar.'

/** null when done; otherwise why not. */
function carryOut(transaction: Transaction, state: EditorState, edit: Edit): string | null {
  switch (edit.op) {
    case 'replaceText':
      return withBlock(state, edit.block, (placed) => replaceText(transaction, placed, edit.start, edit.end, edit.text))
    case 'splitBlock':
      return withBlock(state, edit.block, (placed) => splitBlock(transaction, placed, edit.at))
    case 'joinBlocks':
      return withBlock(state, edit.first, (first) => withBlock(state, edit.second, (second) => joinBlocks(transaction, first, second)))
    case 'insertBlocks': {
      const nodes = edit.blocks.map((block) => letterSchema.node('block', attrsFrom(block, null), inlineFrom(block.text)))
      if (edit.after === null) return done(transaction.insert(transaction.mapping.map(0), nodes))
      return withBlock(state, edit.after, (placed) => done(transaction.insert(transaction.mapping.map(endOf(placed, state.doc)), nodes)))
    }
    case 'removeBlock':
      return withBlock(state, edit.block, (placed) => removeBlock(transaction, placed))
    case 'setBlockKind':
      return withBlock(state, edit.block, ({ node, start }) => {
        const attrs = { ...blockAttrs(node), kind: edit.kind, level: edit.level ?? null, numbering: null }
        return done(transaction.setNodeMarkup(transaction.mapping.map(start), null, attrs))
      })
    case 'insertPictogram':
      return withBlock(state, edit.block, (placed) => insertPictogram(transaction, placed, edit))
  }
}

/** Behind the block; behind its table when it is the last there, as in the file. */
function endOf({ node, start }: PlacedBlock, doc: Node): number {
  const $start = doc.resolve(start)
  const blocks = blockNodes(doc)
  const next = blocks[blocks.findIndex((one) => one.start === start) + 1]
  const tableEnd = $start.depth === 0 ? null : $start.after(1)
  return tableEnd === null || (next !== undefined && next.start < tableEnd) ? start + node.nodeSize : tableEnd
}

function withBlock(state: EditorState, id: BlockId, work: (placed: PlacedBlock) => string | null): string | null {
  const placed = findBlock(state.doc, id)
  return placed === null ? GONE : work(placed)
}

function done(_changed: Transaction): null {
  return null
}

/** What is the same at both ends stays as it is, with its marks; the rest takes the look of the first replaced word. */
function replaceText(transaction: Transaction, { node, start }: PlacedBlock, from: number, to: number, text: string): string | null {
  const block = blockFrom(node)
  if (from < 0 || to < from || to > block.text.length) return OUTSIDE
  const change = trimSameEnds(block.text.slice(from, to), text)
  const begin = from + change.before
  const end = to - change.after
  if (crossesField(block, begin, end)) return PROTECTED
  const position = transaction.mapping.map(positionAt(node, start, begin, -1), -1)
  const last = Math.max(position, transaction.mapping.map(positionAt(node, start, end, begin === end ? -1 : 1), 1))
  const look = node.resolve(Math.min(positionAt(node, -1, begin, 1) + (begin < end ? 1 : 0), node.content.size)).marks()
  const added = inlineFrom(text.slice(change.before, text.length - change.after), look)
  return done(transaction.replaceWith(position, last, [...pictogramsBetween(transaction, position, last), ...added]))
}

/** Pictograms stay, whatever words come in the place of those around them. */
function pictogramsBetween(transaction: Transaction, from: number, to: number): readonly Node[] {
  const found: Node[] = []
  transaction.doc.nodesBetween(from, to, (node) => void (node.type === letterSchema.nodes.pictogram && found.push(node)))
  return found
}

function trimSameEnds(old: string, text: string): { readonly before: number; readonly after: number } {
  const shortest = Math.min(old.length, text.length)
  let before = 0
  while (before < shortest && old[before] === text[before]) before++
  if (before > 0 && isLeadSurrogate(old.charCodeAt(before - 1))) before--
  let after = 0
  while (after < shortest - before && old.at(-1 - after) === text.at(-1 - after)) after++
  if (after > 0 && isTrailSurrogate(old.charCodeAt(old.length - after))) after--
  return { before, after }
}

function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isTrailSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function crossesField(block: Block, start: number, end: number): boolean {
  return block.placeholders.some((field) => start < field.end && end > field.start)
}

/** The white space around the cut goes, as in the engine. */
function splitBlock(transaction: Transaction, { node, start }: PlacedBlock, at: number): string | null {
  const { text, placeholders } = blockFrom(node)
  if (at <= 0 || at >= text.length) return 'Hier kan de alinea niet worden geknipt.'
  if (placeholders.some((field) => field.start < at && at < field.end)) return PROTECTED
  const head = text.slice(0, at).trimEnd().length
  const tail = at + (/^\s+/.exec(text.slice(at))?.[0].length ?? 0)
  const from = transaction.mapping.map(positionAt(node, start, head, -1))
  const to = transaction.mapping.map(positionAt(node, start, tail, 1))
  if (from < to) transaction.delete(from, to)
  return done(transaction.split(from, 1, [{ type: node.type, attrs: { ...blockAttrs(node), id: null } }]))
}

function insertPictogram(transaction: Transaction, { node, start }: PlacedBlock, { at, pictogram: name, alt }: InsertPictogram): string | null {
  const block = blockFrom(node)
  if (at < 0 || at > block.text.length) return OUTSIDE
  if (block.placeholders.some((field) => field.start < at && at < field.end)) return PROTECTED
  if ((block.pictograms ?? []).length > 0) return ONE_IS_ENOUGH
  let count = 0
  transaction.doc.descendants((one) => void (one.type === letterSchema.nodes.pictogram && count++))
  if (count >= MOST_PICTOGRAMS) return TOO_MANY
  return done(transaction.insert(transaction.mapping.map(positionAt(node, start, at)), letterSchema.node('pictogram', { name, alt })))
}

function joinBlocks(transaction: Transaction, first: PlacedBlock, second: PlacedBlock): string | null {
  if (first.start + first.node.nodeSize !== second.start) return APART
  const glue = first.node.content.size === 0 || second.node.content.size === 0 ? '' : ' '
  const boundary = transaction.mapping.map(second.start)
  if (!canJoin(transaction.doc, boundary)) return APART
  if (glue !== '') transaction.insertText(glue, boundary - 1)
  return done(transaction.join(boundary + glue.length))
}

function removeBlock(transaction: Transaction, { node, start }: PlacedBlock): string | null {
  if (blockFrom(node).placeholders.length > 0) return PROTECTED
  if (blockNodes(transaction.doc).length === 1) return 'Dit is de enige alinea van de brief.'
  return done(transaction.delete(transaction.mapping.map(start), transaction.mapping.map(start + node.nodeSize)))
}
