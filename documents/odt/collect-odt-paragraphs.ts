import { flattenParagraph } from '../xml/flatten-paragraph.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { conditionOf } from './odt-fields.ts'
import { odtShape } from './odt-shape.ts'
import type { OdtParagraph } from './odt-story.ts'

/** The paragraphs below an element in reading order; notes, and frames that hang on a paragraph, are left to the caller. */
export function collectOdtParagraphs(root: XmlElement, part: SourcePart): readonly OdtParagraph[] {
  const found: OdtParagraph[] = []
  visit(root, { part, found }, { inCell: false, list: null, condition: null })
  return found
}

interface Collection {
  readonly part: SourcePart
  readonly found: OdtParagraph[]
}

type Place = Pick<OdtParagraph, 'inCell' | 'list' | 'condition'>

const PASSED_OVER =
  /^(?:text:(?:tracked-changes|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|[\w-]+-decls|note)|office:(?:forms|annotation|event-listeners)|table:(?:covered-table-cell|shapes|title|desc)|svg:\w+|draw:(?:image|object|object-ole|plugin|applet|floating-frame))$/

function visit(container: XmlElement, into: Collection, place: Place): void {
  for (const child of childElements(container)) {
    const { name } = child
    if (name === 'text:p' || name === 'text:h') into.found.push(readParagraph(child, into.part, place))
    else if (name === 'text:list') visitList(child, into, place)
    else if (name === 'table:table') visit(child, into, { ...place, list: null, inCell: place.inCell || findAll(child, 'table:table-cell').length > 1 })
    else if (name === 'text:section') visitSection(child, into, place)
    else if (!PASSED_OVER.test(name)) visit(child, into, place)
  }
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
  const hiding = childElements(element).find((child) => child.name === 'text:hidden-paragraph')
  const condition = hiding === undefined ? place.condition : `niet ${conditionOf(hiding)}`
  return { part, element, leaves: flattenParagraph(xml, element, element.openEnd, element.closeStart, odtShape(xml)), ...place, condition }
}
