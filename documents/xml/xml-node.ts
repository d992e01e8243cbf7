/** An element, with its places in the XML it was parsed from, in UTF-16 units. */
export interface XmlElement {
  readonly type: 'element'
  /** With the usual prefix of its namespace, whatever prefix the file uses: `w:p`, `text:p`. */
  readonly name: string
  /** By name with the usual prefix: `w:val`, `xml:space`; without one: `val`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: XmlElement | null
  readonly children: readonly XmlNode[]
  readonly start: number
  /** After the `>` of the open tag. */
  readonly openEnd: number
  /** Before the `<` of the close tag; equals `openEnd` when the element closes itself. */
  readonly closeStart: number
  readonly end: number
}

/** Character data as it stands in the XML: references and line ends not yet decoded. */
export interface XmlText {
  readonly type: 'text'
  readonly cdata: boolean
  readonly start: number
  readonly end: number
}

export type XmlNode = XmlElement | XmlText

/** A parsed part of a package. */
export interface XmlTree {
  readonly xml: string
  readonly root: XmlElement
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === 'element')
}

export function findChild(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const child of element?.children ?? []) if (child.type === 'element' && child.name === name) return child
  return null
}

export function findChildren(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => child.type === 'element' && child.name === name)
}

/** Every element of that name below the element, in the order of the file. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  collect(element, name, found)
  return found
}

function collect(element: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.name === name) found.push(child)
    collect(child, name, found)
  }
}
