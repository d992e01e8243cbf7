import { Fragment, type Mark as EditorMark, type Node } from 'prosemirror-model'
import type { Block, BlockId, BlockPictogram, Placeholder } from '../../engine/letter/letter.ts'
import { blockNodes, type PlacedBlock } from './block-nodes.ts'
import { locksOf, marksBetween, marksOf } from './letter-marks.ts'
import { forEachPiece, unitsOf } from './letter-pieces.ts'
import { blockAttrs, fieldAttrs, letterSchema, pictogramAttrs, type BlockAttrs } from './letter-schema.ts'
import { gatherTables } from './table-node.ts'

/*
 * The one place that knows how a Block and a node of the editor say the same thing. A merge field is one atom in the
 * editor and n UTF-16 units in `Block.text`; a line break is one position and one unit; a pictogram is one position and
 * no unit; everything else is text.
 */

export function documentFrom(blocks: readonly Block[]): Node {
  const nodes = gatherTables(blocks, nodeFrom)
  return letterSchema.node('doc', null, nodes.length === 0 ? [letterSchema.node('block')] : nodes)
}

/** Unchanged nodes give the same Block object as before, so that a change is seen by comparing objects. */
export function blocksFrom(doc: Node): readonly Block[] {
  return blockNodes(doc).map(({ node }) => blockFrom(node))
}

const known = new WeakMap<Node, Block>()

export function blockFrom(node: Node): Block {
  const kept = known.get(node)
  if (kept !== undefined) return kept
  const { id, kind, level, numbering, language, cell } = blockAttrs(node)
  const locks = locksOf(node)
  const block: Block = {
    id: id ?? '',
    kind,
    ...(level === null ? {} : { level }),
    ...(numbering === null ? {} : { numbering }),
    text: node.textContent,
    placeholders: placeholdersOf(node),
    marks: marksOf(node),
    ...(cell === null ? {} : { cell }),
    ...(locks.length === 0 ? {} : { locks }),
    ...pictogramsOf(node),
    ...(language === null ? {} : { language }),
  }
  known.set(node, block)
  return block
}

/**
 * The position in the document of an offset in a block's text. `start` is the position just before the block's node.
 * An offset inside a merge field goes to the field's near side: before it with `side` -1, after it with 1. Where a
 * pictogram stands, a stretch begins after it (-1) and ends before it (1).
 */
export function positionAt(node: Node, start: number, offset: number, side: -1 | 1 = -1): number {
  let units = 0
  let position = start + 1
  for (const child of node.children) {
    const length = unitsOf(child)
    if (side > 0 && offset === units && child.type === letterSchema.nodes.pictogram) return position
    if (offset < units + length) {
      if (child.isText) return position + offset - units
      return offset === units || side < 0 ? position : position + 1
    }
    units += length
    position += child.nodeSize
  }
  return position
}

/** The offset in a block's text of a position in the document; the reverse of `positionAt`. */
export function offsetAt(node: Node, start: number, position: number): number {
  let units = 0
  let at = start + 1
  for (const child of node.children) {
    if (position < at + child.nodeSize) return units + (child.isText ? position - at : 0)
    units += unitsOf(child)
    at += child.nodeSize
  }
  return units
}

export function findBlock(doc: Node, id: BlockId): PlacedBlock | null {
  return blockNodes(doc).find(({ node }) => blockAttrs(node).id === id) ?? null
}

/** Text as nodes of the editor: a line feed is a line break. */
export function inlineFrom(text: string, marks: readonly EditorMark[] = []): readonly Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [letterSchema.node('lineBreak', null, undefined, marks)]),
      ...(line === '' ? [] : [letterSchema.text(line, marks)]),
    ])
}

export function attrsFrom(block: Pick<Block, 'kind' | 'level' | 'numbering' | 'language' | 'cell' | 'locks'>, id: BlockId | null): BlockAttrs {
  const whole = block.locks?.find(({ reach }) => reach === 'alinea')
  const lock = whole === undefined ? null : { by: whole.by, reason: whole.reason }
  return {
    id,
    kind: block.kind,
    level: block.level ?? null,
    numbering: block.numbering ?? null,
    language: block.language ?? null,
    cell: block.cell ?? null,
    lock,
  }
}

function nodeFrom(block: Block): Node {
  const nodes: Node[] = []
  let at = 0
  for (const atom of atomsOf(block)) {
    nodes.push(...textNodes(block, at, atom.start), atom.node)
    at = atom.end
  }
  nodes.push(...textNodes(block, at, block.text.length))
  const node = letterSchema.node('block', attrsFrom(block, block.id), Fragment.from(nodes))
  // The letter as it was opened: until the user changes it, this is the very same block.
  known.set(node, block)
  return node
}

interface PlacedAtom {
  readonly start: number
  readonly end: number
  readonly node: Node
}

/** Fields and pictograms, in the order of the text; a pictogram stands before a field at the same place. */
function atomsOf(block: Block): readonly PlacedAtom[] {
  const fields = block.placeholders
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, label }, index): PlacedAtom => {
      const attrs = { key: `${block.id}:${index}`, label, text: block.text.slice(start, end) }
      return { start, end, node: letterSchema.node('field', attrs, undefined, marksBetween(block, start, end)) }
    })
  const pictograms = (block.pictograms ?? []).map(({ at, name, alt, stands }, index): PlacedAtom => {
    const key = stands === undefined ? null : `${block.id}:plaatje-${index}`
    return { start: at, end: at, node: letterSchema.node('pictogram', { name, alt, key }) }
  })
  return [...pictograms, ...fields].toSorted((a, b) => a.start - b.start)
}

/** The stretch cut at every start and end of a mark. */
function textNodes(block: Block, start: number, end: number): readonly Node[] {
  const edges = [...block.marks, ...(block.locks ?? [])].flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end
    return inlineFrom(block.text.slice(from, to), marksBetween(block, from, to))
  })
}

function placeholdersOf(node: Node): readonly Placeholder[] {
  const fields: Placeholder[] = []
  forEachPiece(node, (child, start, end) => {
    if (child.type === letterSchema.nodes.field) fields.push({ start, end, label: fieldAttrs(child).label })
  })
  return fields
}

function pictogramsOf(node: Node): Pick<Block, 'pictograms'> {
  const pictograms: BlockPictogram[] = []
  forEachPiece(node, (child, start) => {
    if (child.type === letterSchema.nodes.pictogram) pictograms.push(pictogramFrom(child, start))
  })
  return pictograms.length === 0 ? {} : { pictograms }
}

function pictogramFrom(node: Node, at: number): BlockPictogram {
  const { name, alt, key } = pictogramAttrs(node)
  return key === null ? { at, name, alt } : { at, name, alt, stands: 'in het bestand' }
}

export type { PlacedBlock }
