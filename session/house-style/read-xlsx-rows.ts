import { decodeCharacters } from '../../documents/xml/decode-characters.ts'
import { parseXml } from '../../documents/xml/parse-xml.ts'
import { childElements, type XmlElement, type XmlTree } from '../../documents/xml/xml-node.ts'
import { decodeXml } from '../../documents/xml/xml-part.ts'
import { openZip } from '../../documents/zip/open-zip.ts'
import { readEntry } from '../../documents/zip/read-entry.ts'
import type { ZipArchive } from '../../documents/zip/zip-archive.ts'
import type { Row } from './read-rows.ts'

/** The first sheet's texts and numbers, by row. Formulas give the value they last had. Throws `UnreadableFile`. */
export async function readXlsxRows(bytes: Uint8Array): Promise<readonly Row[]> {
  const archive = await openZip(bytes)
  const sheet = partOf(archive, firstSheet(archive))
  if (sheet === null) return []
  const strings = sharedStrings(archive)
  return elementsOf(sheet.root, 'row').map((row, index): Row => {
    const cells: string[] = []
    for (const cell of namedChildren(row, 'c')) cells[columnOf(cell.attributes['r']) ?? cells.length] = valueOf(sheet, cell, strings)
    return { line: Number(row.attributes['r'] ?? index + 1), cells: Array.from(cells, (cell) => cell ?? '') }
  })
}

/** The sheet that the workbook names first, by its relationship. */
function firstSheet(archive: ZipArchive): string {
  const book = partOf(archive, 'xl/workbook.xml')
  const [sheet] = book === null ? [] : elementsOf(book.root, 'sheet')
  const id = sheet === undefined ? undefined : Object.entries(sheet.attributes).find(([name]) => name === 'r:id' || name.endsWith(':id'))?.[1]
  const links = partOf(archive, 'xl/_rels/workbook.xml.rels')
  const link = links === null ? undefined : elementsOf(links.root, 'Relationship').find(({ attributes }) => attributes['Id'] === id)
  const target = link?.attributes['Target'] ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function sharedStrings(archive: ZipArchive): readonly string[] {
  const part = partOf(archive, 'xl/sharedStrings.xml')
  return part === null ? [] : elementsOf(part.root, 'si').map((item) => textsOf(part, item))
}

function valueOf(sheet: XmlTree, cell: XmlElement, strings: readonly string[]): string {
  if (cell.attributes['t'] === 'inlineStr') return textsOf(sheet, cell)
  const [value] = namedChildren(cell, 'v')
  const text = value === undefined ? '' : rawText(sheet, value)
  return cell.attributes['t'] === 's' ? (strings[Number(text)] ?? '') : text
}

/** The runs of a cell put together; not the reading aids of East Asian text. */
function textsOf(tree: XmlTree, element: XmlElement): string {
  return elementsOf(element, 't')
    .filter(({ parent }) => localName(parent) !== 'rPh')
    .map((text) => rawText(tree, text))
    .join('')
}

function rawText(tree: XmlTree, element: XmlElement): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? (child.cdata ? tree.xml.slice(child.start, child.end) : decodeCharacters(tree.xml.slice(child.start, child.end)).text) : '',
    )
    .join('')
}

/** "B12" is column 1. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function partOf(archive: ZipArchive, name: string): XmlTree | null {
  const bytes = readEntry(archive, name)
  return bytes === null ? null : parseXml(decodeXml(bytes).xml)
}

function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (localName(child) === name ? [child] : elementsOf(child, name)))
}

function namedChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => localName(child) === name)
}

/** Without the prefix: spreadsheets write it with and without. */
function localName(element: XmlElement | null): string {
  return element?.name.replace(/^.*:/, '') ?? ''
}
