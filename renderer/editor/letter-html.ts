import type { Block, Mark } from '../../engine/letter/letter.ts'
import { cutWhere } from './table-node.ts'

/** The letter as HTML that a word processor takes over with headings, lists, bold and links. */
export function letterHtml(blocks: readonly Block[]): string {
  return groupTables(blocks)
    .flatMap((group) => (group[0]?.cell === undefined ? [flow(group)] : [table(group)]))
    .join('\n')
}

/** The blocks of one table together, and what stands between tables. */
function groupTables(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return cutWhere(blocks, (one, other) => one.cell?.table !== other.cell?.table)
}

function table(blocks: readonly Block[]): string {
  const rows = cutWhere(blocks, (one, other) => one.cell?.row !== other.cell?.row)
  const cells = (row: readonly Block[]): string =>
    cutWhere(row, (one, other) => one.cell?.column !== other.cell?.column)
      .map((cell) => `<td>${flow(cell)}</td>`)
      .join('')
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

function flow(blocks: readonly Block[]): string {
  return groupLists(blocks)
    .map((group) => (Array.isArray(group) ? list(group) : element(group)))
    .join('\n')
}

type Group = Block | Block[]

function groupLists(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind !== 'listItem') groups.push(block)
    else if (Array.isArray(last) && last[0]?.numbering === block.numbering) last.push(block)
    else groups.push([block])
  }
  return groups
}

function list(items: readonly Block[]): string {
  const tag = items[0]?.numbering === 'genummerd' ? 'ol' : 'ul'
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
}

function element(block: Block): string {
  const tag = block.kind === 'heading' ? `h${Math.min(block.level ?? 1, 6)}` : 'p'
  return `<${tag}>${inline(block)}</${tag}>`
}

const TAGS: Readonly<Record<Mark['kind'], string>> = { bold: 'strong', italic: 'em', underline: 'u', superscript: 'sup', link: 'a' }

/** Cut at every edge of a mark, so that overlapping marks nest. */
function inline({ text, marks }: Block): string {
  const edges = [...new Set([0, ...marks.flatMap((mark) => [mark.start, mark.end]), text.length])].sort((a, b) => a - b)
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? text.length
      const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
      const words = escape(text.slice(start, end)).replaceAll('\n', '<br>')
      return over.reduce((inner, mark) => `<${open(mark)}>${inner}</${TAGS[mark.kind]}>`, words)
    })
    .join('')
}

function open({ kind, href }: Mark): string {
  return kind === 'link' && href !== undefined ? `a href="${escape(href)}"` : TAGS[kind]
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
