import type { Element, Nodes, Root, Text } from 'hast'
import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Range, TableCell } from '../../engine/letter/letter.ts'
import { align } from '../source/align.ts'
import { inlineText, type InlineText } from '../source/inline-text.ts'
import type { SourceText } from '../source/source-text.ts'
import { countCells, type CellCounter } from '../xml/count-cells.ts'
import { blockShape, isField, isHidden, isListMark, isNoteMark, looksOf, startsBlock, type BlockShape } from './html-shapes.ts'

export interface HtmlBlock {
  readonly draft: BlockDraft
  readonly map: SourceText | null
  readonly outer: Range
  /** The element that is the block; null for text that stands loose among blocks. */
  readonly element: Element | null
  /** The inline elements inside it, outermost first. */
  readonly inlines: readonly Element[]
  /** Where a new block after this one comes: after its table, for a cell. */
  readonly after: number
}

interface OpenBlock {
  readonly inline: InlineText
  readonly shape: BlockShape
  readonly element: Element | null
  readonly inlines: Element[]
  readonly after: number | null
  readonly cell: TableCell | null
  /** The last thing in it is a line break. */
  broken: boolean
}

interface Surroundings {
  readonly shape: BlockShape
  /** The element the next text makes a block of; null once it has been used. */
  readonly element: Element | null
  readonly after: number | null
  readonly listDepth: number
  /** Null outside tables. */
  readonly cell: TableCell | null
  /** Of the table whose rows are walked. */
  readonly counter: CellCounter | null
}

/** What has been gathered so far, while the tree is walked. */
interface State {
  readonly source: string
  readonly within: Range
  readonly blocks: HtmlBlock[]
  /** Elements whose text was parted by line breaks: none of its blocks owns them. */
  readonly shared: Set<Element>
  open: OpenBlock | null
}

/** The blocks of text in an HTML tree, with their places in the source; scripts, styles and what is hidden left out. */
export function collectHtml(root: Root, source: string, within: Range): readonly HtmlBlock[] {
  const state: State = { source, within, blocks: [], shared: new Set(), open: null }
  walk(state, root, { shape: { kind: 'text' }, element: null, after: null, listDepth: 0, cell: null, counter: null })
  flush(state)
  return state.blocks
}

function walk(state: State, parent: Nodes, around: Surroundings): void {
  if (!('children' in parent)) return
  for (const child of parent.children) {
    if (child.type === 'text') addText(state, child, around)
    else if (child.type === 'element') visit(state, child, around)
  }
}

function visit(state: State, element: Element, around: Surroundings): void {
  if (isHidden(element)) return
  if (element.tagName === 'br') addBreak(state, element, around)
  else if (startsBlock(element)) {
    flush(state)
    walk(state, element, inside(element, around))
    flush(state)
  } else visitInline(state, element, around)
}

/** One break is a new line, two in a row begin a new block. */
function addBreak(state: State, element: Element, around: Surroundings): void {
  const { start, end } = rangeOf(element)
  if (state.open?.broken === true) {
    if (around.element !== null) state.shared.add(around.element)
    flush(state)
  } else if (state.open !== null) {
    state.open.inline.lineBreak(start, end)
    state.open.broken = true
  }
}

function visitInline(state: State, element: Element, around: Surroundings): void {
  if (isNoteMark(element) || isListMark(element)) return
  const looks = looksOf(element)
  const block = current(state, around)
  if (isField(element, state.source)) addField(state, block, element)
  block.inlines.push(element)
  if (element.tagName === 'img') block.inline.picture(element.properties.src ?? '', element.properties.alt ?? '')
  for (const look of looks) block.inline.openMark(look.kind, look.href)
  walk(state, element, around)
  if (state.open === block) for (const _ of looks) block.inline.closeMark()
}

function addField(state: State, block: OpenBlock, element: Element): void {
  const { start } = rangeOf(element)
  const tag = /^<[^>]*>/.exec(state.source.slice(start))?.[0] ?? ''
  block.inline.text(
    tag,
    Array.from({ length: tag.length + 1 }, (_, at) => start + at),
    { start, end: start + tag.length },
  )
  block.broken = false
}

function inside(element: Element, around: Surroundings): Surroundings {
  const listDepth = around.listDepth + (element.tagName === 'ul' || element.tagName === 'ol' ? 1 : 0)
  const after = element.tagName === 'table' ? rangeOf(element).end : around.after
  return { shape: blockShape(element, around.shape, listDepth), element, after, listDepth, ...insideTable(element, around) }
}

/** A table inside a cell belongs to that cell. */
function insideTable(element: Element, { cell, counter }: Surroundings): Pick<Surroundings, 'cell' | 'counter'> {
  if (element.tagName === 'table' && cell === null) return { cell, counter: countCells(`tabel ${rangeOf(element).start}`) }
  if (counter === null) return { cell, counter }
  if (element.tagName === 'tr') counter.startRow()
  if (element.tagName !== 'td' && element.tagName !== 'th') return { cell, counter }
  return { cell: counter.next(Number(element.properties.colSpan ?? 1) || 1), counter: null }
}

function current(state: State, around: Surroundings): OpenBlock {
  state.open ??= { inline: inlineText(), shape: around.shape, element: around.element, inlines: [], after: around.after, cell: around.cell, broken: false }
  return state.open
}

function addText(state: State, node: Text, around: Surroundings): void {
  const range = rangeOf(node)
  if (node.position !== undefined && (range.start < state.within.start || range.end > state.within.end)) return
  if (state.open === null && node.value.trim() === '') return
  const block = current(state, around)
  if (node.value.trim() !== '') block.broken = false
  const offsets = node.position === undefined ? null : align(node.value, state.source.slice(range.start, range.end))
  block.inline.text(node.value, offsets?.map((offset) => offset + range.start) ?? null, range)
}

function flush(state: State): void {
  const closing = state.open
  state.open = null
  if (closing === null) return
  const { map, marks, pictograms, exact } = closing.inline.finish()
  if (map.text === '') return
  const content = { start: map.starts[0] ?? 0, end: map.ends.at(-1) ?? 0 }
  const element = closing.element !== null && !state.shared.has(closing.element) && holdsOnly(closing.element, content) ? closing.element : null
  const outer = element === null ? content : rangeOf(element)
  const { kind, level, numbering } = closing.shape
  state.blocks.push({
    draft: {
      kind,
      ...(level === undefined ? {} : { level }),
      ...(numbering === undefined ? {} : { numbering }),
      text: map.text,
      marks,
      ...(closing.cell === null ? {} : { cell: closing.cell }),
      ...(pictograms.length === 0 ? {} : { pictograms }),
    },
    map: exact ? map : null,
    outer: closing.shape.kind === 'tableCell' ? content : outer,
    element,
    inlines: closing.inlines,
    after: closing.after ?? outer.end,
  })
}

/** The element holds this block alone: no other element that starts a block stands in it. */
function holdsOnly(element: Element, content: Range): boolean {
  const range = rangeOf(element)
  return (
    range.start <= content.start &&
    range.end >= content.end &&
    !element.children.some((child) => child.type === 'element' && !isHidden(child) && startsBlock(child))
  )
}

export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
