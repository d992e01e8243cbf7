/** A stretch of XML that is to be replaced. `render` may ask for the stretches inside it, with their own changes in them. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly render: () => string
}

/** Collects the changes to one part and applies them; everything between them stays as it is, to the character. */
export interface SpliceSet {
  readonly add: (start: number, end: number, render: string | (() => string)) => void
  /** The stretch with the changes that lie wholly inside it. */
  readonly slice: (start: number, end: number) => string
  readonly isEmpty: () => boolean
}

export function createSpliceSet(xml: string): SpliceSet {
  let splices: readonly Splice[] = []
  const slice = (start: number, end: number): string => {
    const pieces: string[] = []
    let at = start
    for (const splice of splices) {
      if (splice.start < at || splice.end > end || splice.start > end) continue
      pieces.push(xml.slice(at, splice.start), splice.render())
      at = splice.end
    }
    return pieces.join('') + xml.slice(at, end)
  }
  const add = (start: number, end: number, render: string | (() => string)): void => {
    for (const other of splices) {
      if (other.start < start && start < other.end && other.end < end) throw new Error('two changes overlap')
      if (start < other.start && other.start < end && end < other.end) throw new Error('two changes overlap')
    }
    const added = { start, end, render: typeof render === 'string' ? () => render : render }
    splices = [...splices, added].sort(inOrder)
  }
  return { add, slice, isEmpty: () => splices.length === 0 }
}

/** By start; an insertion before what is replaced there, and an outer stretch before those inside it. */
function inOrder(a: Splice, b: Splice): number {
  if (a.start !== b.start) return a.start - b.start
  const [first, second] = [a.end - a.start, b.end - b.start]
  if (first === 0 || second === 0) return first - second
  return second - first
}
