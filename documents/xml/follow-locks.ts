import type { Block, BlockId } from '../../engine/letter/letter.ts'
import type { OpenedBlock } from './group-blocks.ts'

/**
 * Blocks that were cut off with the words that the file locks, of a block that is gone: by their own id, the id of that
 * block. "Dorp, | 3 maart 2026" without "Dorp," is what is left of its paragraph, whichever half kept the id.
 */
export function followLocks(opened: readonly OpenedBlock[], now: readonly Block[]): ReadonlyMap<BlockId, BlockId> {
  const stayed = new Set(now.map(({ id }) => id))
  const read = new Set(opened.map(({ block }) => block.id))
  const followed = new Map<BlockId, BlockId>()
  for (const { block, source } of opened) {
    const own = new Set((source.draft.locks ?? []).filter(({ reach }) => reach === 'woorden').map(({ by }) => by))
    if (own.size === 0 || stayed.has(block.id)) continue
    const heir = now.find(({ id, locks = [] }) => !read.has(id) && !followed.has(id) && locks.some(({ by }) => own.has(by)))
    if (heir !== undefined) followed.set(heir.id, block.id)
  }
  return followed
}
