import type { SourcePart } from '../xml/leaf.ts'
import { findChild, findChildren, type XmlElement } from '../xml/xml-node.ts'
import { numberOf, valueOf, type DocxStyles } from './read-styles.ts'

export interface ListPlace {
  /** From 1. */
  readonly level: number
  readonly kind: 'bullet' | 'genummerd'
}

/** The list that a paragraph stands in, or null. `level` counts from 0, null when the file leaves it to the style. */
export type Numbering = (numId: string, level: number | null, styleId: string | null) => ListPlace | null

export function readNumbering(part: SourcePart | null, styles: DocxStyles): Numbering {
  const root = part?.tree.root
  const abstracts = new Map(findChildren(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]))
  const numbers = new Map(findChildren(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]))
  return (numId, level, styleId) => {
    const number = numbers.get(numId)
    if (number === undefined) return null
    const levels = levelsOf(number, numbers, abstracts, styles)
    const at = level ?? levelOfStyle(levels, styleId) ?? 0
    const format = formatAt(number, levels, at)
    return format === 'none' ? null : { level: at + 1, kind: format === 'bullet' ? 'bullet' : 'genummerd' }
  }
}

/** The levels of a list; a list may borrow them from a numbering style, which has a list of its own. */
function levelsOf(
  number: XmlElement,
  numbers: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: DocxStyles,
): readonly XmlElement[] {
  const abstract = abstracts.get(valueOf(number, 'w:abstractNumId') ?? '') ?? null
  const borrowed = valueOf(abstract, 'w:numStyleLink')
  const lender = borrowed === null ? undefined : numbers.get(styles.byId.get(borrowed)?.numId ?? '')
  const source = lender === undefined ? abstract : (abstracts.get(valueOf(lender, 'w:abstractNumId') ?? '') ?? abstract)
  return findChildren(source, 'w:lvl')
}

function levelOfStyle(levels: readonly XmlElement[], styleId: string | null): number | null {
  const level = levels.find((one) => styleId !== null && valueOf(one, 'w:pStyle') === styleId)
  return level === undefined ? null : Number(level.attributes['w:ilvl'] ?? 0)
}

function formatAt(number: XmlElement, levels: readonly XmlElement[], at: number): string {
  const override = findChildren(number, 'w:lvlOverride').find((one) => one.attributes['w:ilvl'] === String(at))
  const level = findChild(override, 'w:lvl') ?? levels.find((one) => one.attributes['w:ilvl'] === String(at)) ?? null
  const format = valueOf(level, 'w:numFmt') ?? 'decimal'
  const shown = valueOf(level, 'w:lvlText')
  if (numberOf(level, 'w:lvlPicBulletId') !== null) return 'bullet'
  return shown === '' ? 'none' : format
}
