import { childElements, findChildren, type XmlElement } from '../xml/xml-node.ts'

/** A text box, and the copy of it that Word keeps for old programs. */
export interface TextBox {
  readonly content: XmlElement
  readonly copy: XmlElement | null
}

const MAY_HOLD_BOXES = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

export function findTextBoxes(element: XmlElement): readonly TextBox[] {
  return MAY_HOLD_BOXES.has(element.name) ? boxesIn(element) : []
}

function boxesIn(element: XmlElement): readonly TextBox[] {
  if (element.name === 'w:txbxContent') return [{ content: element, copy: null }]
  if (element.name === 'mc:AlternateContent') return alternatives(element)
  return childElements(element).flatMap(boxesIn)
}

function alternatives(element: XmlElement): readonly TextBox[] {
  const chosen = findChildren(element, 'mc:Choice')
    .map((choice) => childElements(choice).flatMap(boxesIn))
    .find((boxes) => boxes.length > 0)
  const fallback = findChildren(element, 'mc:Fallback').flatMap((one) => childElements(one).flatMap(boxesIn))
  if (chosen === undefined) return fallback
  return chosen.length === fallback.length ? chosen.map(({ content }, index) => ({ content, copy: fallback[index]?.content ?? null })) : chosen
}
