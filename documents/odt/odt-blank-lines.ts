import { childElements, type XmlElement } from '../xml/xml-node.ts'
import { tagsOf } from './odt-layout.ts'

/** The empty paragraph that a new paragraph needs beside it, where the letter sets paragraphs apart with empty ones. */
export function odtBlankLine(paragraph: XmlElement, side: 'after' | 'before'): string {
  const blank = neighbour(paragraph, side === 'after' ? 1 : -1)
  if (blank === null) return ''
  const { open, close } = tagsOf(blank)
  return open + close
}

/** The empty paragraph after one that goes, when there is also one before it. */
export function spareOdtBlankLine(paragraph: XmlElement): XmlElement | null {
  return neighbour(paragraph, -1) === null ? null : neighbour(paragraph, 1)
}

function neighbour(paragraph: XmlElement, step: number): XmlElement | null {
  const siblings = paragraph.parent === null ? [] : childElements(paragraph.parent)
  const found = siblings[siblings.indexOf(paragraph) + step]
  return found !== undefined && isOdtBlank(found) ? found : null
}

export function isOdtBlank(element: XmlElement): boolean {
  return (
    element.name === 'text:p' &&
    childElements(element).every((child) => child.name === 'text:soft-page-break') &&
    element.children.every((child) => child.type === 'element')
  )
}
