import { childElements, type XmlElement } from '../xml/xml-node.ts'

/** How to end up outside a list: what to replace, and the tags in its place. */
export interface Leaving {
  readonly start: number
  readonly end: number
  readonly tags: string
}

type Gone = (element: XmlElement) => boolean

/** The lists and items around a paragraph, the innermost first. */
export function listsAround(paragraph: XmlElement): readonly XmlElement[] {
  const around: XmlElement[] = []
  for (let at = paragraph.parent; at !== null && /^text:list(?:-item|-header)?$/.test(at.name); at = at.parent) around.push(at)
  return around
}

/** Lists with something before the paragraph are closed; those that would be left empty lose their open tags. */
export function leaveBefore(xml: string, paragraph: XmlElement, gone: Gone): Leaving {
  const { empty, others } = divide(paragraph, (element, inner) => contents(element).some((child) => child.end <= inner.start && !gone(child)))
  return { start: empty?.start ?? paragraph.start, end: paragraph.start, tags: others.map((element) => closeTag(xml, element)).join('') }
}

/** Lists with something after the paragraph open again; those that are done keep their close tags, outside. */
export function leaveAfter(xml: string, paragraph: XmlElement, gone: Gone): Leaving {
  const { empty, others } = divide(paragraph, (element, inner) => contents(element).some((child) => child.start >= inner.end && !gone(child)))
  return {
    start: paragraph.end,
    end: empty?.end ?? paragraph.end,
    tags: [...others]
      .reverse()
      .map((element) => reopenTag(xml, element))
      .join(''),
  }
}

/** The close tags for the lists that `leaveAfter` opens again. */
export function closersAfter(xml: string, paragraph: XmlElement, gone: Gone): string {
  const { others } = divide(paragraph, (element, inner) => contents(element).some((child) => child.start >= inner.end && !gone(child)))
  return others.map((element) => closeTag(xml, element)).join('')
}

/** The outermost list or item that holds nothing on one side besides the paragraph, and those further out. */
function divide(
  paragraph: XmlElement,
  holdsMore: (element: XmlElement, inner: XmlElement) => boolean,
): { readonly empty: XmlElement | null; readonly others: readonly XmlElement[] } {
  const around = listsAround(paragraph)
  let inner = paragraph
  let empty: XmlElement | null = null
  for (const [index, element] of around.entries()) {
    if (holdsMore(element, inner)) return { empty, others: around.slice(index) }
    empty = element
    inner = element
  }
  return { empty, others: [] }
}

function contents(element: XmlElement): readonly XmlElement[] {
  return childElements(element).filter((child) => child.name !== 'text:soft-page-break')
}

/** A copy of a paragraph in copies of the lists around it: LibreOffice gives it back its bullet from these. */
export function inItsLists(xml: string, paragraph: XmlElement, copy: string): string {
  return listsAround(paragraph).reduce((inside, element) => withoutIds(xml, element) + inside + closeTag(xml, element), copy)
}

/** What goes when a paragraph goes: also the item and the lists that hold nothing else. */
export function emptyAround(paragraph: XmlElement, gone: Gone): XmlElement {
  let whole = paragraph
  for (const element of listsAround(paragraph)) {
    if (contents(element).some((child) => child !== whole && !gone(child))) return whole
    whole = element
  }
  return whole
}

function closeTag(xml: string, element: XmlElement): string {
  return xml.slice(element.closeStart, element.end)
}

/** A list goes on counting; ids are not written twice. */
function reopenTag(xml: string, element: XmlElement): string {
  const tag = withoutIds(xml, element)
  return element.name === 'text:list' ? tag.replace(/>$/, ' text:continue-numbering="true">') : tag
}

function withoutIds(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.openEnd).replace(/\s(?:xml:id|text:start-value|text:continue-numbering)="[^"]*"/g, '')
}
