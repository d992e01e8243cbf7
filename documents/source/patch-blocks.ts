import type { Block } from '../../engine/letter/letter.ts'
import type { WriteMode } from '../document.ts'
import { diffWords, type Change } from './diff-words.ts'
import type { MarkerList } from './mark-text.ts'
import type { Pair } from './pair-blocks.ts'
import type { Patch, SourceBlock, SourceDocument, TextSpot } from './source-document.ts'
import { EMPTY_TEXT, isSoftGap, joinTexts, standIn, type SourceText } from './source-text.ts'

/** How much is replaced: the words that changed, or all of each block that changed, its marks with it. */
export type Grain = 'woorden' | 'alineas'

export interface PatchOptions {
  /** A block's text with markers at the places of its remarks and pictograms. */
  readonly marked: (block: Block) => string
  readonly markers: MarkerList
  readonly mode: WriteMode
  readonly grain: Grain
}

/** The patches that turn opened blocks into what became of them. A block without a map can only be replaced whole. */
export function patchPair(document: SourceDocument, pair: Pair, options: PatchOptions): readonly Patch[] {
  const [first, ...split] = pair.news
  const after = options.marked(first) + split.map((block) => options.markers.put({ is: 'break', block }) + options.marked(block)).join('')
  const before = pair.olds.map((old) => old.block.text).join(JOINT)
  if (before === after) return []
  if (options.grain === 'alineas' || pair.olds.some((old) => old.map === null)) return wholePatches(document, pair, after, options.markers)
  const old = combinedMap(pair)
  return diffWords(before, after).flatMap((change) => changePatches(document, pair, old, wholeUnits(old, change), options))
}

/** The patches that take a block away, or strike it out. */
export function patchRemoved(document: SourceDocument, block: SourceBlock, mode: WriteMode): readonly Patch[] {
  if (mode !== 'tracked' || block.map === null) return document.dialect.remove(block)
  return segments(document.decoded.text, block.map, 0, block.map.text.length).map(({ start, end }) => ({
    start,
    end,
    text: document.dialect.deleted(document.decoded.text.slice(start, end)),
  }))
}

/** Stands between two blocks that become one. */
const JOINT = '\uFDD2'

function wholePatches(document: SourceDocument, { olds }: Pair, after: string, markers: MarkerList): readonly Patch[] {
  const [first, ...others] = olds
  const range = document.dialect.content(first)
  const { plain } = render(document, { of: first, at: range.start, begins: 'blok' }, after, markers)
  const gone = others.flatMap((other, index) => removeAfter(document, olds[index] ?? first, other))
  return [{ ...range, text: plain }, ...gone]
}

/** A block that was joined goes with the space before it, and leaves the space after it for what comes next. */
function removeAfter({ decoded, dialect }: SourceDocument, before: SourceBlock, block: SourceBlock): readonly Patch[] {
  const soft = /^[\s>]*$/.test(decoded.text.slice(before.outer.end, block.outer.start))
  return soft ? [{ start: before.outer.end, end: block.outer.end, text: '' }] : dialect.remove(block)
}

function combinedMap(pair: Pair): SourceText {
  const pieces: SourceText[] = []
  for (const map of pair.olds.map((old) => old.map ?? EMPTY_TEXT)) {
    const end = pieces.at(-1)?.ends.at(-1)
    if (end !== undefined) pieces.push(standIn(JOINT, end, Math.max(end, map.starts[0] ?? end)))
    pieces.push(map)
  }
  return joinTexts(pieces)
}

/** Characters that stand for one stretch of the source together are replaced together. */
function wholeUnits(map: SourceText, change: Change): Change {
  const together = (at: number): boolean => at > 0 && at < map.text.length && map.starts[at] === map.starts[at - 1] && map.ends[at] === map.ends[at - 1]
  let { start, end, text } = change
  while (together(start)) text = (map.text[--start] ?? '') + text
  while (together(end)) text += map.text[end++] ?? ''
  return { start, end, text }
}

function changePatches(document: SourceDocument, pair: Pair, old: SourceText, change: Change, { markers, mode }: PatchOptions): readonly Patch[] {
  const { dialect, decoded } = document
  const parts = segments(decoded.text, old, change.start, change.end)
  const at = parts.find((part) => !part.joint)?.start ?? insertionPoint(old, change.start)
  const spot: TextSpot = { of: pair.olds[0], at, begins: change.start === 0 ? 'blok' : 'midden' }
  const rendered = render(document, spot, change.text, markers)
  const added = mode === 'tracked' && rendered.plain !== '' ? rendered.tracked : rendered.plain
  const gone = parts.map((part): Patch => {
    const source = decoded.text.slice(part.start, part.end)
    if (part.joint) return { start: part.start, end: part.end, text: dialect.joinGap(source) }
    return { start: part.start, end: part.end, text: mode === 'tracked' ? dialect.deleted(source) : '' }
  })
  if (added === '' || (parts.length > 0 && parts.every((part) => part.joint) && /^\s*$/.test(added))) return gone
  const first = gone.findIndex((_, index) => parts[index]?.joint === false)
  if (first < 0) return [...gone, { start: at, end: at, text: added }]
  return gone.map((patch, index) => (index === first ? { ...patch, text: patch.text + added } : patch))
}

interface Segment {
  readonly start: number
  readonly end: number
  readonly joint: boolean
}

/** The stretches of the source under a range, apart where something else lies in between. */
function segments(source: string, map: SourceText, start: number, end: number): readonly Segment[] {
  const found: Segment[] = []
  for (let at = start; at < end; at++) {
    const from = map.starts[at] ?? 0
    const to = map.ends[at] ?? from
    const joint = map.text[at] === JOINT
    const last = found.at(-1)
    if (last !== undefined && !joint && !last.joint && isSoftGap(source, last.end, from)) found[found.length - 1] = { ...last, end: Math.max(last.end, to) }
    else found.push({ start: from, end: to, joint })
  }
  return found
}

function insertionPoint(map: SourceText, at: number): number {
  if (at > 0 && map.text[at - 1] !== JOINT) return map.ends[at - 1] ?? 0
  return map.starts[at] ?? map.ends[at - 1] ?? 0
}

/** New text as the format writes it, bare and with the marks of tracked changes around it. */
function render({ dialect }: SourceDocument, spot: TextSpot, text: string, markers: MarkerList): { readonly plain: string; readonly tracked: string } {
  let begins = spot.begins
  let plain = ''
  let tracked = ''
  for (const piece of markers.split(text)) {
    const here: TextSpot = { ...spot, begins }
    const written = typeof piece === 'string' ? dialect.escape(piece, here) : ''
    if (typeof piece === 'string') {
      plain += written
      tracked += written === '' ? '' : dialect.inserted(written)
      begins = 'midden'
      continue
    }
    const mark =
      piece.is === 'break'
        ? dialect.breakAt(here, piece.block)
        : piece.is === 'remark'
          ? dialect.remark(piece.remark.text)
          : dialect.pictogram(piece.pictogram.png, piece.pictogram.alt)
    plain += mark
    tracked += mark
    if (piece.is === 'break') begins = 'blok'
  }
  return { plain, tracked }
}
