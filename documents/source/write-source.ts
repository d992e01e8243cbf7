import type { Block } from '../../engine/letter/letter.ts'
import { encodeText } from '../decode-text.ts'
import type { WriteOptions, Writer } from '../document.ts'
import { UnwritableLetter } from '../xml/unwritable-letter.ts'
import { markerList, markText } from './mark-text.ts'
import { pairBlocks } from './pair-blocks.ts'
import { patchPair, patchRemoved, type Grain } from './patch-blocks.ts'
import type { Patch, SourceDocument } from './source-document.ts'

/** A writer for formats of plain characters: only the stretches that differ change, all else stays byte for byte. */
export function sourceWriter(document: SourceDocument, bytes: Uint8Array): Writer {
  return async (blocks, options) => {
    const patches = planPatches(document, blocks, options, 'woorden')
    if (patches.length === 0) return bytes.slice()
    const written = applyPatches(document.decoded.text, patches)
    if (readsBack(document, blocks, options, written)) return encode(document, written)
    const coarse = applyPatches(document.decoded.text, planPatches(document, blocks, options, 'alineas'))
    if (!readsBack(document, blocks, options, coarse)) throw new UnwritableLetter(NOT_SAVED)
    return encode(document, coarse)
  }
}

const NOT_SAVED =
  'De tekst in het nieuwe bestand is niet gelijk aan de tekst in Klare Brief. Het bestand is daarom niet bewaard. Kopieer de tekst naar Word om hem te bewaren.'

/** Marks may lose their meaning when the words beside them change: `*a*b` is no `a*b`. Then whole blocks are written. */
function readsBack({ readTexts }: SourceDocument, blocks: readonly Block[], options: WriteOptions, written: string): boolean {
  if (readTexts === null || options.mode === 'tracked' || (options.remarks ?? []).length > 0) return true
  const expected = blocks.map((block) => block.text.trim()).filter((text) => text !== '')
  const found = readTexts(written)
  return found.length === expected.length && found.every((text, index) => text === expected[index])
}

function planPatches(document: SourceDocument, blocks: readonly Block[], options: WriteOptions, grain: Grain): readonly Patch[] {
  const { dialect } = document
  const { pairs, leading, removed } = pairBlocks(document.blocks, blocks)
  const markers = markerList()
  const pictures = (block: Block): string =>
    (options.pictograms ?? []).map(({ block: id, png, alt }) => (id === block.id ? dialect.pictogram(png, alt) : '')).join('')
  const wrap = (text: string, block: Block): string => pictures(block) + (options.mode === 'tracked' ? dialect.inserted(text) : text)
  const marked = (block: Block): string => markText(block, options.mode === 'comments' ? (options.remarks ?? []) : [], options.pictograms ?? [], markers)
  const patches = pairs.flatMap((pair) => [
    ...patchPair(document, pair, { marked, markers, mode: options.mode, grain }),
    ...dialect.changeKind(pair.olds[0], pair.news[0]),
    ...(pair.added.length === 0 ? [] : [dialect.add(pair.olds.at(-1) ?? pair.olds[0], pair.added, 'erna', wrap)]),
  ])
  const beside = document.blocks[0]
  if (leading.length > 0 && beside !== undefined) patches.push(dialect.add(pairs[0]?.olds[0] ?? beside, leading, 'ervoor', wrap))
  return [...patches, ...removed.flatMap((block) => patchRemoved(document, block, options.mode))]
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
  const spelt =
    spell === null
      ? null
      : encodeText(Array.from(text, (character) => (encodeText(character, decoded) === null ? spell(character) : character)).join(''), decoded)
  return spelt ?? encodeText(text, { encoding: 'utf-8', mark: 'metBom' }) ?? new Uint8Array()
}
