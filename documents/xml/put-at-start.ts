import type { SpliceSet } from './splice-xml.ts'
import { findAll, findChild, type XmlElement } from './xml-node.ts'

export interface ParagraphNames {
  readonly paragraph: string
  /** Its properties, that stay in front; null when the format has none. */
  readonly properties: string | null
  /** Does this element hold text that stands outside the body? */
  readonly isApart: (element: XmlElement) => boolean
}

/** Puts XML at the start of the first paragraph of the body itself; nothing when it has none. */
export function putAtStart(xml: string, body: XmlElement, names: ParagraphNames, added: string, splices: SpliceSet): void {
  const holder = findAll(body, names.paragraph).find((paragraph) => !standsApart(paragraph, body, names))
  if (holder === undefined) return
  const open = xml.slice(holder.start, holder.openEnd)
  if (open.endsWith('/>')) {
    const tag = /^<([^\s/>]+)/.exec(open)?.[1] ?? ''
    splices.add(holder.start, holder.end, `${open.slice(0, -2).trimEnd()}>${added}</${tag}>`)
    return
  }
  const properties = names.properties === null ? null : findChild(holder, names.properties)
  const at = properties?.end ?? holder.openEnd
  splices.add(at, at, added)
}

function standsApart(paragraph: XmlElement, body: XmlElement, { isApart }: ParagraphNames): boolean {
  for (let at = paragraph.parent; at !== null && at !== body; at = at.parent) if (isApart(at)) return true
  return false
}
