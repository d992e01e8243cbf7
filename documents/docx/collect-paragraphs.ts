import { flattenParagraph, type ParagraphShape } from '../xml/flatten-paragraph.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { countCells, type CellCounter } from '../xml/count-cells.ts'
import { childElements, findAll, findChild, type XmlElement } from '../xml/xml-node.ts'
import { numberOf } from './read-styles.ts'
import { controlLabel } from './show-story.ts'
import type { StoryParagraph } from './story.ts'

/** The paragraphs below an element in reading order, those in tables too; text boxes are stories of their own. */
export function collectParagraphs(root: XmlElement, part: SourcePart, shape: ParagraphShape): readonly StoryParagraph[] {
  const found: StoryParagraph[] = []
  visit(root, { part, shape, found }, { inCell: false, cell: null, counter: null, control: null })
  return found
}

interface Collection {
  readonly part: SourcePart
  readonly shape: ParagraphShape
  readonly found: StoryParagraph[]
}

interface Place extends Pick<StoryParagraph, 'inCell' | 'cell' | 'control'> {
  /** Of the table whose rows are walked; null outside it and in its cells. */
  readonly counter: CellCounter | null
}

function visit(container: XmlElement, into: Collection, place: Place): void {
  for (const child of childElements(container)) {
    switch (child.name) {
      case 'w:p':
        into.found.push(readParagraph(child, into, place))
        break
      case 'w:tbl':
        visitTable(child, into, place)
        break
      case 'w:tr':
        if (findChild(findChild(child, 'w:trPr'), 'w:del') !== null) break
        place.counter?.startRow(numberOf(findChild(child, 'w:trPr'), 'w:gridBefore') ?? 0)
        visit(child, into, place)
        break
      case 'w:tc':
        visit(
          child,
          into,
          place.counter === null ? place : { ...place, cell: place.counter.next(numberOf(findChild(child, 'w:tcPr'), 'w:gridSpan') ?? 1), counter: null },
        )
        break
      case 'w:sdt':
        visitControl(child, into, place)
        break
      case 'mc:AlternateContent':
        visit(findChild(child, 'mc:Choice') ?? findChild(child, 'mc:Fallback') ?? child, into, place)
        break
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
        visit(child, into, place)
    }
  }
}

/** A table of one cell is a frame around text, not a table; one inside a cell belongs to that cell. */
function visitTable(table: XmlElement, into: Collection, place: Place): void {
  const isFrame = findAll(table, 'w:tc').length < 2
  const counter = isFrame || place.cell !== null ? null : countCells(`${into.part.name} ${table.start}`)
  visit(table, into, { ...place, inCell: place.inCell || !isFrame, counter })
}

function visitControl(control: XmlElement, into: Collection, place: Place): void {
  const content = findChild(control, 'w:sdtContent')
  const gallery = findChild(findChild(findChild(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  if (content === null || gallery?.attributes['w:val'] === 'Table of Contents') return
  const holdsText = childElements(content).every((child) => child.name === 'w:p')
  visit(content, into, { ...place, control: (holdsText ? controlLabel(control) : null) ?? place.control })
}

function readParagraph(element: XmlElement, { part, shape }: Collection, place: Place): StoryParagraph {
  const properties = findChild(element, 'w:pPr')
  const start = properties?.end ?? element.openEnd
  const leaves = start < element.closeStart ? flattenParagraph(part.tree.xml, element, start, element.closeStart, shape) : []
  const { inCell, cell, control } = place
  return { part, element, properties, leaves, inCell, cell, control }
}
