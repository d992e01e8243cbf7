import type { ChangeMark, LeafChanges } from '../xml/change-leaves.ts'
import type { Markup } from '../xml/change-step.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import type { SourceParagraph, SourcePart } from '../xml/leaf.ts'
import type { LeafWriter } from '../xml/rewrite-leaves.ts'
import { createSpliceSet, type SpliceSet } from '../xml/splice-xml.ts'
import type { Layout } from './choose-layout.ts'
import { docxLeafWriter, type TrackName } from './docx-leaf-writer.ts'
import type { DocxStyles } from './read-styles.ts'

/** What happens to a paragraph besides its text. */
export interface ParagraphEdit {
  layout: Layout | null
  /** The paragraph that runs on in this one. */
  next: SourceParagraph | null
  /** `emptied`: its text goes, but something in it must stay. */
  fate: 'stays' | 'emptied' | 'removed'
}

export interface PartEdit {
  readonly part: SourcePart
  readonly splices: SpliceSet
  readonly writer: LeafWriter
}

/** One saving: what is known of the letter, and what has been noted to change. */
export interface DocxEditing {
  readonly opened: readonly OpenedBlock[]
  readonly styles: DocxStyles
  /** The attributes of a tracked change with a new number; null when changes aren't tracked. */
  readonly track: (() => string) | null
  /** Gives changes whose number was written before a new one. */
  readonly unique: (xml: string) => string
  readonly markup: (markup: Markup, part: SourcePart) => string
  readonly changes: LeafChanges
  readonly paragraphs: Map<SourceParagraph, ParagraphEdit>
  readonly partOf: (part: SourcePart) => PartEdit
  readonly edits: () => readonly PartEdit[]
  readonly newMark: () => ChangeMark
}

export interface EditingOptions {
  readonly opened: readonly OpenedBlock[]
  readonly styles: DocxStyles
  readonly track: (() => string) | null
  readonly unique: (xml: string) => string
  readonly markup: (markup: Markup, part: SourcePart) => string
}

export function startEditing({ opened, styles, track, unique, markup }: EditingOptions): DocxEditing {
  const parts = new Map<SourcePart, PartEdit>()
  let marks = 0
  const open = track === null ? null : (name: TrackName): string => `<${name} ${track()}>`
  const partOf = (part: SourcePart): PartEdit => {
    const known = parts.get(part)
    if (known !== undefined) return known
    const splices = createSpliceSet(part.tree.xml)
    const edit = { part, splices, writer: docxLeafWriter({ part, splices, track: open, markup: (one) => markup(one, part) }) }
    parts.set(part, edit)
    return edit
  }
  return {
    opened,
    styles,
    track,
    unique,
    markup,
    changes: { of: new Map(), touched: new Set() },
    paragraphs: new Map(),
    partOf,
    edits: () => [...parts.values()],
    newMark: () => ({ number: marks++ }),
  }
}

export function paragraphEdit(editing: DocxEditing, paragraph: SourceParagraph): ParagraphEdit {
  const known = editing.paragraphs.get(paragraph)
  if (known !== undefined) return known
  const added: ParagraphEdit = { layout: null, next: null, fate: 'stays' }
  editing.paragraphs.set(paragraph, added)
  editing.changes.touched.add(paragraph)
  return added
}
