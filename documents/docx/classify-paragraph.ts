import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import { findChild } from '../xml/xml-node.ts'
import type { Numbering } from './read-numbering.ts'
import { numberOf, outlineLevel, valueOf, type DocxStyle, type DocxStyles } from './read-styles.ts'
import type { StoryParagraph } from './story.ts'

/** The part of the letter that a story is. */
export type Zone = 'body' | 'header' | 'footer' | 'note'

type Known = Pick<BlockDraft, 'kind' | 'level' | 'numbering'>

/** What Word itself says of a paragraph: its style, outline level, numbering and place. */
export function classifyParagraph(paragraph: StoryParagraph, zone: Zone, styles: DocxStyles, numbering: Numbering): Known {
  if (zone === 'note') return { kind: 'footnote' }
  if (zone === 'header') return { kind: 'letterhead' }
  if (zone === 'footer') return { kind: 'footer' }
  const style = styleOf(paragraph, styles)
  const level = outlineLevel(paragraph.properties) ?? style?.headingLevel ?? 0
  if (level > 0) return { kind: 'heading', level }
  const list = listPlace(paragraph, style, numbering)
  if (list !== null) return list
  if (style?.role != null) return { kind: style.role }
  return { kind: paragraph.inCell ? 'tableCell' : 'text' }
}

export function styleOf(paragraph: StoryParagraph, styles: DocxStyles): DocxStyle | null {
  const id = valueOf(paragraph.properties, 'w:pStyle')
  return (id === null ? undefined : styles.byId.get(id)) ?? styles.paragraphDefault
}

/** Numbering of its own wins from that of its style; number 0 takes it away. */
function listPlace(paragraph: StoryParagraph, style: DocxStyle | null, numbering: Numbering): Known | null {
  const own = findChild(paragraph.properties, 'w:numPr')
  const numId = valueOf(own, 'w:numId') ?? style?.numId ?? null
  if (numId === null || numId === '0') return null
  const level = numberOf(own, 'w:ilvl') ?? style?.listLevel ?? null
  const place = numbering(numId, level, style?.id ?? null)
  if (place === null) return null
  return { kind: 'listItem', level: place.level, ...(place.kind === 'genummerd' ? { numbering: place.kind } : {}) }
}
