import { buildLetter } from '../../engine/letter/build-letter.ts'
import type { Reader } from '../document.ts'
import { matchSources } from '../xml/read-block.ts'
import { readVariants } from '../xml/read-variants.ts'
import { refuseFile } from '../zip/refuse-file.ts'
import { openOdtPackage } from './odt-package.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import { standsInBody, odtWriter } from './write-odt.ts'
import { readOdtWarnings } from './read-odt-warnings.ts'

/** Reads an OpenDocument letter or template. Nothing in it is run and nothing outside it is opened. */
export const readOdt: Reader = async (bytes, name, options) => {
  const odt = await openOdtPackage(bytes)
  const blocks = readOdtBlocks(odt)
  if (blocks.length === 0) throw refuseFile('geen-tekst')
  const letter = buildLetter(
    blocks.map((block) => block.source.draft),
    { ...options, variants: readVariants(blocks), warnings: readOdtWarnings(odt) },
  )
  const opened = matchSources(letter, blocks)
  const able = new Set(opened.filter((one) => standsInBody(odt, one)).map((one) => one.block.id))
  return { format: 'odt', name, bytes, letter, sourceOf: () => null, mayComment: (block) => able.has(block), write: odtWriter(odt, opened) }
}
