import type { Block } from '../../engine/letter/letter.ts'
import type { ChangeMark, LeafChange, Put } from './change-leaves.ts'
import type { Inline } from './change-step.ts'
import { leafLength, type Leaf } from './leaf.ts'
import type { WrittenLeaf } from './serialise-leaves.ts'

/** How a format writes stretches of leaves, old and new. */
export interface LeafWriter {
  /** A leaf without changes. */
  readonly whole: (leaf: Leaf) => WrittenLeaf
  /** A stretch that stays of a leaf that changes. */
  readonly keep: (leaf: Leaf, from: number, to: number) => WrittenLeaf
  /** A stretch that goes; null when nothing is left of it. */
  readonly drop: (leaf: Leaf, from: number, to: number, mark: ChangeMark) => WrittenLeaf | null
  readonly put: (inline: Exclude<Inline, { inline: 'break' }>, put: Put, leaf: Leaf) => readonly WrittenLeaf[]
  /** What marks where new text starts and ends, also when it holds the end of a paragraph. */
  readonly edge?: (side: 'start' | 'end', put: Put, leaf: Leaf) => WrittenLeaf | null
}

/** What one paragraph becomes: itself, and a paragraph for each block that was split from it. */
export interface WrittenParagraph {
  readonly leaves: WrittenLeaf[]
  /** The block that starts here; null for the paragraph itself. */
  readonly starts: Block | null
  /** The change that made the paragraph before this one end. */
  readonly mark: ChangeMark | null
}

export function rewriteLeaves(leaves: readonly Leaf[], changes: ReadonlyMap<Leaf, LeafChange>, writer: LeafWriter): readonly WrittenParagraph[] {
  const written: WrittenParagraph[] = [{ leaves: [], starts: null, mark: null }]
  const add = (...added: readonly (WrittenLeaf | null)[]): void => {
    for (const leaf of added) if (leaf !== null) written.at(-1)?.leaves.push(leaf)
  }
  const put = (one: Put, leaf: Leaf): void => {
    add(writer.edge?.('start', one, leaf) ?? null)
    for (const inline of one.inlines) {
      if (inline.inline === 'break') written.push({ leaves: [], starts: inline.block, mark: one.mark })
      else add(...writer.put(inline, one, leaf))
    }
    add(writer.edge?.('end', one, leaf) ?? null)
  }
  for (const leaf of leaves) {
    const change = changes.get(leaf)
    if (change === undefined) add(writer.whole(leaf))
    else rewriteLeaf(leaf, change, writer, add, put)
  }
  return written
}

function rewriteLeaf(
  leaf: Leaf,
  { cuts, puts }: LeafChange,
  writer: LeafWriter,
  add: (leaf: WrittenLeaf | null) => void,
  put: (one: Put, leaf: Leaf) => void,
): void {
  const end = leafLength(leaf)
  const isText = leaf.role === 'text' || leaf.role === 'code'
  const edges = [...new Set([0, end, ...cuts.flatMap((cut) => [cut.from, cut.to]), ...puts.map((one) => one.at)])].sort((a, b) => a - b)
  for (const [index, from] of edges.entries()) {
    for (const one of puts) if (one.at === from) put(one, leaf)
    const to = edges[index + 1]
    if (to === undefined) return
    const cut = cuts.find((one) => one.from <= from && to <= one.to)
    if (cut !== undefined) add(writer.drop(leaf, from, to, cut.mark))
    else add(isText ? writer.keep(leaf, from, to) : writer.whole(leaf))
  }
}
