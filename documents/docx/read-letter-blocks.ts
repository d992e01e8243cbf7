import { findAll, findChild, findChildren, type XmlElement } from '../xml/xml-node.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { knownPictograms } from '../xml/known-pictograms.ts'
import { lockBlocks } from '../xml/lock-blocks.ts'
import type { ReadBlock } from '../xml/read-block.ts'
import type { Zone } from './classify-paragraph.ts'
import type { DocxPackage } from './docx-package.ts'
import { docxPictogram } from './docx-pictogram.ts'
import { docxShape } from './docx-shape.ts'
import { findDocxLocks } from './find-docx-locks.ts'
import { readLooks } from './read-looks.ts'
import { readNumbering } from './read-numbering.ts'
import { readStory } from './read-story.ts'
import { readStyles } from './read-styles.ts'

/** All blocks: the headers that are printed, the body, the notes, the footers. */
export function readLetterBlocks(docx: DocxPackage): readonly ReadBlock[] {
  const styles = readStyles(docx.related('styles'))
  const numbering = readNumbering(docx.related('numbering'), styles)
  const story = (part: SourcePart | null, roots: readonly XmlElement[], zone: Zone): readonly ReadBlock[] => {
    if (part === null) return []
    const looksOf = readLooks(styles, docx.relationshipsOf(part.name))
    const shape = docxShape(part.tree.xml)
    return roots.flatMap((root) => readStory(root, { part, shape, zone, styles, numbering, looksOf }))
  }
  const edges = (kind: 'header' | 'footer'): readonly ReadBlock[] => printedEdges(docx, kind).flatMap((part) => story(part, [part.tree.root], kind))
  const notes = (kind: 'footnote' | 'endnote'): readonly ReadBlock[] => {
    const part = docx.related(`${kind}s`)
    return story(part, findChildren(part?.tree.root, `w:${kind}`).filter(isNote), 'note')
  }
  const body = findChildren(docx.main.tree.root, 'w:body')
  const blocks = [...edges('header'), ...story(docx.main, body, 'body'), ...notes('footnote'), ...notes('endnote'), ...edges('footer')]
  return knownPictograms(lockBlocks(blocks, findDocxLocks(docx)), docxPictogram(docx))
}

/** Word keeps the lines between text and notes among the notes. */
function isNote(note: XmlElement): boolean {
  const type = note.attributes['w:type']
  return type === undefined || type === 'normal'
}

const ORDER = ['first', 'default', 'even']

/** The headers or footers that Word prints: one for the first page or for even pages counts only when that is switched on. */
function printedEdges(docx: DocxPackage, kind: 'header' | 'footer'): readonly SourcePart[] {
  const evenPages = isOn(findChild(docx.related('settings')?.tree.root, 'w:evenAndOddHeaders'))
  const targets = new Map(docx.relationshipsOf(docx.main.name).map((one) => [one.id, one]))
  const names = findAll(docx.main.tree.root, 'w:sectPr').flatMap((section) => {
    const firstPage = isOn(findChild(section, 'w:titlePg'))
    return findChildren(section, `w:${kind}Reference`)
      .filter(({ attributes }) => (attributes['w:type'] === 'first' ? firstPage : attributes['w:type'] === 'even' ? evenPages : true))
      .sort((a, b) => ORDER.indexOf(a.attributes['w:type'] ?? '') - ORDER.indexOf(b.attributes['w:type'] ?? ''))
      .flatMap(({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? [])
  })
  const inside = names.filter((one) => !one.external).map((one) => one.target)
  return [...new Set(inside)].flatMap((name) => docx.part(name) ?? [])
}

function isOn(element: XmlElement | null): boolean {
  const value = element?.attributes['w:val'] ?? '1'
  return element !== null && value !== '0' && value !== 'false' && value !== 'off'
}
