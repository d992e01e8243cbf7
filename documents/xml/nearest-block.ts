import type { OpenedBlock } from './group-blocks.ts'
import type { Leaf } from './leaf.ts'
import type { SourceBlock } from './source-block.ts'

/** The block nearest to another for which a test holds, itself included; of two as near, the one before. */
export function nearestBlock(opened: readonly OpenedBlock[], near: SourceBlock, test: (one: OpenedBlock) => boolean): OpenedBlock | null {
  const index = opened.findIndex((one) => one.source === near || one.source.mirrors.includes(near))
  let best: OpenedBlock | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const [at, one] of opened.entries()) {
    const distance = Math.abs(at - index)
    if (distance >= bestDistance || !test(one)) continue
    best = one
    bestDistance = distance
  }
  return best
}

/** The leaf with most of a block's text, links left aside: a new paragraph looks like it, not like a bold word at its start. */
export function leadingLeaf(source: SourceBlock): Leaf | null {
  const lengths = new Map<Leaf, number>()
  for (const span of source.spans) {
    if (span.group !== null || span.leaf.role !== 'text' || span.leaf.path.some((wrapper) => wrapper.link)) continue
    lengths.set(span.leaf, (lengths.get(span.leaf) ?? 0) + span.end - span.start)
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
