import { besideLock } from './beside-lock.ts'
import type { Hunk, Inline } from './change-step.ts'
import { leafLength, type Leaf, type SourceParagraph } from './leaf.ts'
import { refusedByLock } from './refused-by-lock.ts'
import type { SourceBlock, Span } from './source-block.ts'

/** One change by a reader; what goes and what comes because of it belong together. */
export interface ChangeMark {
  readonly number: number
}

export interface Cut {
  readonly from: number
  readonly to: number
  readonly mark: ChangeMark
}

export interface Put {
  readonly at: number
  readonly inlines: readonly Inline[]
  /** Whose formatting the new text takes. */
  readonly like: Leaf
  readonly mark: ChangeMark
}

/** What happens to one leaf; offsets count in its text, 0 is before it and its length (at least 1) after it. */
export interface LeafChange {
  readonly cuts: Cut[]
  readonly puts: Put[]
}

export interface LeafChanges {
  readonly of: Map<Leaf, LeafChange>
  readonly touched: Set<SourceParagraph>
}

/** Where new text goes when words of several runs are replaced: among the first, or after the last so that old and new stand apart. */
export type PutPlace = 'in first' | 'after last'

/** Notes for each leaf what a hunk asks of it. `hunk` counts in the text of this block. */
export function changeLeaves(source: SourceBlock, hunk: Hunk, mark: ChangeMark, place: PutPlace, changes: LeafChanges): void {
  const cut = hunk.start === hunk.end ? [] : source.spans.filter((span) => span.start < hunk.end && hunk.start < span.end)
  for (const span of cut) cutSpan(span, hunk, mark, changes)
  if (hunk.inlines.length === 0) return
  const spot = cut.length === 0 ? spotBetween(source, hunk) : spotOfCut(source, cut, hunk, place)
  if (spot === null) throw new Error('a block without text has no place for new text')
  noteOf(changes, spot.paragraph, spot.leaf).puts.push({ at: spot.at, inlines: hunk.inlines, like: spot.like, mark })
}

export function noteOf(changes: LeafChanges, paragraph: SourceParagraph, leaf: Leaf): LeafChange {
  changes.touched.add(paragraph)
  const known = changes.of.get(leaf)
  if (known !== undefined) return known
  const added: LeafChange = { cuts: [], puts: [] }
  changes.of.set(leaf, added)
  return added
}

function cutSpan(span: Span, hunk: Hunk, mark: ChangeMark, changes: LeafChanges): void {
  if (span.group !== null) {
    for (const leaf of span.group.leaves) noteOf(changes, span.paragraph, leaf).cuts.push({ from: 0, to: leafLength(leaf), mark })
    return
  }
  if (span.leaf.role === 'atom') noteOf(changes, span.paragraph, span.leaf).cuts.push({ from: 0, to: leafLength(span.leaf), mark })
  else
    noteOf(changes, span.paragraph, span.leaf).cuts.push({
      from: offsetIn(span, Math.max(hunk.start, span.start)),
      to: offsetIn(span, Math.min(hunk.end, span.end)),
      mark,
    })
}

/** In an instruction a backslash may stand before the first character, that isn't part of the text but belongs to it. */
function offsetIn({ leaf, from, start }: Span, at: number): number {
  const isEscaped = at === start && leaf.role === 'code' && leaf.text.charAt(from - 1) === '\\'
  return from + at - start - (isEscaped ? 1 : 0)
}

interface Spot {
  readonly paragraph: SourceParagraph
  readonly leaf: Leaf
  readonly at: number
  readonly like: Leaf
}

function isText(span: Span): boolean {
  return span.group === null && span.leaf.role !== 'atom'
}

function spotOfCut(source: SourceBlock, cut: readonly Span[], hunk: Hunk, place: PutPlace): Spot | null {
  const first = cut.find(isText)
  const at = place === 'in first' ? first : cut.at(-1)
  const span = at ?? cut.at(-1)
  if (span === undefined) return null
  const like = first?.leaf ?? likeNear(source, hunk.start)
  return isText(span) ? { ...span, at: offsetIn(span, Math.min(hunk.end, span.end)), like } : { ...after(span), like }
}

/** Text that is only added joins the text before it, but not the end of a link; a comment that starts there, what follows. */
function spotBetween(source: SourceBlock, hunk: Hunk): Spot | null {
  const { start } = hunk
  const [inline] = hunk.inlines
  const inside = source.spans.find((span) => span.start < start && start < span.end)
  if (inside !== undefined && isText(inside)) return atText(inside, start)
  const left = source.spans.findLast((span) => span.end === start)
  const right = source.spans.find((span) => span.start === start)
  const startsComment = inline?.inline === 'markup' && inline.markup.kind === 'comment-start'
  const isComment = inline?.inline === 'markup' && inline.markup.kind !== 'pictogram'
  if (inside !== undefined) return { ...(startsComment ? before(inside) : after(inside)), like: likeNear(source, start) }
  const order = (startsComment ? [right, left] : [left, right]).filter((span) => span !== undefined)
  const joins = startsComment ? order.slice(0, 1) : order
  const mayTake = (span: Span): boolean => isComment || !isLocked(source, span)
  const text = joins.find((span) => isText(span) && !isLinked(span) && mayTake(span))
  if (text !== undefined) return atText(text, start)
  const locked = order.find((span) => !mayTake(span))
  if (locked !== undefined) {
    const edge = besideLock(source, locked, locked === left ? 'after' : 'before')
    if (edge === null) throw refusedByLock(source.draft)
    return { ...edge, like: likeNear(source, locked.start) }
  }
  const [span] = order
  if (span === undefined) return null
  return { ...(span === right ? before(span) : after(span)), like: likeNear(source, start) }
}

function isLocked({ draft: { locks = [] } }: SourceBlock, span: Span): boolean {
  return locks.some((lock) => lock.start < span.end && span.start < lock.end)
}

function atText(span: Span, start: number): Spot {
  return { ...span, at: offsetIn(span, start), like: span.leaf }
}

function isLinked(span: Span): boolean {
  return span.leaf.path.some((wrapper) => wrapper.link)
}

function after(span: Span): Omit<Spot, 'like'> {
  if (isText(span)) return { paragraph: span.paragraph, leaf: span.leaf, at: offsetIn(span, span.end) }
  const leaf = span.group?.leaves.at(-1) ?? span.leaf
  return { paragraph: span.paragraph, leaf, at: leafLength(leaf) }
}

function before(span: Span): Omit<Spot, 'like'> {
  if (isText(span)) return { paragraph: span.paragraph, leaf: span.leaf, at: offsetIn(span, span.start) }
  const leaf = span.group?.leaves[0] ?? span.leaf
  return { paragraph: span.paragraph, leaf, at: 0 }
}

/** The text nearest to an offset, to look like: rather no link, rather before it than after it. */
function likeNear(source: SourceBlock, at: number): Leaf {
  const texts = source.spans.filter(isText)
  const plain = texts.filter((span) => !isLinked(span))
  const from = plain.length > 0 ? plain : texts
  const found = from.findLast((span) => span.end <= at) ?? from.find((span) => span.start >= at) ?? source.spans[0]
  if (found === undefined) throw new Error('a block without text has no look')
  return found.leaf
}
