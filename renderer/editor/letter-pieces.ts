import type { Node } from 'prosemirror-model'
import { fieldAttrs, letterSchema } from './letter-schema.ts'

/** Each piece of a block, with the stretch of the block's text that it stands for. */
export function forEachPiece(node: Node, visit: (child: Node, start: number, end: number) => void): void {
  let units = 0
  for (const child of node.children) {
    visit(child, units, units + unitsOf(child))
    units += unitsOf(child)
  }
}

/** How many UTF-16 units of `Block.text` a piece of a block stands for. */
export function unitsOf(child: Node): number {
  if (child.isText) return child.nodeSize
  if (child.type === letterSchema.nodes.pictogram) return 0
  return child.type === letterSchema.nodes.field ? fieldAttrs(child).text.length : 1
}
