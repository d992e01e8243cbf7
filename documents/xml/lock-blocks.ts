import type { Lock, Range } from '../../engine/letter/letter.ts'
import type { Leaf, SourceParagraph, SourcePart } from './leaf.ts'
import type { ReadBlock } from './read-block.ts'
import type { SourceBlock, Span } from './source-block.ts'

/** A stretch of a part's XML that the file protects against changes, and the stretches in it that stay free. */
export interface LockedRange extends Range, Pick<Lock, 'by' | 'reason'> {
  readonly free: readonly Range[]
}

/** The blocks with what the file locks of each. */
export function lockBlocks(blocks: readonly ReadBlock[], lockedIn: (part: SourcePart) => readonly LockedRange[]): readonly ReadBlock[] {
  return blocks.map((block) => {
    const source = lockSource(block.source, lockedIn)
    return source === block.source ? block : { ...block, source }
  })
}

function lockSource(source: SourceBlock, lockedIn: (part: SourcePart) => readonly LockedRange[]): SourceBlock {
  const ranges = lockedIn(source.paragraphs[0].part)
  const locks = locksOf(source, ranges)
  if (locks.length === 0) return source
  return { ...source, draft: { ...source.draft, locks }, locked: ranges, mirrors: source.mirrors.map((mirror) => lockSource(mirror, lockedIn)) }
}

function locksOf(source: SourceBlock, ranges: readonly LockedRange[]): readonly Lock[] {
  if (ranges.length === 0) return []
  const paragraphs: readonly SourceParagraph[] = source.within === undefined ? source.paragraphs : [...source.paragraphs, source.within]
  const around = ranges.find((range) => paragraphs.some(({ element }) => isIn(element, range)) && !source.spans.every(({ leaf }) => isFree(leaf, range)))
  if (around !== undefined) return [{ start: 0, end: source.draft.text.length, reach: 'alinea', by: around.by, reason: around.reason }]
  const locks: Lock[] = []
  for (const span of source.spans) {
    const range = lockingRange(span.leaf, ranges)
    if (range !== undefined && !isField(span)) addLock(locks, { start: span.start, end: span.end, reach: 'woorden', by: range.by, reason: range.reason })
  }
  return locks
}

/** Of the stretches that lock this text the outermost; undefined when none does. */
export function lockingRange(leaf: Leaf, ranges: readonly LockedRange[]): LockedRange | undefined {
  return ranges.find((range) => isIn(leaf, range) && !isFree(leaf, range))
}

/** Fields are protected already. */
function isField({ group }: Span): boolean {
  return group !== null && group.kind !== 'symbol'
}

function isFree(leaf: Leaf, { free }: LockedRange): boolean {
  return free.some((range) => isIn(leaf, range))
}

function isIn(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Joins it to the same lock just before it. */
function addLock(locks: Lock[], added: Lock): void {
  const last = locks.at(-1)
  if (last?.end === added.start && last.by === added.by) locks[locks.length - 1] = { ...last, end: added.end }
  else locks.push(added)
}
