import type { SourcePart } from '../xml/leaf.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { decodeXml } from '../xml/xml-part.ts'
import { openZip } from '../zip/open-zip.ts'
import { readEntry } from '../zip/read-entry.ts'
import { refuseFile } from '../zip/refuse-file.ts'
import type { ZipArchive } from '../zip/zip-archive.ts'
import { readRelationships, type Relationship } from './read-relationships.ts'

/** A Word file, its parts parsed when first asked for. */
export interface DocxPackage {
  readonly archive: ZipArchive
  readonly main: SourcePart
  /** The part of that name, or null. Throws `UnreadableFile` when it is damaged. */
  readonly part: (name: string) => SourcePart | null
  readonly relationshipsOf: (part: string) => readonly Relationship[]
  /** The first part that the main part points to with a relationship of that kind. */
  readonly related: (kind: string) => SourcePart | null
}

export async function openDocxPackage(bytes: Uint8Array): Promise<DocxPackage> {
  const archive = await openZip(bytes)
  const names = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry.name]))
  const parts = new Map<string, SourcePart | null>()
  const part = (name: string): SourcePart | null => {
    const known = parts.get(name)
    if (known !== undefined) return known
    const read = readPart(archive, names.get(name.toLowerCase()) ?? name)
    parts.set(name, read)
    return read
  }
  const relationships = new Map<string, readonly Relationship[]>()
  const relationshipsOf = (name: string): readonly Relationship[] => {
    const known = relationships.get(name) ?? readRelationships(part(relationshipsName(name)), name)
    relationships.set(name, known)
    return known
  }
  const main = findMain(part, relationshipsOf)
  const related = (kind: string): SourcePart | null => {
    const target = relationshipsOf(main.name).find((one) => one.kind === kind && !one.external)?.target
    return target === undefined ? null : part(target)
  }
  return { archive, main, part, relationshipsOf, related }
}

/** `word/_rels/document.xml.rels` for `word/document.xml`; `_rels/.rels` for the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readPart(archive: ZipArchive, name: string): SourcePart | null {
  const bytes = readEntry(archive, name)
  if (bytes === null) return null
  const { xml, encoding } = decodeXml(bytes)
  return { name, tree: parseXml(xml), encoding }
}

function findMain(part: (name: string) => SourcePart | null, relationshipsOf: (name: string) => readonly Relationship[]): SourcePart {
  const target = relationshipsOf('').find((one) => one.kind === 'officeDocument' && !one.external)?.target
  const main = part(target ?? 'word/document.xml') ?? part('word/document.xml')
  if (main === null || part('[Content_Types].xml') === null) throw refuseFile('beschadigd')
  if (main.tree.root.name !== 'w:document') throw refuseFile('beschadigd', NOT_A_LETTER)
  return main
}

const NOT_A_LETTER =
  'Dit bestand heeft de naam van een Word-bestand, maar er zit geen Word-tekst in. Open het in Word, sla het op als .docx en probeer het dan nog een keer.'
