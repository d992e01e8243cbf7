import { leafLength, type Leaf, type SourceParagraph } from './leaf.ts'
import { lockingRange } from './lock-blocks.ts'
import type { SourceBlock, Span } from './source-block.ts'

export interface EdgeOfLock {
  readonly paragraph: SourceParagraph
  readonly leaf: Leaf
  readonly at: number
}

/**
 * Where text goes that is typed against words that the file locks: outside the field, control or element that locks
 * them, also when they stand deeper inside it. Null when that has no edge on this side in this paragraph.
 */
export function besideLock({ locked = [] }: SourceBlock, { leaf: words, paragraph }: Span, side: 'before' | 'after'): EdgeOfLock | null {
  const range = lockingRange(words, locked)
  if (range === undefined) return null
  const { leaves } = paragraph
  const isOutside = ({ element }: Leaf): boolean => element.start < range.start || range.end < element.end
  if (side === 'after') {
    const leaf = leaves.find((one) => one.start >= range.end && isOutside(one))
    return leaf === undefined ? null : { paragraph, leaf, at: leafLength(leaf) }
  }
  const last = leaves.findLastIndex((one) => one.end <= range.start && isOutside(one))
  const leaf = markOf(leaves[last]) === 'separate' ? leaves[beginOf(leaves, last)] : leaves[last]
  return leaf === undefined ? null : { paragraph, leaf, at: 0 }
}

/** Before its words a field of marks among the runs holds its instruction, in which other fields may stand. */
function beginOf(leaves: readonly Leaf[], separate: number): number {
  let inside = 0
  for (let at = separate - 1; at >= 0; at--) {
    const mark = markOf(leaves[at])
    if (mark === 'end') inside++
    else if (mark === 'begin' && inside-- === 0) return at
  }
  return -1
}

function markOf(leaf: Leaf | undefined): string | undefined {
  return leaf?.element.attributes['w:fldCharType']
}
