import type { Block } from '../../engine/letter/letter.ts'
import { dropForbidden } from './escape-xml.ts'
import { UnwritableLetter } from './unwritable-letter.ts'

/**
 * Compares what was to be written with what was read back. Throws when a word differs. The order of blocks may
 * differ where a text box hangs on a paragraph: it is read after it.
 */
export function compareBlocks(wanted: readonly Pick<Block, 'text'>[], written: readonly Pick<Block, 'text'>[]): void {
  const [one, other] = [comparable(wanted), comparable(written)]
  if (one.join('\n') === other.join('\n')) return
  if (one.sort().join('\n') === other.sort().join('\n')) return
  throw new UnwritableLetter(
    'De tekst in het nieuwe bestand is niet gelijk aan de tekst in Klare Brief. Het bestand is daarom niet bewaard. Kopieer de tekst naar Word om hem te bewaren.',
  )
}

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
