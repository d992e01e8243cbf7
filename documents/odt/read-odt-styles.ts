import { childElements, findAll, findChild, findChildren, type XmlElement } from '../xml/xml-node.ts'
import { headingLevelOfName, roleOfName } from '../xml/style-names.ts'
import type { OdtPackage } from './odt-package.ts'

export interface OdtLooks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly superscript?: boolean
  readonly hidden?: boolean
}

/** What a style says, with what it inherits. */
export interface OdtStyle {
  readonly headingLevel: number | null
  readonly role: 'salutation' | 'closing' | null
  readonly listStyle: string | null
  readonly masterPage: string | null
  readonly looks: OdtLooks
}

/** The styles that one part of the package may use: its own automatic ones, and those of the document. */
export interface OdtStyles {
  readonly paragraph: (name: string) => OdtStyle
  readonly text: (name: string) => OdtStyle
  /** How a level of a list, from 1, is marked. */
  readonly list: (name: string, level: number) => 'bullet' | 'genummerd' | 'none'
}

const NO_STYLE: OdtStyle = { headingLevel: null, role: null, listStyle: null, masterPage: null, looks: {} }

export function readOdtStyles({ content, styles }: OdtPackage, part: 'content' | 'styles'): OdtStyles {
  const automatic = findChild(part === 'content' ? content.tree.root : styles?.tree.root, 'office:automatic-styles')
  const common = findChild(styles?.tree.root, 'office:styles')
  const elements = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const group of [common, automatic]) {
    for (const style of findChildren(group, 'style:style')) elements.set(key(style.attributes['style:family'], style.attributes['style:name']), style)
    for (const list of findChildren(group, 'text:list-style')) lists.set(list.attributes['style:name'] ?? '', list)
  }
  const known = new Map<string, OdtStyle>()
  const style = (family: string, name: string): OdtStyle => readStyle(key(family, name), elements, known, 0) ?? NO_STYLE
  return {
    paragraph: (name) => style('paragraph', name),
    text: (name) => style('text', name),
    list: (name, level) => listMark(lists.get(name), level),
  }
}

function key(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''} ${name ?? ''}`
}

const MAX_INHERITANCE = 32

function readStyle(at: string, elements: ReadonlyMap<string, XmlElement>, known: Map<string, OdtStyle>, depth: number): OdtStyle | null {
  const element = elements.get(at)
  const found = known.get(at)
  if (found !== undefined || element === undefined || depth > MAX_INHERITANCE) return found ?? null
  const { attributes } = element
  const parent = attributes['style:parent-style-name']
  const base = parent === undefined ? null : readStyle(key(attributes['style:family'], parent), elements, known, depth + 1)
  const name = (attributes['style:display-name'] ?? attributes['style:name'] ?? '').replaceAll('_20_', ' ').toLowerCase()
  const outline = Number.parseInt(attributes['style:default-outline-level'] ?? '', 10)
  const style: OdtStyle = {
    headingLevel: (outline > 0 ? outline : null) ?? headingLevelOfName(name) ?? base?.headingLevel ?? null,
    role: roleOfName(name) ?? base?.role ?? null,
    listStyle: attributes['style:list-style-name'] ?? base?.listStyle ?? null,
    masterPage: attributes['style:master-page-name'] || null,
    looks: { ...base?.looks, ...readLooks(findChild(element, 'style:text-properties')) },
  }
  known.set(at, style)
  return style
}

function readLooks(properties: XmlElement | null): OdtLooks {
  if (properties === null) return {}
  const { attributes } = properties
  const looks: { -readonly [Key in keyof OdtLooks]: boolean } = {}
  const weight = attributes['fo:font-weight']
  if (weight !== undefined) looks.bold = weight === 'bold' || Number(weight) >= 600
  const slant = attributes['fo:font-style']
  if (slant !== undefined) looks.italic = slant === 'italic' || slant === 'oblique'
  const line = attributes['style:text-underline-style']
  if (line !== undefined) looks.underline = line !== 'none'
  const position = attributes['style:text-position']
  if (position !== undefined) looks.superscript = /^(?:super|[1-9])/.test(position)
  const display = attributes['text:display']
  if (display !== undefined) looks.hidden = display === 'none'
  return looks
}

function listMark(list: XmlElement | undefined, level: number): 'bullet' | 'genummerd' | 'none' {
  if (list === undefined) return 'bullet'
  const at = childElements(list).find((one) => one.attributes['text:level'] === String(level))
  if (at === undefined || at.name !== 'text:list-level-style-number') return 'bullet'
  return (at.attributes['style:num-format'] ?? '') === '' ? 'none' : 'genummerd'
}

/** The master pages that the letter uses: that of its first page, those its styles ask for, and those that follow them. */
export function usedMasterPages({ content, styles }: OdtPackage): readonly XmlElement[] {
  const pages = findChildren(findChild(styles?.tree.root, 'office:master-styles'), 'style:master-page')
  const byName = new Map(pages.map((page) => [page.attributes['style:name'] ?? '', page]))
  const asked = findAll(content.tree.root, 'style:style').flatMap((style) => style.attributes['style:master-page-name'] || [])
  const first = byName.has('Standard') ? 'Standard' : (pages[0]?.attributes['style:name'] ?? '')
  const used = new Set<string>()
  const visit = (name: string): void => {
    const page = byName.get(name)
    if (page === undefined || used.has(name)) return
    used.add(name)
    visit(page.attributes['style:next-style-name'] ?? '')
  }
  for (const name of asked.length === 0 ? [first] : asked) visit(name)
  if (used.size === 0) visit(first)
  return pages.filter((page) => used.has(page.attributes['style:name'] ?? ''))
}
