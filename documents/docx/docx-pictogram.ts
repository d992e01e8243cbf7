import { pictogramName } from '../pictograms/pictogram-name.ts'
import type { PictogramIn } from '../xml/known-pictograms.ts'
import { findAll } from '../xml/xml-node.ts'
import { readEntry } from '../zip/read-entry.ts'
import type { DocxPackage } from './docx-package.ts'

/** Knows a drawing of ours by the picture itself: its name and number change when Word saves. */
export function docxPictogram(docx: DocxPackage): PictogramIn {
  return ({ element }, part) => {
    if (element.name !== 'w:drawing' || findAll(element, 'w:txbxContent').length > 0) return null
    const [blip] = findAll(element, 'a:blip')
    const id = blip?.attributes['r:embed']
    const target = docx.relationshipsOf(part.name).find((one) => one.id === id && !one.external)?.target
    const size = target === undefined ? undefined : docx.archive.byName.get(target)?.size
    if (target === undefined || size === undefined || size > MOST_BYTES) return null
    const name = pictogramName(readEntry(docx.archive, target)?.toString('base64') ?? '')
    return name === null ? null : { name, alt: findAll(element, 'wp:docPr')[0]?.attributes['descr'] ?? '' }
  }
}

/** None of ours is as large. */
const MOST_BYTES = 20_000
