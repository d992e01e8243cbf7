import type { Block } from '../../engine/letter/letter.ts'
import { dropForbidden } from './escape-xml.ts'
import type { ReadBlock } from './read-block.ts'
import { UnwritableLetter } from './unwritable-letter.ts'

/**
 * Reads back what was written and compares it with what was to be written. Throws `UnwritableLetter` when a word
 * differs. The order of blocks may differ where a text box hangs on a paragraph: it is read after it.
 */
export async function checkWritten(wanted: readonly Pick<Block, 'text'>[], readBack: () => Promise<readonly ReadBlock[]>): Promise<void> {
  const written = await readBack().catch((thrown: unknown) => {
    throw new UnwritableLetter(NOT_SAVED, { cause: thrown })
  })
  const [one, other] = [comparable(wanted), comparable(written.map(({ source }) => source.draft))]
  if (one.join('\n') !== other.join('\n') && one.toSorted().join('\n') !== other.toSorted().join('\n')) throw new UnwritableLetter(NOT_SAVED)
}

const NOT_SAVED =
  'De tekst in het nieuwe bestand is niet gelijk aan de tekst in Klare Brief. Het bestand is daarom niet bewaard. Kopieer de tekst naar Word om hem te bewaren.'

const BULLET = /^(?:[-–—•●▪◦■□➢·*‣∙]|o(?=\t))\s+/

/** Without what differs in writing but not in reading: white space, a typed bullet, soft hyphens. */
function comparable(blocks: readonly Pick<Block, 'text'>[]): string[] {
  const texts = blocks.map(({ text }) =>
    dropForbidden(text)
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .replaceAll('\u2011', '-')
      .trim()
      .replace(BULLET, ''),
  )
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
