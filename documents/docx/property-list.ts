import { findChild, type XmlElement } from '../xml/xml-node.ts'

/** The properties of a paragraph (`w:pPr`) as its children, each in its own words. */
export type PropertyList = readonly { readonly name: string; readonly raw: string }[]

export function readProperties(xml: string, properties: XmlElement | null): PropertyList {
  return (properties?.children ?? []).flatMap((child) => (child.type === 'element' ? [{ name: child.name, raw: xml.slice(child.start, child.end) }] : []))
}

export function withoutProperties(list: PropertyList, ...names: readonly string[]): PropertyList {
  return list.filter((one) => !names.includes(one.name))
}

/** With one property set, at the place where the schema wants it. */
export function withProperty(list: PropertyList, name: string, raw: string): PropertyList {
  const others = withoutProperties(list, name)
  const place = ORDER.indexOf(name)
  const at = others.findIndex((one) => ORDER.indexOf(one.name) > place)
  return at < 0 ? [...others, { name, raw }] : others.toSpliced(at, 0, { name, raw })
}

export function renderProperties(list: PropertyList): string {
  return list.length === 0 ? '' : `<w:pPr>${list.map((one) => one.raw).join('')}</w:pPr>`
}

/** The properties as a new paragraph may take them: no section end, no page break, no history of its own. */
export function copyProperties(xml: string, properties: XmlElement | null): PropertyList {
  const list = withoutProperties(readProperties(xml, properties), 'w:sectPr', 'w:pPrChange', 'w:pageBreakBefore', 'w:cnfStyle')
  const mark = findChild(properties, 'w:rPr')
  return mark === null ? list : setMark(list, copyRunProperties(xml, mark))
}

/** The children of run properties without tracked changes. */
export function copyRunProperties(xml: string, properties: XmlElement | null): string {
  return readProperties(xml, properties)
    .filter((one) => !HISTORY.has(one.name))
    .map((one) => one.raw)
    .join('')
}

/** How the paragraph's own end looks, and whether it was inserted or deleted. */
function setMark(list: PropertyList, inside: string): PropertyList {
  return inside === '' ? withoutProperties(list, 'w:rPr') : withProperty(list, 'w:rPr', `<w:rPr>${inside}</w:rPr>`)
}

/** One more mark on the paragraph's own end: `<w:ins …/>` or `<w:del …/>`. */
export function addMark(list: PropertyList, mark: string): PropertyList {
  const inside = list.find((one) => one.name === 'w:rPr')?.raw.replace(/^<[^>]*>|<\/[^>]*>$/g, '') ?? ''
  return setMark(list, mark + inside)
}

const HISTORY = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])

/** ECMA-376 part 1, 17.3.1.26 (CT_PPr). */
const ORDER = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap ' +
  'overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc ' +
  'textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
)
  .split(' ')
  .map((name) => `w:${name}`)
