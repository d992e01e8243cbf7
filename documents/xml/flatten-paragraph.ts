import type { Leaf, Wrapper } from './leaf.ts'
import type { XmlElement, XmlText } from './xml-node.ts'

/** How an element that is taken apart opens and closes. */
export interface Opening {
  /** After its properties. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly again: string | null
  readonly link?: true
  readonly run?: true
  /** A field or content control: a silent leaf without length marks where it starts and where it ends. */
  readonly marked?: true
}

/** What a file format knows of the contents of a paragraph. */
export interface ParagraphShape {
  /** Null for an element that stays whole. */
  readonly open: (element: XmlElement) => Opening | null
  readonly whole: (element: XmlElement) => Pick<Leaf, 'role' | 'text'>
  readonly characters: (text: XmlText, parent: XmlElement) => Pick<Leaf, 'role' | 'text' | 'offsets'>
}

/** The leaves of a stretch of an element, in the order of the file. */
export function flattenParagraph(xml: string, element: XmlElement, from: number, to: number, shape: ParagraphShape): readonly Leaf[] {
  const leaves: Leaf[] = []
  walk({ xml, shape, leaves }, element, from, to, [], null)
  return leaves
}

interface Walk {
  readonly xml: string
  readonly shape: ParagraphShape
  readonly leaves: Leaf[]
}

function walk(state: Walk, element: XmlElement, from: number, to: number, path: readonly Wrapper[], run: number | null): void {
  const add = (start: number, end: number, owner: XmlElement, kind: Pick<Leaf, 'role' | 'text'> & Partial<Leaf>): void => {
    state.leaves.push({ offsets: null, path, runDepth: run ?? path.length, start, end, element: owner, ...kind })
  }
  let at = from
  for (const child of element.children) {
    if (child.start < from || child.end > to) continue
    if (child.start > at) add(at, child.start, element, SILENT)
    at = child.end
    if (child.type === 'text') add(child.start, child.end, element, state.shape.characters(child, element))
    else {
      const opening = state.shape.open(child)
      if (opening === null || opening.contentStart >= opening.contentEnd) add(child.start, child.end, child, state.shape.whole(child))
      else {
        if (opening.marked) add(child.start, child.start, child, SILENT)
        walk(state, child, opening.contentStart, opening.contentEnd, [...path, wrapperOf(state.xml, child, opening)], run ?? (opening.run ? path.length : null))
        if (opening.marked) add(child.end, child.end, child, SILENT)
      }
    }
  }
  if (at < to) add(at, to, element, SILENT)
}

const SILENT = { role: 'silent', text: '' } as const

function wrapperOf(xml: string, element: XmlElement, opening: Opening): Wrapper {
  const open = xml.slice(element.start, opening.contentStart)
  const close = xml.slice(opening.contentEnd, element.end)
  return { open, close, again: opening.again, ...(opening.link ? { link: true } : {}) }
}
