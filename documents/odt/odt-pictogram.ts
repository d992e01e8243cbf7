import { decodeCharacters } from '../xml/decode-characters.ts'
import { pictogramName } from '../pictograms/pictogram-name.ts'
import type { PictogramIn } from '../xml/known-pictograms.ts'
import { findAll } from '../xml/xml-node.ts'
import { readEntry } from '../zip/read-entry.ts'
import type { OdtPackage } from './odt-package.ts'

/** Knows a drawing of ours by the picture itself: LibreOffice gives it another name when it saves. */
export function odtPictogram({ archive }: Pick<OdtPackage, 'archive'>): PictogramIn {
  return ({ element }, { tree }) => {
    if (element.name !== 'draw:frame' || findAll(element, 'draw:text-box').length > 0) return null
    const target = findAll(element, 'draw:image')[0]?.attributes['xlink:href']?.replace(/^\.\//, '')
    const size = target === undefined ? undefined : archive.byName.get(target)?.size
    if (target === undefined || size === undefined || size > MOST_BYTES) return null
    const name = pictogramName(readEntry(archive, target)?.toString('base64') ?? '')
    const [title] = [...findAll(element, 'svg:title'), ...findAll(element, 'svg:desc')]
    return name === null ? null : { name, alt: title === undefined ? '' : decodeCharacters(tree.xml.slice(title.openEnd, title.closeStart)).text }
  }
}

/** None of ours is as large. */
const MOST_BYTES = 20_000
