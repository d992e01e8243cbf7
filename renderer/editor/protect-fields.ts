import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { blockNodes } from './block-nodes.ts'
import { fieldAttrs, letterSchema, pictogramAttrs } from './letter-schema.ts'

/**
 * Merge fields stay, and so do pictograms that stand in the file: a change after which not the very same stand in the
 * letter is refused. Counting them would let one field be swapped for a copy of another.
 */
export function protectFields(refused: (what: 'invulveld' | 'pictogram') => void): Plugin {
  return new Plugin({
    filterTransaction(transaction, state) {
      if (!transaction.docChanged) return true
      const [before, after] = [keysIn(state.doc), keysIn(transaction.doc)]
      if (before.fields === after.fields && before.pictograms === after.pictograms) return true
      refused(before.fields === after.fields ? 'pictogram' : 'invulveld')
      return false
    },
  })
}

interface Keys {
  readonly fields: string
  readonly pictograms: string
}

function keysIn(doc: Node): Keys {
  const blocks = blockNodes(doc).map(({ node }) => keysOf(node))
  const all = (pick: (keys: BlockKeys) => readonly string[]): string => blocks.flatMap(pick).sort().join('\n')
  return { fields: all(({ fields }) => fields), pictograms: all(({ pictograms }) => pictograms) }
}

interface BlockKeys {
  readonly fields: readonly string[]
  readonly pictograms: readonly string[]
}

const known = new WeakMap<Node, BlockKeys>()

function keysOf(block: Node): BlockKeys {
  const kept = known.get(block)
  if (kept !== undefined) return kept
  const fields = block.children.filter((child) => child.type === letterSchema.nodes.field).map((child) => fieldAttrs(child).key)
  const pictograms = block.children.filter((child) => child.type === letterSchema.nodes.pictogram).flatMap((child) => pictogramAttrs(child).key ?? [])
  known.set(block, { fields, pictograms })
  return { fields, pictograms }
}
