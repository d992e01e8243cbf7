import type { Block, Letter, Place } from './letter.ts'

const BETWEEN_BLOCKS = '\n\n'

/** The letter as one string: block texts joined by an empty line. Every offset outside a block refers to it. */
export function letterText(letter: Pick<Letter, 'blocks'>): string {
  return letter.blocks.map((block) => block.text).join(BETWEEN_BLOCKS)
}

export interface TextPoint {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** From 0, in UTF-16 units of the letter's text. */
  readonly offset: number
}

export interface TextPlace {
  readonly start: TextPoint
  readonly end: TextPoint
}

/** Turns places in blocks into points in the letter's text; made once for a letter, then cheap. */
export function locatePlaces(blocks: readonly Block[]): (place: Place) => TextPlace | null {
  const starts = new Map<string, number>()
  const text = blocks
    .map((block) => block.text)
    .join(BETWEEN_BLOCKS)
  let offset = 0
  for (const block of blocks) {
    starts.set(block.id, offset)
    offset += block.text.length + BETWEEN_BLOCKS.length
  }
  const lines = lineStarts(text)
  return (place) => {
    const base = starts.get(place.block)
    if (base === undefined) return null
    return { start: pointAt(lines, base + place.start), end: pointAt(lines, base + place.end) }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function pointAt(lines: readonly number[], offset: number): TextPoint {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset }
}
