import type { Node } from 'prosemirror-model'
import { letterSchema } from './letter-schema.ts'

/** A block in the editor. */
export interface PlacedBlock {
  readonly node: Node
  /** The position just before the node. */
  readonly start: number
  /** The letter itself, or the cell that it stands in. */
  readonly parent: Node
}

const known = new WeakMap<Node, readonly PlacedBlock[]>()

/** All blocks in the order of the letter, those in tables too. */
export function blockNodes(doc: Node): readonly PlacedBlock[] {
  const kept = known.get(doc)
  if (kept !== undefined) return kept
  const found: PlacedBlock[] = []
  collect(doc, 0, found)
  known.set(doc, found)
  return found
}

function collect(parent: Node, from: number, found: PlacedBlock[]): void {
  let at = from
  for (const node of parent.children) {
    if (node.type === letterSchema.nodes.block) found.push({ node, start: at, parent })
    else collect(node, at + 1, found)
    at += node.nodeSize
  }
}
