import type { Block } from '../../engine/letter/letter.ts'
import { encodeText } from '../decode-text.ts'
import type { WriteOptions, Writer } from '../document.ts'
import { diffWords, type Change } from './diff-words.ts'
import { markerList, markText, type MarkerList } from './mark-text.ts'
import { pairBlocks, type Pair } from './pair-blocks.ts'
import type { Patch, SourceBlock, SourceDocument, TextSpot } from './source-document.ts'
import { isSoftGap, joinTexts, standIn, type SourceText } from './source-text.ts'

/** A writer for formats of plain characters: only the stretches that differ change, all else stays byte for byte. */
export function sourceWriter(document: SourceDocument, bytes: Uint8Array): Writer {
  return async (blocks, options) => {
    const patches = planPatches(document, blocks, options, 'woorden')
    if (patches.length === 0) return bytes.slice()
    const written = applyPatches(document.decoded.text, patches)
    if (readsBack(document, blocks, options, written)) return encode(document, written)
    const coarse = applyPatches(document.decoded.text, planPatches(document, blocks, options, 'alineas'))
    return encode(document, readsBack(document, blocks, options, coarse) ? coarse : written)
  }
}

/** How much is replaced: the words that changed, or all of each block that changed, its marks with it. */
type Grain = 'woorden' | 'alineas'

/** Marks may lose their meaning when the words beside them change: `*a*b` is no `a*b`. Then whole blocks are written. */
function readsBack({ readTexts }: SourceDocument, blocks: readonly Block[], options: WriteOptions, written: string): boolean {
  if (readTexts === null || options.mode === 'tracked' || (options.remarks ?? []).length + (options.pictograms ?? []).length > 0) return true
  const expected = blocks.map((block) => block.text.trim()).filter((text) => text !== '')
  const found = readTexts(written)
  return found.length === expected.length && found.every((text, index) => text === expected[index])
}

/** Stands between two blocks that become one. */
const JOINT = '\uFDD2'

function planPatches(document: SourceDocument, blocks: readonly Block[], options: WriteOptions, grain: Grain): readonly Patch[] {
  const { dialect } = document
  const { pairs, leading, removed } = pairBlocks(document.blocks, blocks)
  const markers = markerList()
  const wrap = options.mode === 'tracked' ? dialect.inserted : (text: string) => text
  const marked = (block: Block): string =>
    markText(block, options.mode === 'comments' ? (options.remarks ?? []) : [], options.pictograms ?? [], markers)
  const patches = pairs.flatMap((pair) => [
    ...(grain === 'alineas' && pair.olds[0].map !== null ? wholePatches(document, pair, marked, markers) : textPatches(document, pair, marked, markers, options.mode)),
    ...dialect.changeKind(pair.olds[0], pair.news[0]),
    ...(pair.added.length === 0 ? [] : [dialect.add(pair.olds.at(-1) ?? pair.olds[0], pair.added, 'erna', wrap)]),
  ])
  const beside = document.blocks[0]
  if (leading.length > 0 && beside !== undefined) patches.push(dialect.add(pairs[0]?.olds[0] ?? beside, leading, 'ervoor', wrap))
  return [...patches, ...removed.flatMap((block) => removal(document, block, options.mode))]
}

function removal(document: SourceDocument, block: SourceBlock, mode: WriteOptions['mode']): readonly Patch[] {
  if (mode !== 'tracked' || block.map === null) return document.dialect.remove(block)
  return segments(document.decoded.text, block.map, 0, block.map.text.length).map(({ start, end }) => ({
    start,
    end,
    text: document.dialect.deleted(document.decoded.text.slice(start, end)),
  }))
}

function textPatches(document: SourceDocument, pair: Pair, marked: (block: Block) => string, markers: MarkerList, mode: WriteOptions['mode']): readonly Patch[] {
  const [first, ...split] = pair.news
  const after = marked(first) + split.map((block) => markers.put({ is: 'break', block }) + marked(block)).join('')
  const before = pair.olds.map((old) => old.block.text).join(JOINT)
  if (before === after) return []
  const old = combinedMap(pair)
  return diffWords(before, after).flatMap((change) => {
    const whole = wholeUnits(old, change)
    return changePatches(document, pair, old, whole, markers, mode)
  })
}

function wholePatches(document: SourceDocument, pair: Pair, marked: (block: Block) => string, markers: MarkerList): readonly Patch[] {
  const [first, ...others] = pair.olds
  if (pair.news.length === 1 && others.length === 0 && pair.news[0].text === first.block.text) return []
  const [now, ...split] = pair.news
  const text = marked(now) + split.map((block) => markers.put({ is: 'break', block }) + marked(block)).join('')
  const range = document.dialect.content(first)
  const rendered = render(document, { of: first, at: range.start, begins: 'blok' }, text, markers)
  const gone = others.flatMap((other, index) => removeAfter(document, pair.olds[index] ?? first, other))
  return [{ ...range, text: rendered.plain }, ...gone]
}

/** A block that was joined goes with the space before it, and leaves the space after it for what comes next. */
function removeAfter({ decoded, dialect }: SourceDocument, before: SourceBlock, block: SourceBlock): readonly Patch[] {
  const soft = /^[\s>]*$/.test(decoded.text.slice(before.outer.end, block.outer.start))
  return soft ? [{ start: before.outer.end, end: block.outer.end, text: '' }] : dialect.remove(block)
}

function combinedMap(pair: Pair): SourceText {
  const pieces: SourceText[] = []
  for (const { map, block } of pair.olds) {
    if (map === null) throw new Error(`Deze alinea kan niet worden gewijzigd in dit bestand: “${block.text.slice(0, 60)}”.`)
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

function changePatches(document: SourceDocument, pair: Pair, old: SourceText, change: Change, markers: MarkerList, mode: WriteOptions['mode']): readonly Patch[] {
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
    const mark = piece.is === 'break' ? dialect.breakAt(here, piece.block) : piece.is === 'remark' ? dialect.remark(piece.remark.text) : dialect.pictogram(piece.pictogram.png, piece.pictogram.alt)
    plain += mark
    tracked += mark
    if (piece.is === 'break') begins = 'blok'
  }
  return { plain, tracked }
}

function applyPatches(source: string, patches: readonly Patch[]): string {
  const ordered = patches.map((patch, index) => ({ ...patch, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  const pieces: string[] = []
  let at = 0
  for (const patch of ordered) {
    if (patch.end <= at && patch.text === '') continue
    pieces.push(source.slice(at, Math.max(at, patch.start)), patch.text)
    at = Math.max(at, patch.end)
  }
  return pieces.join('') + source.slice(at)
}

/** In the file's own encoding; what that lacks is spelt out, or else the file becomes UTF-8 with a byte order mark. */
function encode({ decoded, dialect }: SourceDocument, text: string): Uint8Array {
  const bytes = encodeText(text, decoded)
  if (bytes !== null) return bytes
  const { spell } = dialect
  const spelt = spell === null ? null : encodeText(Array.from(text, (character) => (encodeText(character, decoded) === null ? spell(character) : character)).join(''), decoded)
  return spelt ?? encodeText(text, { encoding: 'utf-8', mark: 'metBom' }) ?? new Uint8Array()
}
