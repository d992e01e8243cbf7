import type { Leaf, SourceParagraph } from '../xml/leaf.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { isBlank } from './blank-lines.ts'

/** Text may run from one of these blocks into the next, and a block may be split: they are whole paragraphs in a row in one place. */
export function mayFlow(opened: readonly OpenedBlock[]): boolean {
  const sources = opened.map((one) => one.source)
  const [first] = sources
  if (sources.length === 1 && first !== undefined) return first.place === 'branch' || (first.paragraphs.length === 1 && !isControl(first))
  if (sources.some((source) => source.place === 'branch' || source.paragraphs.length !== 1 || isControl(source) || source.bullet.length > 0)) return false
  const elements = sources.flatMap((source) => source.paragraphs.map((paragraph) => paragraph.element))
  return elements.every((element, index) => {
    const next = elements[index + 1]
    return !holdsSectionEnd(element) && (next === undefined || between(element, next) !== null)
  })
}

function isControl(source: SourceBlock): boolean {
  return source.spans.length === 1 && source.spans[0]?.group?.kind === 'placeholder'
}

const MARKS = /^w:(?:bookmark|comment|perm|proofErr|moveFrom|moveTo)/

/** The elements between two paragraphs when only empty paragraphs and marks stand there; null otherwise. */
export function between(one: XmlElement, other: XmlElement): readonly XmlElement[] | null {
  const siblings = one.parent === other.parent && one.parent !== null ? childElements(one.parent) : []
  const [from, to] = [siblings.indexOf(one), siblings.indexOf(other)]
  if (from < 0 || to < from) return null
  const inside = siblings.slice(from + 1, to)
  return inside.every((element) => MARKS.test(element.name) || (element.name === 'w:p' && isBlank(element))) ? inside : null
}

function holdsSectionEnd(paragraph: XmlElement): boolean {
  return childElements(paragraph).some((child) => child.name === 'w:pPr' && childElements(child).some((one) => one.name === 'w:sectPr'))
}

/** A paragraph may go when its place needs no paragraph and nothing in it is more than text. */
export function mayRemove(paragraph: SourceParagraph, removed: (element: XmlElement) => boolean): boolean {
  const { element, leaves } = paragraph
  if (holdsSectionEnd(element) || leaves.some(holdsPicture) || !isBalanced(leaves)) return false
  const siblings = element.parent === null ? [] : childElements(element.parent)
  const others = siblings.filter((one) => one.name === 'w:p' && one !== element && !removed(one))
  const at = siblings.indexOf(element)
  const [before, after] = [siblings[at - 1]?.name, siblings[at + 1]?.name]
  const holdsTablesApart = before === 'w:tbl' && (after === undefined || after === 'w:tbl' || after === 'w:sectPr')
  return others.length > 0 && !holdsTablesApart
}

const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object'])

function holdsPicture({ element, role }: Leaf): boolean {
  if (role !== 'silent') return false
  return PICTURES.has(element.name) || (element.name === 'mc:AlternateContent' && [...PICTURES].some((name) => findAll(element, name).length > 0))
}

/** Every field that starts in it ends in it. */
function isBalanced(leaves: readonly Leaf[]): boolean {
  const count = (type: string): number => leaves.filter(({ element }) => element.name === 'w:fldChar' && element.attributes['w:fldCharType'] === type).length
  return count('begin') === count('end')
}
