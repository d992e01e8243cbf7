import type { BlockFacts } from './letter-facts.ts'

/** What `read` makes of a block, made once: facts of a block live as long as the block, so a changed block is read alone. */
export function oncePerBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const at = readers++
  return (facts) => {
    const known = knownOf(facts)
    if (known[at] === undefined) known[at] = { value: read(facts) }
    // Only this reader writes at its own place.
    return (known[at] as { readonly value: T }).value
  }
}

let readers = 0

/** One weak entry a block, not one for each reader: weak entries cost time when memory is cleared. */
const knownBlocks = new WeakMap<BlockFacts, ({ readonly value: unknown } | undefined)[]>()

function knownOf(facts: BlockFacts): ({ readonly value: unknown } | undefined)[] {
  const kept = knownBlocks.get(facts)
  if (kept !== undefined) return kept
  const fresh: ({ readonly value: unknown } | undefined)[] = []
  knownBlocks.set(facts, fresh)
  return fresh
}
