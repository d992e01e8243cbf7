import type { Format, PlacedPictogram } from '../documents/document.ts'
import { pictogramPng } from '../documents/pictograms/pictogram-png.ts'
import type { Block } from '../engine/letter/letter.ts'

/** The pictograms that are new in a letter, with their pictures. Throws when one has no picture, or when the format can't hold any. */
export function placePictograms(blocks: readonly Block[], format: Format): readonly PlacedPictogram[] {
  return blocks.flatMap(({ id, pictograms = [] }) =>
    pictograms.flatMap(({ at, name, alt, stands }) => {
      if (stands !== undefined) return []
      const png = holdsPictograms(format) ? pictogramPng(name) : null
      if (png === null) throw new Error(`Het pictogram “${alt}” kan niet in dit bestand. Haal het weg, en sla de brief dan opnieuw op.`)
      return { block: id, at, png, alt }
    }),
  )
}

/** Plain text has no room for a picture. */
export function holdsPictograms(format: Format): boolean {
  return format !== 'txt' && format !== 'pdf'
}
