import type { SourcePart } from '../xml/leaf.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { findAll, type XmlElement } from '../xml/xml-node.ts'
import { decodeXml } from '../xml/xml-part.ts'
import { openZip } from '../zip/open-zip.ts'
import { readEntry } from '../zip/read-entry.ts'
import { refuseFile } from '../zip/refuse-file.ts'
import type { ZipArchive } from '../zip/zip-archive.ts'

/** An OpenDocument text. */
export interface OdtPackage {
  readonly archive: ZipArchive
  readonly content: SourcePart
  /** `office:text`, where the letter stands. */
  readonly body: XmlElement
  readonly styles: SourcePart | null
  readonly manifest: SourcePart | null
}

export async function openOdtPackage(bytes: Uint8Array): Promise<OdtPackage> {
  const archive = await openZip(bytes)
  const manifest = readPart(archive, 'META-INF/manifest.xml')
  const encrypted = manifest !== null && findAll(manifest.tree.root, 'manifest:encryption-data').length > 0
  if (encrypted || archive.byName.has('encrypted-package')) throw refuseFile('versleuteld')
  const content = readPart(archive, 'content.xml')
  if (content === null) throw refuseFile('beschadigd')
  const [body] = findAll(content.tree.root, 'office:text')
  if (body === undefined) throw refuseFile('beschadigd', NOT_A_LETTER)
  return { archive, content, body, styles: readPart(archive, 'styles.xml'), manifest }
}

function readPart(archive: ZipArchive, name: string): SourcePart | null {
  const bytes = readEntry(archive, name)
  if (bytes === null) return null
  const { xml, encoding } = decodeXml(bytes)
  return { name, tree: parseXml(xml), encoding }
}

const NOT_A_LETTER =
  'Dit bestand heeft de naam van een tekst, maar er zit een ander soort document in. Open het in LibreOffice, sla het op als .odt en probeer het dan nog een keer.'
