import type { BlockFacts } from './letter-facts.ts'

/** What `read` makes of a block, made once: facts of a block live as long as the block, so a changed block is read alone. */
export function oncePerBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const known = new WeakMap<BlockFacts, { readonly value: T }>()
  return (facts) => {
    const kept = known.get(facts)
    if (kept !== undefined) return kept.value
    const value = read(facts)
    known.set(facts, { value })
    return value
  }
}
