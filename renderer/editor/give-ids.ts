import { Plugin } from 'prosemirror-state'
import type { BlockId } from '../../engine/letter/letter.ts'
import { blockNodes } from './block-nodes.ts'
import { blockAttrs, cellOf, letterSchema } from './letter-schema.ts'

/** Every block has an id of its own: a new block, or the second half of a split, gets a fresh one. It knows its cell. */
export function giveIds(newId: () => BlockId): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const seen = new Set<BlockId>()
      const transaction = state.tr
      for (const { node, start, parent } of blockNodes(state.doc)) {
        const { id, cell } = blockAttrs(node)
        if (id === null || seen.has(id)) transaction.setNodeAttribute(start, 'id', newId())
        else seen.add(id)
        const around = parent.type === letterSchema.nodes.cell ? cellOf(parent) : null
        if (JSON.stringify(cell) !== JSON.stringify(around)) transaction.setNodeAttribute(start, 'cell', around)
      }
      return transaction.docChanged ? transaction : null
    },
  })
}

/** Ids that no letter has: readers of files number their blocks `b1`, `b2` … */
export function countIds(): () => BlockId {
  let count = 0
  return () => `n${++count}`
}
