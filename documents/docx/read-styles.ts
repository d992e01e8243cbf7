import type { SourcePart } from '../xml/leaf.ts'
import { findChild, findChildren, type XmlElement } from '../xml/xml-node.ts'
import { headingLevelOfName, roleOfName } from '../xml/style-names.ts'
import { readRunLooks, type RunLooks } from './read-run-looks.ts'

/** What a style says of a paragraph or run, with what it inherits. */
export interface DocxStyle {
  readonly id: string
  /** In lower case. */
  readonly name: string
  /** 1 to 9; from its outline level or its name. */
  readonly headingLevel: number | null
  readonly role: 'salutation' | 'closing' | null
  readonly numId: string | null
  readonly listLevel: number | null
  readonly looks: RunLooks
}

export interface DocxStyles {
  readonly byId: ReadonlyMap<string, DocxStyle>
  readonly paragraphDefault: DocxStyle | null
  readonly defaultLooks: RunLooks
}

export function readStyles(part: SourcePart | null): DocxStyles {
  const root = part?.tree.root
  const elements = new Map(findChildren(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const byId = new Map<string, DocxStyle>()
  for (const id of elements.keys()) readStyle(id, elements, byId, 0)
  const standard = [...elements].find(([, style]) => style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default']))
  const defaults = findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return { byId, paragraphDefault: byId.get(standard?.[0] ?? '') ?? null, defaultLooks: readRunLooks(defaults) }
}

const MAX_INHERITANCE = 32

function readStyle(id: string, elements: ReadonlyMap<string, XmlElement>, byId: Map<string, DocxStyle>, depth: number): DocxStyle | null {
  const known = byId.get(id)
  const element = elements.get(id)
  if (known !== undefined || element === undefined || depth > MAX_INHERITANCE) return known ?? null
  const baseId = findChild(element, 'w:basedOn')?.attributes['w:val']
  const base = baseId === undefined ? null : readStyle(baseId, elements, byId, depth + 1)
  const properties = findChild(element, 'w:pPr')
  const numbering = findChild(properties, 'w:numPr')
  const name = (findChild(element, 'w:name')?.attributes['w:val'] ?? id).toLowerCase()
  const style: DocxStyle = {
    id,
    name,
    headingLevel: outlineLevel(properties) ?? headingLevelOfName(name) ?? base?.headingLevel ?? null,
    role: roleOfName(name) ?? base?.role ?? null,
    numId: valueOf(numbering, 'w:numId') ?? base?.numId ?? null,
    listLevel: numberOf(numbering, 'w:ilvl') ?? base?.listLevel ?? null,
    looks: { ...base?.looks, ...readRunLooks(findChild(element, 'w:rPr')) },
  }
  byId.set(id, style)
  return style
}

/** 1 to 9, or 0 for a text that says it is no heading; null when nothing is said. */
export function outlineLevel(properties: XmlElement | null): number | null {
  const level = numberOf(properties, 'w:outlineLvl')
  if (level === null) return null
  return level >= 0 && level < 9 ? level + 1 : 0
}

export function valueOf(element: XmlElement | null, name: string): string | null {
  return findChild(element, name)?.attributes['w:val'] ?? null
}

export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = Number.parseInt(valueOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? null : value
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
