import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { fieldAttrs, letterSchema } from './letter-schema.ts'

/**
 * Merge fields stay: a change after which not the very same fields stand in the letter is refused. Counting them
 * would let one field be swapped for a copy of another.
 */
export function protectFields(refused: () => void): Plugin {
  return new Plugin({
    filterTransaction(transaction, state) {
      if (!transaction.docChanged || fieldsOf(transaction.doc) === fieldsOf(state.doc)) return true
      refused()
      return false
    },
  })
}

function fieldsOf(doc: Node): string {
  return doc.children.flatMap(keysOf).sort().join('\n')
}

const known = new WeakMap<Node, readonly string[]>()

function keysOf(block: Node): readonly string[] {
  const kept = known.get(block)
  if (kept !== undefined) return kept
  const keys = block.children.filter((child) => child.type === letterSchema.nodes.field).map((child) => fieldAttrs(child).key)
  known.set(block, keys)
  return keys
}
