import type { Range } from '../../engine/letter/letter.ts'

/**
 * A text with, for each of its UTF-16 units, the stretch of the source it stands for. Starts never go down; units of
 * one source character (`&eacute;`, a ligature) share its stretch; what was mended away lies between two stretches.
 */
export interface SourceText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export const EMPTY_TEXT: SourceText = { text: '', starts: [], ends: [] }

/** The source as it stands, from one offset to another. */
export function plainText(source: string, start: number, end: number): SourceText {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = start; at < end; at++) {
    starts.push(at)
    ends.push(at + 1)
  }
  return { text: source.slice(start, end), starts, ends }
}

/** A few characters that stand for one stretch of the source. */
export function standIn(text: string, start: number, end: number): SourceText {
  return { text, starts: Array.from(text, () => start), ends: Array.from(text, () => end) }
}

export function cutText(from: SourceText, start: number, end: number): SourceText {
  return { text: from.text.slice(start, end), starts: from.starts.slice(start, end), ends: from.ends.slice(start, end) }
}

/** Without these ranges of the text. */
export function dropRanges(from: SourceText, ranges: readonly Range[]): SourceText {
  if (ranges.length === 0) return from
  const pieces: SourceText[] = []
  let at = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start > at) pieces.push(cutText(from, at, range.start))
    at = Math.max(at, range.end)
  }
  return joinTexts([...pieces, cutText(from, at, from.text.length)])
}

export function joinTexts(pieces: readonly SourceText[]): SourceText {
  const starts: number[] = []
  const ends: number[] = []
  for (const piece of pieces) {
    for (const start of piece.starts) starts.push(start)
    for (const end of piece.ends) ends.push(end)
  }
  return { text: pieces.map((piece) => piece.text).join(''), starts, ends }
}

/** Without white space at both ends. */
export function trimText(from: SourceText): SourceText {
  const start = from.text.length - from.text.trimStart().length
  const end = from.text.trimEnd().length
  return start === 0 && end === from.text.length ? from : cutText(from, start, Math.max(start, end))
}

/** Between two units: nothing, or only what mending may have taken out and writing may lose: white space and a hyphen. */
export function isSoftGap(source: string, from: number, to: number): boolean {
  return to <= from || /^(?:\s|\u00AD|\u200B|\u200C|\u200D|\uFEFF)*-?(?:\s|\u00AD|\u200B|\u200C|\u200D|\uFEFF)*$/.test(source.slice(from, to))
}

/** The stretches of the source that a range of the text stands for, split where something else lies between. */
export function sourceRuns(source: string, of: SourceText, start: number, end: number): readonly Range[] {
  const runs: Range[] = []
  for (let at = start; at < end; at++) {
    const from = of.starts[at] ?? 0
    const to = of.ends[at] ?? from
    const last = runs.at(-1)
    if (last !== undefined && isSoftGap(source, last.end, from)) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, to) }
    else runs.push({ start: from, end: to })
  }
  return runs
}

/** Where the text's units `start` to `end` stand in the source; null when something else lies in between. */
export function sourceRange(source: string, of: SourceText, start: number, end: number): Range | null {
  if (start === end) {
    const at = of.starts[start] ?? of.ends[start - 1]
    return at === undefined ? null : { start: at, end: at }
  }
  const runs = sourceRuns(source, of, start, end)
  return runs.length === 1 ? (runs[0] ?? null) : null
}
