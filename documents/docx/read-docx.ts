import { buildLetter } from '../../engine/letter/build-letter.ts'
import type { Reader } from '../document.ts'
import { matchSources } from '../xml/read-block.ts'
import { readVariants } from '../xml/read-variants.ts'
import { refuseFile } from '../zip/refuse-file.ts'
import { openDocxPackage } from './docx-package.ts'
import { readLetterBlocks } from './read-letter-blocks.ts'
import { docxWriter, standsInBody } from './write-docx.ts'
import { readWarnings } from './read-warnings.ts'

/** Reads a Word letter or template. Nothing in it is run and nothing outside it is opened. */
export const readDocx: Reader = async (bytes, name, options) => {
  const docx = await openDocxPackage(bytes)
  const blocks = readLetterBlocks(docx)
  if (blocks.length === 0) throw refuseFile('geen-tekst')
  const letter = buildLetter(
    blocks.map((block) => block.source.draft),
    { ...options, variants: readVariants(blocks), warnings: readWarnings(docx) },
  )
  const opened = matchSources(letter, blocks)
  const able = new Set(opened.filter((one) => standsInBody(docx, one)).map((one) => one.block.id))
  return { format: 'docx', name, bytes, letter, sourceOf: () => null, mayComment: (block) => able.has(block), write: docxWriter(docx, opened) }
}
