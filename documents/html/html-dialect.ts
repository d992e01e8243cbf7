import type { Element } from 'hast'
import type { Block, BlockId, Range } from '../../engine/letter/letter.ts'
import type { Dialect, Patch, SourceBlock, TextSpot } from '../source/source-document.ts'
import { rangeOf, type HtmlBlock } from './collect-html.ts'
import { startsBlock } from './html-shapes.ts'

/** How HTML writes blocks and new text; what is tracked stands in `<del>` and `<ins>`. */
export function htmlDialect(source: string, places: ReadonlyMap<BlockId, HtmlBlock>): Dialect {
  const context: Context = { source, places, newline: /\r\n|\n|\r/.exec(source)?.[0] ?? '\n' }
  return {
    escape: escapeHtml,
    breakAt: (spot, now) => breakAt(context, spot, now),
    add: (beside, blocks, where, wrap) => add(context, beside, blocks, where, wrap),
    content: (block) => content(context, block),
    remove: (block) => [{ ...withIndent(context, block), text: '' }],
    changeKind: (block, now) => changeKind(context, block, now),
    joinGap,
    deleted: (text) => `<del>${text}</del>`,
    inserted: (text) => `<ins>${text}</ins>`,
    remark: (text) => `<ins class="opmerking">[Opmerking: ${escapeHtml(text)}]</ins>`,
    pictogram: (png, alt) =>
      `<img alt="${escapeHtml(alt).replaceAll('"', '&quot;')}" height="${PICTOGRAM_HEIGHT_PX}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
    spell: (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  }
}

/** As high as in a word processor: 20 points. */
const PICTOGRAM_HEIGHT_PX = 27

interface Context {
  readonly source: string
  readonly places: ReadonlyMap<BlockId, HtmlBlock>
  readonly newline: string
}

/** Closes the inline elements around the place, begins a block like this one, and opens them again. */
function breakAt(context: Context, spot: TextSpot, now: Block): string {
  const place = context.places.get(spot.of.block.id)
  const element = place?.element ?? null
  const inlines = (place?.inlines ?? []).filter((inline) => rangeOf(inline).start < spot.at && rangeOf(inline).end > spot.at)
  const closed = inlines
    .toReversed()
    .map((inline) => `</${inline.tagName}>`)
    .join('')
  const opened = inlines.map((inline) => openTag(context, inline)).join('')
  if (element === null || element.tagName === 'td' || element.tagName === 'th') return `${closed}<br>${opened}`
  const same = now.kind === spot.of.block.kind
  const tag = same ? element.tagName : tagOf(now)
  return `${closed}</${element.tagName}>${context.newline}${same ? openTag(context, element) : `<${tag}>`}${opened}`
}

/** What the block's element holds, or its text with the inline elements that reach into it. */
function content(context: Context, block: SourceBlock): Range {
  const place = context.places.get(block.block.id)
  const element = place?.element ?? null
  if (element !== null) {
    const range = rangeOf(element)
    const close = /<\/[a-z0-9]+\s*>\s*$/i.exec(context.source.slice(range.start, range.end))
    return { start: range.start + openTagLength(context, element), end: close === null ? range.end : range.start + close.index }
  }
  const ranges = [block.outer, ...(place?.inlines ?? []).map(rangeOf)]
  return { start: Math.min(...ranges.map((range) => range.start)), end: Math.max(...ranges.map((range) => range.end)) }
}

function openTag(context: Context, element: Element): string {
  const range = rangeOf(element)
  const tag = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/.exec(context.source.slice(range.start, range.end))?.[0] ?? `<${element.tagName}>`
  return tag.replace(/\s+id\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, '')
}

function add(context: Context, beside: SourceBlock, blocks: readonly Block[], where: 'erna' | 'ervoor', wrap: (text: string, block: Block) => string): Patch {
  const place = context.places.get(beside.block.id)
  const element = place?.element ?? null
  const written = groupItems(blocks, element?.tagName === 'li').map(({ text, block, wraps }) => {
    const alike = element !== null && block.kind === beside.block.kind && (element.tagName === 'p' || element.tagName === 'li' || element.tagName === 'div')
    const tag = tagOf(block)
    const inner = wrap(escapeHtml(text), block)
    return wraps.before + (alike ? `${openTag(context, element)}${inner}</${element.tagName}>` : `<${tag}>${inner}</${tag}>`) + wraps.after
  })
  const indent = /[^\S\r\n]*$/.exec(context.source.slice(0, beside.outer.start))?.[0] ?? ''
  const at = where === 'erna' ? afterOf(context, beside, place, blocks) : beside.outer.start
  if (where === 'ervoor') return { start: at, end: at, text: written.map((text) => text + context.newline + indent).join('') }
  return { start: at, end: at, text: written.map((text) => context.newline + indent + text).join('') }
}

/** A paragraph can't stand between the items of a list: it comes after the list. */
function afterOf(context: Context, beside: SourceBlock, place: HtmlBlock | undefined, blocks: readonly Block[]): number {
  const at = place?.after ?? beside.outer.end
  if (place?.element?.tagName !== 'li' || blocks.every((block) => block.kind === 'listItem')) return at
  return at + (/^\s*<\/(?:ul|ol)>/i.exec(context.source.slice(at))?.[0].length ?? 0)
}

/** The element with the white space before it on its line. */
function withIndent(context: Context, block: SourceBlock): Range {
  const { start, end } = block.outer
  const before = /(?:\r\n|\n|\r)[^\S\r\n]*$/.exec(context.source.slice(0, start))?.[0].length ?? 0
  return context.places.get(block.block.id)?.element === null ? { start, end } : { start: start - before, end }
}

function changeKind(context: Context, block: SourceBlock, now: Block): readonly Patch[] {
  const element = context.places.get(block.block.id)?.element ?? null
  const alike = block.block.kind === now.kind && (now.kind !== 'heading' || block.block.level === now.level)
  if (element === null || alike || !/^(?:p|h[1-6]|li|div)$/.test(element.tagName)) return []
  const range = rangeOf(element)
  const slice = context.source.slice(range.start, range.end)
  const close = /<\/[a-z0-9]+\s*>\s*$/i.exec(slice)
  const [opened, closed] = now.kind === 'listItem' ? ['<ul><li>', '</li></ul>'] : [`<${tagOf(now)}>`, `</${tagOf(now)}>`]
  if (element.tagName === 'li') return wrapInside(context, element, opened, closed)
  const tagEnd = range.start + openTagLength(context, element)
  const patches: Patch[] = [{ start: range.start, end: tagEnd, text: opened }]
  const end = close === null ? range.end : range.start + close.index
  return [...patches, { start: end, end: range.end, text: closed }]
}

/** An item stays in its list; its text becomes a paragraph or heading inside it. */
function wrapInside(context: Context, element: Element, opened: string, closed: string): readonly Patch[] {
  const range = rangeOf(element)
  const start = range.start + openTagLength(context, element)
  const close = /<\/li\s*>\s*$/i.exec(context.source.slice(range.start, range.end))
  const end = close === null ? range.end : range.start + close.index
  return [
    { start, end: start, text: opened },
    { start: end, end, text: closed },
  ]
}

function openTagLength(context: Context, element: Element): number {
  const range = rangeOf(element)
  return /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/.exec(context.source.slice(range.start, range.end))?.[0].length ?? 0
}

function tagOf(block: Block): string {
  if (block.kind === 'heading') return `h${Math.min(Math.max(block.level ?? 2, 1), 6)}`
  return block.kind === 'listItem' ? 'li' : 'p'
}

interface Written {
  readonly block: Block
  readonly text: string
  readonly wraps: { readonly before: string; readonly after: string }
}

/** New items in a row share one list, unless they come into a list that is there. */
function groupItems(blocks: readonly Block[], inList: boolean): readonly Written[] {
  return blocks.map((block, index) => {
    const item = block.kind === 'listItem' && !inList
    const first = item && blocks[index - 1]?.kind !== 'listItem'
    const last = item && blocks[index + 1]?.kind !== 'listItem'
    const list = block.numbering === 'genummerd' ? 'ol' : 'ul'
    return { block, text: block.text, wraps: { before: first ? `<${list}>` : '', after: last ? `</${list}>` : '' } }
  })
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>')
}

/** The tags of blocks go and leave one space, so that two blocks become one; those of inline elements stay. */
function joinGap(gap: string): string {
  const pieces = [...gap.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>/gi)].map((match) => (startsBlock({ tagName: (match[1] ?? '').toLowerCase() }) ? ' ' : match[0]))
  const first = pieces.indexOf(' ')
  return first < 0 ? ` ${pieces.join('')}` : pieces.filter((piece, index) => piece !== ' ' || index === first).join('')
}
