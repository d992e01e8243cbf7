import { Fragment, type Mark as EditorMark, type Node } from 'prosemirror-model'
import type { Block, BlockId, Mark, Placeholder } from '../../engine/letter/letter.ts'
import { blockAttrs, fieldAttrs, letterSchema, type BlockAttrs } from './letter-schema.ts'

/*
 * The one place that knows how a Block and a node of the editor say the same thing. A merge field is one atom in the
 * editor and n UTF-16 units in `Block.text`; a line break is one position and one unit; everything else is text.
 */

export function documentFrom(blocks: readonly Block[]): Node {
  const nodes = blocks.map(nodeFrom)
  return letterSchema.node('doc', null, nodes.length === 0 ? [letterSchema.node('block')] : nodes)
}

/** Unchanged nodes give the same Block object as before, so that a change is seen by comparing objects. */
export function blocksFrom(doc: Node): readonly Block[] {
  const blocks: Block[] = []
  doc.forEach((node) => blocks.push(blockFrom(node)))
  return blocks
}

const known = new WeakMap<Node, Block>()

export function blockFrom(node: Node): Block {
  const kept = known.get(node)
  if (kept !== undefined) return kept
  const { id, kind, level, numbering, language } = blockAttrs(node)
  const block: Block = {
    id: id ?? '',
    kind,
    ...(level === null ? {} : { level }),
    ...(numbering === null ? {} : { numbering }),
    text: node.textContent,
    placeholders: placeholdersOf(node),
    marks: marksOf(node),
    ...(language === null ? {} : { language }),
  }
  known.set(node, block)
  return block
}

/**
 * The position in the document of an offset in a block's text. `start` is the position just before the block's node.
 * An offset inside a merge field goes to the field's near side: before it with `side` -1, after it with 1.
 */
export function positionAt(node: Node, start: number, offset: number, side: -1 | 1 = -1): number {
  let units = 0
  let position = start + 1
  for (const child of node.children) {
    const length = unitsOf(child)
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

export interface PlacedBlock {
  readonly node: Node
  /** The position just before the node. */
  readonly start: number
}

export function findBlock(doc: Node, id: BlockId): PlacedBlock | null {
  let found: PlacedBlock | null = null
  doc.forEach((node, start) => {
    if (blockAttrs(node).id === id) found = { node, start }
  })
  return found
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

export function attrsFrom(block: Pick<Block, 'kind' | 'level' | 'numbering' | 'language'>, id: BlockId | null): BlockAttrs {
  return { id, kind: block.kind, level: block.level ?? null, numbering: block.numbering ?? null, language: block.language ?? null }
}

function nodeFrom(block: Block): Node {
  const fields = [...block.placeholders].sort((a, b) => a.start - b.start)
  const nodes: Node[] = []
  let at = 0
  for (const [index, field] of fields.entries()) {
    nodes.push(...textNodes(block, at, field.start))
    const attrs = { key: `${block.id}:${index}`, label: field.label, text: block.text.slice(field.start, field.end) }
    nodes.push(letterSchema.node('field', attrs, undefined, marksBetween(block.marks, field.start, field.end)))
    at = field.end
  }
  nodes.push(...textNodes(block, at, block.text.length))
  const node = letterSchema.node('block', attrsFrom(block, block.id), Fragment.from(nodes))
  // The letter as it was opened: until the user changes it, this is the very same block.
  known.set(node, block)
  return node
}

/** The stretch cut at every start and end of a mark. */
function textNodes(block: Block, start: number, end: number): readonly Node[] {
  const edges = block.marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end
    return inlineFrom(block.text.slice(from, to), marksBetween(block.marks, from, to))
  })
}

function marksBetween(marks: readonly Mark[], start: number, end: number): readonly EditorMark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .reduce<readonly EditorMark[]>((set, { kind, href }) => letterSchema.mark(kind, kind === 'link' ? { href: href ?? null } : null).addToSet(set), [])
}

function placeholdersOf(node: Node): readonly Placeholder[] {
  const fields: Placeholder[] = []
  forEachPiece(node, (child, start, end) => {
    if (child.type === letterSchema.nodes.field) fields.push({ start, end, label: fieldAttrs(child).label })
  })
  return fields
}

/** Neighbouring stretches with the same look are one mark; in order of their start. */
function marksOf(node: Node): readonly Mark[] {
  const marks: Mark[] = []
  forEachPiece(node, (child, start, end) => {
    for (const mark of child.marks) {
      const next = toMark(mark, start, end)
      const before = marks.findIndex((one) => one.kind === next.kind && one.href === next.href && one.end === start)
      const open = marks[before]
      if (open === undefined) marks.push(next)
      else marks[before] = { ...open, end }
    }
  })
  return marks
}

function toMark(mark: EditorMark, start: number, end: number): Mark {
  // The schema's mark names are the kinds of Mark.
  const kind = mark.type.name as Mark['kind']
  const href: unknown = mark.attrs['href']
  return typeof href === 'string' ? { start, end, kind, href } : { start, end, kind }
}

function forEachPiece(node: Node, visit: (child: Node, start: number, end: number) => void): void {
  let units = 0
  for (const child of node.children) {
    visit(child, units, units + unitsOf(child))
    units += unitsOf(child)
  }
}

/** How many UTF-16 units of `Block.text` a piece of a block stands for. */
function unitsOf(child: Node): number {
  if (child.isText) return child.nodeSize
  return child.type === letterSchema.nodes.field ? fieldAttrs(child).text.length : 1
}
