import type { Nodes, Parents, PhrasingContent, Root, Table } from 'mdast'
import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Range } from '../../engine/letter/letter.ts'
import { align } from '../source/align.ts'
import { inlineText, type InlineText } from '../source/inline-text.ts'
import { countCells } from '../xml/count-cells.ts'
import type { SourceText } from '../source/source-text.ts'

export interface MarkdownBlock {
  readonly draft: BlockDraft
  readonly map: SourceText | null
  readonly outer: Range
  readonly content: Range
  /** What lines of this block begin with: `> ` in a quotation, spaces in a list item. */
  readonly linePrefix: string
  /** `## `, `- ` or `1. `, as it stands in the source; an empty range when there is none. */
  readonly lead: Range
  /** Where a new block after this one comes; a table's end for its cells. */
  readonly after: number
  readonly in: 'tekst' | 'tabel'
}

export interface CollectedMarkdown {
  readonly blocks: readonly MarkdownBlock[]
  /** Whether text stands in HTML that was left out. */
  readonly passedOver: boolean
}

interface Surroundings {
  readonly depth: number
  readonly numbered: boolean
  readonly note: boolean
  /** The list item that the next paragraph opens. */
  readonly item: Nodes | null
}

interface State {
  readonly source: string
  readonly blocks: MarkdownBlock[]
  passedOver: boolean
}

/** The blocks of text in a Markdown tree, with their places in the source. */
export function collectMarkdown(root: Root, source: string): CollectedMarkdown {
  const state: State = { source, blocks: [], passedOver: false }
  walk(state, root, { depth: 0, numbered: false, note: false, item: null })
  return state
}

function walk(state: State, node: Parents, around: Surroundings): void {
  let item = around.item
  for (const child of node.children) {
    visit(state, child, { ...around, item })
    item = null
  }
}

function visit(state: State, node: Nodes, around: Surroundings): void {
  if (node.type === 'heading') add(state, node, { kind: 'heading', level: node.depth, text: '' }, node.children, lead(state, node))
  else if (node.type === 'paragraph') add(state, node, paragraphDraft(around), node.children, around.item === null ? null : itemLead(around.item, node))
  else if (node.type === 'list') walk(state, node, { ...around, depth: around.depth + 1, numbered: node.ordered === true })
  else if (node.type === 'listItem') walk(state, node, { ...around, item: node })
  else if (node.type === 'blockquote') walk(state, node, around)
  else if (node.type === 'footnoteDefinition') walk(state, node, { ...around, note: true })
  else if (node.type === 'table') addTable(state, node)
  else if (node.type === 'html') addHtml(state, node)
}

function add(state: State, node: Nodes, draft: BlockDraft, children: readonly PhrasingContent[], mark: Range | null, table: Table | null = null): void {
  const range = rangeOf(node)
  const inline = inlineText()
  for (const child of children) addInline(inline, child, state.source)
  const { map, marks, pictograms, exact } = inline.finish()
  if (map.text === '') return
  const start = mark?.start ?? range.start
  state.blocks.push({
    draft: { ...draft, text: map.text, marks, ...(pictograms.length === 0 ? {} : { pictograms }) },
    map: exact ? map : null,
    outer: table === null ? { start, end: range.end } : { start: map.starts[0] ?? range.start, end: map.ends.at(-1) ?? range.end },
    content: { start: rangeOf(children[0] ?? node).start, end: rangeOf(children.at(-1) ?? node).end },
    linePrefix: linePrefix(state.source, range.start),
    lead: mark ?? { start, end: start },
    after: table === null ? range.end : rangeOf(table).end,
    in: table === null ? 'tekst' : 'tabel',
  })
}

function addTable(state: State, table: Table): void {
  const counter = countCells(`tabel ${rangeOf(table).start}`)
  for (const row of table.children) {
    counter.startRow()
    for (const cell of row.children) add(state, cell, { kind: 'tableCell', text: '', cell: counter.next() }, cell.children, null, table)
  }
}

function addHtml(state: State, node: Nodes & { readonly value: string }): void {
  if (isHtmlTag(node.value)) state.passedOver ||= /\p{L}/u.test(node.value.replace(/<[^>]*>|<!--[\s\S]*?-->/g, ''))
  else
    add(
      state,
      node,
      { kind: 'text', text: '' },
      [{ type: 'text', value: node.value, ...(node.position === undefined ? {} : { position: node.position }) }],
      null,
    )
}

function lead(state: State, node: Nodes): Range | null {
  const { start, end } = rangeOf(node)
  const mark = /^#{1,6}[ \t]+/.exec(state.source.slice(start, end))?.[0]
  return mark === undefined ? null : { start, end: start + mark.length }
}

function paragraphDraft(around: Surroundings): BlockDraft {
  if (around.note) return { kind: 'footnote', text: '' }
  if (around.item !== null) return { kind: 'listItem', level: around.depth, ...(around.numbered ? { numbering: 'genummerd' as const } : {}), text: '' }
  return { kind: around.depth > 0 ? 'paragraph' : 'text', text: '' }
}

function itemLead(item: Nodes, paragraph: Nodes): Range {
  return { start: rangeOf(item).start, end: rangeOf(paragraph).start }
}

function addInline(inline: InlineText, node: PhrasingContent, source: string): void {
  const range = rangeOf(node)
  const slice = source.slice(range.start, range.end)
  if (node.type === 'text') return inline.text(node.value, shifted(align(node.value, slice, 'markdown'), range.start), range)
  if (node.type === 'inlineCode') return inline.text(node.value, codeOffsets(node.value, slice, range.start), range)
  if (node.type === 'break') return inline.lineBreak(range.start, range.end)
  if (node.type === 'html') {
    if (/^<br\b/i.test(node.value)) inline.lineBreak(range.start, range.end)
    else if (!isHtmlTag(node.value)) inline.text(node.value, shifted(align(node.value, slice, 'markdown'), range.start), range)
    return
  }
  if (node.type === 'image') return inline.picture(node.url, node.alt ?? '')
  if (!('children' in node)) return
  const mark = node.type === 'strong' ? 'bold' : node.type === 'emphasis' ? 'italic' : node.type === 'link' ? 'link' : null
  if (mark !== null) inline.openMark(mark, node.type === 'link' ? node.url : undefined)
  for (const child of node.children) addInline(inline, child, source)
  if (mark !== null) inline.closeMark()
}

function shifted(offsets: readonly number[] | null, by: number): readonly number[] | null {
  return offsets?.map((offset) => offset + by) ?? null
}

function codeOffsets(value: string, slice: string, start: number): readonly number[] | null {
  const at = slice.indexOf(value)
  return at < 0 ? null : Array.from({ length: value.length + 1 }, (_, unit) => start + at + unit)
}

const TAGS =
  /^<\/?(?:a|abbr|address|article|aside|b|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|o:p|ol|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|wbr)(?=[\s/>])/i

/** An HTML tag or comment; `<Naam>` is a field. */
export function isHtmlTag(value: string): boolean {
  return TAGS.test(value) || /^<[!?]/.test(value)
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** The quotation marks and spaces that stand before a place on its line; a bullet counts as spaces. */
function linePrefix(source: string, at: number): string {
  const line = source.slice(Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1, at)
  return line.replace(/[^>\s]/g, ' ')
}
