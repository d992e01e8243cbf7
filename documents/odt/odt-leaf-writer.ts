import type { ChangeMark, LeafChange, Put } from '../xml/change-leaves.ts'
import type { Inline, Markup } from '../xml/change-step.ts'
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts'
import { rawRange, type Leaf, type SourcePart, type Wrapper } from '../xml/leaf.ts'
import type { LeafWriter } from '../xml/rewrite-leaves.ts'
import { serialiseLeaves, type WrittenLeaf } from '../xml/serialise-leaves.ts'
import type { FieldGroup } from '../xml/source-block.ts'
import type { SpliceSet } from '../xml/splice-xml.ts'
import { encodeOdtText } from './odt-text.ts'
import { fieldShape } from './odt-fields.ts'

export interface OdtLeafOptions {
  readonly part: SourcePart
  readonly splices: SpliceSet
  readonly changes: ReadonlyMap<Leaf, LeafChange>
  readonly tracked: 'yes' | 'no'
  readonly markup: (markup: Markup) => string
}

/** Marks the start or end of something that may reach beyond the text that goes. */
const RANGE_MARK = /^(?:text:(?:bookmark|reference-mark|toc-mark|change)(?:-start|-end)?|office:annotation(?:-end)?|text:note|draw:[\w-]+)$/

export function isOdtRangeMark(name: string): boolean {
  return RANGE_MARK.test(name)
}

/** Writes leaves of an OpenDocument paragraph: in place, or with the marks of tracked changes. */
export function odtLeafWriter(options: OdtLeafOptions): LeafWriter {
  const seen = new Set<ChangeMark>()
  return {
    whole: (leaf) => ({ path: leaf.path, raw: options.splices.slice(leaf.start, leaf.end) }),
    keep: (leaf, from, to) => ({ path: leaf.path, raw: rawText(options.part, leaf, from, to) }),
    drop: (leaf, _from, _to, mark) => {
      if (isOdtRangeMark(leaf.element.name)) return { path: leaf.path, raw: options.splices.slice(leaf.start, leaf.end) }
      if (options.tracked === 'no' || seen.has(mark)) return null
      seen.add(mark)
      return { path: leaf.path, raw: `<text:change text:change-id="${deletionId(mark)}"/>` }
    },
    put: (inline, put, leaf) => putInline(options, inline, put, leaf),
    ...(options.tracked === 'no' ? {} : { edge: (side: 'start' | 'end', put: Put, leaf: Leaf) => edgeOf(side, put, leaf) }),
  }
}

export function deletionId(mark: ChangeMark): string {
  return `klarebrief${mark.number}d`
}

export function insertionId(mark: ChangeMark): string {
  return `klarebrief${mark.number}i`
}

/** A comment is no change to the text. */
export function bringsText(put: Put): boolean {
  return put.inlines.some((inline) => inline.inline !== 'markup' || inline.markup.kind === 'pictogram')
}

function edgeOf(side: 'start' | 'end', put: Put, leaf: Leaf): WrittenLeaf | null {
  return bringsText(put) ? { path: leaf.path, raw: `<text:change-${side} text:change-id="${insertionId(put.mark)}"/>` } : null
}

export function rawText(part: SourcePart, leaf: Leaf, from: number, to: number): string {
  if (leaf.offsets?.length === 0) return escapeXml(leaf.text.slice(from, to))
  const { start, end } = rawRange(leaf, from, to)
  return part.tree.xml.slice(start, end)
}

function putInline(options: OdtLeafOptions, inline: Exclude<Inline, { inline: 'break' }>, put: Put, leaf: Leaf): readonly WrittenLeaf[] {
  if (inline.inline === 'markup') return [{ path: leaf.path, raw: options.markup(inline.markup) }]
  const path = put.like === leaf ? leaf.path : spansOf(put.like)
  if (inline.inline === 'field') return [{ path, raw: copyOdtField(inline.group) }]
  return [{ path, raw: encodeOdtText(inline.text) }]
}

/** The spans that make a text look as it does; not a link, not a field. */
function spansOf(leaf: Leaf): readonly Wrapper[] {
  return leaf.path.filter((wrapper) => wrapper.again !== null && !wrapper.link)
}

export function copyOdtField(group: FieldGroup): string {
  const { xml } = group.part.tree
  const depth = group.leaves[0]?.path.length ?? 0
  return serialiseLeaves(group.leaves.map((leaf) => ({ path: leaf.path.slice(depth), raw: xml.slice(leaf.start, leaf.end) })))
}

/** The branch of a field: the value of an attribute, so inside an open tag. */
export function standsInAttribute({ start, element }: Leaf): boolean {
  return start > element.start && (start < element.openEnd || fieldShape(element) === 'choice')
}

/** Writes the text of a branch, which stands in an attribute, or is what the field shows of it. */
export function attributeWriter(part: SourcePart): LeafWriter {
  const inAttribute = (text: string): string => escapeAttribute(text.replace(/[\n\t]+/g, ' '))
  return {
    whole: (leaf) => ({ path: [], raw: part.tree.xml.slice(leaf.start, leaf.end) }),
    keep: (leaf, from, to) => ({ path: [], raw: rawText(part, leaf, from, to) }),
    drop: () => null,
    put: (inline) => [{ path: [], raw: inline.inline === 'text' ? inAttribute(inline.text) : inline.inline === 'field' ? inAttribute(inline.group.text) : '' }],
  }
}
