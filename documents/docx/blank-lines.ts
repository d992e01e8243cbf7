import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { addMark, copyProperties, renderProperties } from './property-list.ts'
import { findChild } from '../xml/xml-node.ts'

/**
 * Many letters set paragraphs apart with empty ones. When an empty paragraph stands beside this one, a new
 * paragraph next to it needs one too; empty when it doesn't. `track` gives the attributes of a tracked insertion.
 */
export function blankLineBeside(xml: string, paragraph: XmlElement, side: 'after' | 'before', track: (() => string) | null): string {
  const blank = neighbour(paragraph, side === 'after' ? 1 : -1)
  if (blank === null || !isBlank(blank)) return ''
  const properties = copyProperties(xml, findChild(blank, 'w:pPr'))
  return `<w:p>${renderProperties(track === null ? properties : addMark(properties, `<w:ins ${track()}/>`))}</w:p>`
}

/** The empty paragraph after one that goes, when there is also one before it: two in a row would leave a gap. */
export function spareBlankLine(paragraph: XmlElement): XmlElement | null {
  const [before, after] = [neighbour(paragraph, -1), neighbour(paragraph, 1)]
  return before !== null && after !== null && isBlank(before) && isBlank(after) ? after : null
}

function neighbour(paragraph: XmlElement, step: number): XmlElement | null {
  const siblings = paragraph.parent === null ? [] : childElements(paragraph.parent)
  const found = siblings[siblings.indexOf(paragraph) + step]
  return found?.name === 'w:p' ? found : null
}

/** Without anything but its own look; an end of a section or an anchor of a comment is something. */
export function isBlank(paragraph: XmlElement): boolean {
  const contents = childElements(paragraph).filter((child) => child.name !== 'w:pPr' && child.name !== 'w:proofErr')
  const empty = contents.every((child) => child.name === 'w:r' && childElements(child).every((inside) => inside.name === 'w:rPr'))
  return empty && findAll(paragraph, 'w:sectPr').length === 0
}
