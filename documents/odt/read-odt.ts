import { buildLetter, type BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Reader } from '../document.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { findAll } from '../xml/xml-node.ts'
import { decodeXml } from '../xml/xml-part.ts'
import { openZip } from '../zip/open-zip.ts'
import { readEntry } from '../zip/read-entry.ts'
import { refuseFile } from '../zip/refuse-file.ts'

/** Reads an OpenDocument letter or template. Nothing in it is run. */
export const readOdt: Reader = async (bytes, name, options) => {
  const archive = await openZip(bytes)
  const part = readEntry(archive, 'content.xml')
  if (part === null) throw refuseFile('beschadigd')
  const { xml } = decodeXml(part)
  const drafts = findAll(parseXml(xml).root, 'text:p')
    .map((paragraph): BlockDraft => ({ kind: 'text', text: xml.slice(paragraph.openEnd, paragraph.closeStart).replace(/<[^>]*>/g, '') }))
    .filter((draft) => draft.text.trim() !== '')
  if (drafts.length === 0) throw refuseFile('geen-tekst')
  return { format: 'odt', name, bytes, letter: buildLetter(drafts, options), sourceOf: () => null, write: null }
}
