import { buildLetter } from '../../engine/letter/build-letter.ts'
import { decodeText } from '../decode-text.ts'
import type { Reader } from '../document.ts'
import { refuseTooLong } from '../limits.ts'
import { openSource } from '../source/open-source.ts'
import { mendText } from './mend-text.ts'
import { textDialect } from './text-dialect.ts'

/** Plain text or pasted text: what the way here did to its layout is mended, with a map back to the original. */
export const readText: Reader = async (bytes, name, options) => {
  const decoded = decodeText(bytes)
  refuseTooLong(decoded.text)
  const mended = mendText(decoded.text)
  const letter = buildLetter(
    mended.map((block) => block.draft),
    options,
  )
  const blocks = letter.blocks.map((block, at) => {
    const map = mended[at]?.map ?? null
    const start = mended[at]?.mark?.starts[0] ?? map?.starts[0] ?? 0
    return { block, map, outer: { start, end: map?.ends.at(-1) ?? start } }
  })
  return openSource({ format: 'txt', name, bytes, letter }, { decoded, blocks, dialect: textDialect(decoded.text, mended), readTexts: null })
}
