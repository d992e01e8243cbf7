import type { Leaf, SourceParagraph } from '../xml/leaf.ts'
import { rewriteLeaves, type LeafWriter, type WrittenParagraph } from '../xml/rewrite-leaves.ts'
import { serialiseLeaves, type WrittenLeaf } from '../xml/serialise-leaves.ts'
import { odtBlankLine } from './odt-blank-lines.ts'
import type { OdtEditing, OdtParagraphEdit } from './odt-editing.ts'
import { tagsOf } from './odt-layout.ts'
import { attributeWriter, odtLeafWriter, standsInAttribute } from './odt-leaf-writer.ts'
import type { OdtParagraph } from './odt-story.ts'
import { trackJoin } from './track-odt.ts'

/** Notes the new XML of every touched paragraph; it is made last, so that a frame or note inside can change as well. */
export function renderOdtParagraphs(editing: OdtEditing): void {
  const continued = new Set([...editing.paragraphs.values()].flatMap((edit) => edit.next ?? []))
  for (const paragraph of editing.changes.touched) {
    const [leaf] = paragraph.leaves
    const edit = editing.paragraphs.get(paragraph)
    if (leaf !== undefined && standsInAttribute(leaf)) renderAttribute(paragraph, leaf, editing)
    else if (edit?.fate === 'removed') editing.splicesOf(paragraph.part).add(paragraph.element.start, paragraph.element.end, '')
    else if (!continued.has(paragraph)) renderChain(paragraph as OdtParagraph, editing)
  }
}

function renderAttribute(paragraph: SourceParagraph, leaf: Leaf, editing: OdtEditing): void {
  const written = rewriteLeaves(paragraph.leaves, editing.changes.of, attributeWriter(paragraph.part))
  editing.splicesOf(paragraph.part).add(leaf.start, leaf.end, written.map((one) => one.leaves.map(({ raw }) => raw).join('')).join(' '))
}

interface Link {
  readonly paragraph: SourceParagraph
  /** What comes between it and the paragraph before it in the chain. */
  readonly seam: readonly WrittenLeaf[]
}

function renderChain(first: OdtParagraph, editing: OdtEditing): void {
  const chain: Link[] = [{ paragraph: first, seam: [] }]
  for (let at: SourceParagraph = first; ; ) {
    const next = editing.paragraphs.get(at)?.next ?? null
    if (next === null) break
    chain.push({ paragraph: next, seam: trackJoin(at, next, editing) })
    at = next
  }
  const splices = editing.splicesOf(first.part)
  const writer = (): LeafWriter =>
    odtLeafWriter({ part: first.part, splices, changes: editing.changes.of, tracked: editing.tracked === 'no' ? 'no' : 'yes', markup: editing.markup })
  const end = chain.at(-1)?.paragraph.element.end ?? first.element.end
  splices.add(first.element.start, end, () => renderWritten(first, joinWritten(chain, editing, writer()), editing))
}

function joinWritten(chain: readonly Link[], editing: OdtEditing, writer: LeafWriter): readonly WrittenParagraph[] {
  const written: WrittenParagraph[] = []
  for (const { paragraph, seam } of chain) {
    const [head, ...more] = rewriteLeaves(paragraph.leaves, editing.changes.of, writer)
    const { prefix = '', suffix = '' } = editing.paragraphs.get(paragraph) ?? {}
    if (head === undefined) continue
    head.leaves.unshift(...seam, ...mark(prefix))
    const open = written.at(-1)
    if (open === undefined) written.push(head)
    else open.leaves.push(...head.leaves)
    written.push(...more)
    written.at(-1)?.leaves.push(...mark(suffix))
  }
  return written
}

function mark(raw: string): readonly WrittenLeaf[] {
  return raw === '' ? [] : [{ path: [], raw }]
}

function renderWritten(paragraph: OdtParagraph, written: readonly WrittenParagraph[], editing: OdtEditing): string {
  const { element, part, list } = paragraph
  const { xml } = part.tree
  const edit: OdtParagraphEdit | undefined = editing.paragraphs.get(paragraph)
  const layout = edit?.layout ?? null
  const tags = layout ?? tagsOf(element)
  const blank = written.length > 1 && list === null ? odtBlankLine(element, 'after') : ''
  const between = list?.position === 'first' ? '</text:list-item><text:list-item>' : blank
  const opened = new Set<WrittenLeaf['path'][number]>()
  return written
    .map((one, index) => {
      const head = index > 0 ? between + tags.open : layout === null ? openTag(xml, paragraph) : layout.open
      return head + serialiseLeaves(one.leaves, opened) + tags.close
    })
    .join('')
}

function openTag(xml: string, { element }: OdtParagraph): string {
  return xml.slice(element.start, element.openEnd).replace(/\/\s*>$/, '>')
}
