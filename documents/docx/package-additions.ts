import { escapeAttribute } from '../xml/escape-xml.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { findChildren } from '../xml/xml-node.ts'
import { encodeXml } from '../xml/xml-part.ts'
import { relationshipsName, type DocxPackage } from './docx-package.ts'

/** New parts of a package, and the lists that name them. */
export interface PackageAdditions {
  /** A name for a new part that isn't taken: `word/media/pictogram1.png`. */
  readonly freeName: (stem: string, extension: string) => string
  readonly addPart: (name: string, bytes: Uint8Array, contentType: string) => void
  /** Adds to the end of a part that is a list, as its last child. */
  readonly append: (part: SourcePart, xml: string) => void
  /** Its id in that part. `kind` is the last word of the relationship's type. */
  readonly relate: (from: SourcePart, kind: string, target: string) => string
  readonly parts: () => ReadonlyMap<string, Uint8Array>
}

export function startAdditions(docx: DocxPackage): PackageAdditions {
  const added = new Map<string, Uint8Array>()
  const appended = new Map<SourcePart, string>()
  const newLists = new Map<string, string>()
  const append = (part: SourcePart, xml: string): void => void appended.set(part, (appended.get(part) ?? '') + xml)
  let relations = 0
  const relate: PackageAdditions['relate'] = (from, kind, target) => {
    const known = new Set(docx.relationshipsOf(from.name).map((one) => one.id))
    do relations++
    while (known.has(`rIdKlareBrief${relations}`))
    const id = `rIdKlareBrief${relations}`
    const entry = `Relationship Id="${id}" Type="${typeBase(docx)}/${kind}" Target="/${escapeAttribute(target)}"/>`
    const name = relationshipsName(from.name)
    const list = docx.part(name)
    if (list === null) newLists.set(name, `${newLists.get(name) ?? ''}<${entry}`)
    else append(list, `<${prefixOf(list)}${entry}`)
    return id
  }
  const addPart: PackageAdditions['addPart'] = (name, bytes, contentType) => {
    added.set(name, bytes)
    const types = docx.part('[Content_Types].xml')
    if (types !== null) append(types, `<${prefixOf(types)}Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`)
  }
  const freeName = (stem: string, extension: string): string => firstFree(stem, extension, (name) => added.has(name) || docx.archive.byName.has(name))
  return { append, freeName, addPart, relate, parts: () => new Map([...added, ...renderLists(newLists), ...renderAppended(appended)]) }
}

function firstFree(stem: string, extension: string, isTaken: (name: string) => boolean): string {
  let number = 1
  while (isTaken(`${stem}${number}.${extension}`)) number++
  return `${stem}${number}.${extension}`
}

function renderLists(lists: ReadonlyMap<string, string>): readonly [string, Uint8Array][] {
  return [...lists].map(([name, entries]) => [name, Buffer.from(`${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${entries}</Relationships>`)])
}

function renderAppended(appended: ReadonlyMap<SourcePart, string>): readonly [string, Uint8Array][] {
  return [...appended].map(([part, xml]) => [part.name, encodeXml(withChild(part, xml), part.encoding)])
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Strict files name their relationships otherwise; take after those that are there. */
function typeBase(docx: DocxPackage): string {
  const list = docx.part('_rels/.rels')
  const types = findChildren(list?.tree.root, 'rel:Relationship').map((one) => one.attributes['Type'] ?? '')
  const type = types.find((one) => one.endsWith('/officeDocument'))
  return type?.slice(0, type.lastIndexOf('/')) ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

function prefixOf({ tree: { xml, root } }: SourcePart): string {
  return /^<([^\s:/>]+:)/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? ''
}

/** The part with one more piece of XML as the last child of its root. */
function withChild({ tree: { xml, root } }: SourcePart, child: string): string {
  if (root.closeStart < root.end && xml.startsWith('</', root.closeStart)) return xml.slice(0, root.closeStart) + child + xml.slice(root.closeStart)
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? ''
  return `${xml.slice(0, root.openEnd).replace(/\/\s*>$/, '>')}${child}</${name}>${xml.slice(root.openEnd)}`
}
