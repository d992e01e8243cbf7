import type { ChangeMark, LeafChanges } from '../xml/change-leaves.ts'
import type { Markup } from '../xml/change-step.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import type { SourceParagraph, SourcePart } from '../xml/leaf.ts'
import { createSpliceSet, type SpliceSet } from '../xml/splice-xml.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import type { OdtLayout } from './odt-layout.ts'

/** What happens to a paragraph besides its text. */
export interface OdtParagraphEdit {
  layout: OdtLayout | null
  /** The paragraph that runs on in this one. */
  next: SourceParagraph | null
  /** `emptied`: its text goes, but something in it must stay. */
  fate: 'stays' | 'emptied' | 'removed'
  /** Marks of tracked changes at its start and its end. */
  prefix: string
  suffix: string
}

/** A tracked change as the file lists it. */
export interface TrackedRegion {
  readonly id: string
  readonly container: XmlElement
  readonly part: SourcePart
  /** The XML of what was deleted; null for an insertion. */
  readonly deleted: string | null
}

/** One saving: what is known of the letter, and what has been noted to change. */
export interface OdtEditing {
  readonly opened: readonly OpenedBlock[]
  /** `no`: changes aren't tracked; otherwise where they are listed. */
  readonly tracked: 'no' | TrackedRegion[]
  readonly markup: (markup: Markup) => string
  readonly changes: LeafChanges
  readonly paragraphs: Map<SourceParagraph, OdtParagraphEdit>
  readonly splicesOf: (part: SourcePart) => SpliceSet
  readonly edited: () => readonly (readonly [SourcePart, SpliceSet])[]
  readonly newMark: () => ChangeMark
}

export function startOdtEditing(opened: readonly OpenedBlock[], mode: 'tracked' | 'plain', markup: OdtEditing['markup']): OdtEditing {
  const parts = new Map<SourcePart, SpliceSet>()
  let marks = 0
  const splicesOf = (part: SourcePart): SpliceSet => {
    const splices = parts.get(part) ?? createSpliceSet(part.tree.xml)
    parts.set(part, splices)
    return splices
  }
  return {
    opened,
    tracked: mode === 'tracked' ? [] : 'no',
    markup,
    changes: { of: new Map(), touched: new Set() },
    paragraphs: new Map(),
    splicesOf,
    edited: () => [...parts].filter(([, splices]) => !splices.isEmpty()),
    newMark: () => ({ number: ++marks }),
  }
}

export function odtParagraphEdit(editing: OdtEditing, paragraph: SourceParagraph): OdtParagraphEdit {
  const known = editing.paragraphs.get(paragraph)
  if (known !== undefined) return known
  const added: OdtParagraphEdit = { layout: null, next: null, fate: 'stays', prefix: '', suffix: '' }
  editing.paragraphs.set(paragraph, added)
  editing.changes.touched.add(paragraph)
  return added
}

/** Where the tracked changes of a place in the file are listed: the body, or one header or footer. */
export function trackContainer(element: XmlElement): XmlElement | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'office:text' || /^style:(?:header|footer)/.test(at.name)) return at
  }
  return null
}
