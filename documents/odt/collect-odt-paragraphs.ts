import { flattenParagraph } from '../xml/flatten-paragraph.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { countCells, type CellCounter } from '../xml/count-cells.ts'
import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { conditionOf } from './odt-fields.ts'
import { odtShape } from './odt-shape.ts'
import type { OdtParagraph } from './odt-story.ts'

/** The paragraphs below an element in reading order; notes, and frames that hang on a paragraph, are left to the caller. */
export function collectOdtParagraphs(root: XmlElement, part: SourcePart): readonly OdtParagraph[] {
  const found: OdtParagraph[] = []
  visit(root, { part, found }, { inCell: false, cell: null, counter: null, list: null, condition: null })
  return found
}

interface Collection {
  readonly part: SourcePart
  readonly found: OdtParagraph[]
}

interface Place extends Pick<OdtParagraph, 'inCell' | 'cell' | 'list' | 'condition'> {
  /** Of the table whose rows are walked; null outside it and in its cells. */
  readonly counter: CellCounter | null
}

const PASSED_OVER =
  /^(?:text:(?:tracked-changes|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|[\w-]+-decls|note)|office:(?:forms|annotation|event-listeners)|table:(?:covered-table-cell|shapes|title|desc)|svg:\w+|draw:(?:image|object|object-ole|plugin|applet|floating-frame))$/

function visit(container: XmlElement, into: Collection, place: Place): void {
  for (const child of childElements(container)) {
    const { name } = child
    if (name === 'text:p' || name === 'text:h') into.found.push(readParagraph(child, into.part, place))
    else if (name === 'text:list') visitList(child, into, place)
    else if (name === 'table:table') visitTable(child, into, place)
    else if (name === 'table:table-row') {
      place.counter?.startRow()
      visit(child, into, place)
    } else if (name === 'table:table-cell') visitCell(child, into, place)
    else if (name === 'table:covered-table-cell') place.counter?.skip(repeats(child))
    else if (name === 'text:section') visitSection(child, into, place)
    else if (!PASSED_OVER.test(name)) visit(child, into, place)
  }
}

/** A table of one cell is a frame around text, not a table; one inside a cell belongs to that cell. */
function visitTable(table: XmlElement, into: Collection, place: Place): void {
  const isFrame = findAll(table, 'table:table-cell').length < 2
  const counter = isFrame || place.cell !== null ? null : countCells(`${into.part.name} ${table.start}`)
  visit(table, into, { ...place, list: null, inCell: place.inCell || !isFrame, counter })
}

/** The columns under a wide cell are named after it, as covered ones. */
function visitCell(cell: XmlElement, into: Collection, place: Place): void {
  if (place.counter === null) return visit(cell, into, place)
  const span = Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1
  const at = place.counter.next()
  place.counter.skip(repeats(cell) - 1)
  visit(cell, into, { ...place, cell: span > 1 ? { ...at, span } : at, counter: null })
}

function repeats(cell: XmlElement): number {
  return Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1
}

function visitList(list: XmlElement, into: Collection, place: Place): void {
  const style = list.attributes['text:style-name'] ?? place.list?.style ?? null
  const level = (place.list?.level ?? 0) + 1
  for (const item of childElements(list)) {
    const isHeader = item.name === 'text:list-header'
    const first = childElements(item).find((child) => child.name === 'text:p' || child.name === 'text:h')
    for (const child of childElements(item)) {
      const position = child === first && !isHeader ? 'first' : 'later'
      const inside: Place = { ...place, list: { style, level, position } }
      if (child.name === 'text:list') visitList(child, into, inside)
      else if (child.name === 'text:p' || child.name === 'text:h') into.found.push(readParagraph(child, into.part, inside))
      else if (!PASSED_OVER.test(child.name)) visit(child, into, inside)
    }
  }
}

/** A section under a condition is hidden while that condition holds. */
function visitSection(section: XmlElement, into: Collection, place: Place): void {
  if (section.attributes['text:display'] === 'none') return
  const condition = section.attributes['text:display'] === 'condition' ? `niet ${conditionOf(section)}` : null
  visit(section, into, { ...place, condition: condition ?? place.condition })
}

function readParagraph(element: XmlElement, part: SourcePart, place: Place): OdtParagraph {
  const { xml } = part.tree
  const { inCell, cell, list } = place
  const hiding = childElements(element).find((child) => child.name === 'text:hidden-paragraph')
  const condition = hiding === undefined ? place.condition : `niet ${conditionOf(hiding)}`
  return { part, element, leaves: flattenParagraph(xml, element, element.openEnd, element.closeStart, odtShape(xml)), inCell, cell, list, condition }
}
