import { buildLetter } from '../../engine/letter/build-letter.ts'
import { decodeText } from '../decode-text.ts'
import type { Reader } from '../document.ts'
import { sourceRange } from '../source/source-text.ts'
import { mendText } from './mend-text.ts'

/** Plain text or pasted text: what the way here did to its layout is mended, with a map back to the original. */
export const readText: Reader = async (bytes, name, options) => {
  const decoded = decodeText(bytes)
  const blocks = mendText(decoded.text)
  const letter = buildLetter(blocks.map((block) => block.draft), options)
  const maps = new Map(letter.blocks.map((block, at) => [block.id, blocks[at]?.map]))
  return {
    format: 'txt',
    name,
    bytes,
    letter,
    sourceOf: (place) => {
      const map = maps.get(place.block)
      return map === undefined ? null : sourceRange(decoded.text, map, place.start, place.end)
    },
    write: null,
  }
}
