import type { Block, BlockId } from '../../engine/letter/letter.ts'
import type { Dialect, Patch, SourceBlock, TextSpot } from '../source/source-document.ts'
import type { MarkdownBlock } from './collect-markdown.ts'

/** How Markdown writes blocks, marks and new text. Tracked changes and remarks are CriticMarkup. */
export function markdownDialect(source: string, places: ReadonlyMap<BlockId, MarkdownBlock>): Dialect {
  const context: Context = { source, places, newline: /\r\n|\n|\r/.exec(source)?.[0] ?? '\n' }
  return {
    escape: (text, spot) =>
      escapeMarkdown(
        text,
        isLineStart(context, spot) ? 'regelbegin' : 'midden',
        places.get(spot.of.block.id)?.in === 'tabel',
        context.newline + prefixOf(context, spot.of),
      ),
    breakAt: (spot, now) => breakBlock(context, spot, now),
    add: (beside, blocks, where, wrap) => add(context, beside, blocks, where, wrap),
    content: (block) => places.get(block.block.id)?.content ?? block.outer,
    remove: (block) => remove(context, block),
    changeKind: (block, now) => changeKind(context, block, now),
    joinGap: (gap) => (/^[\s>]*(?:[-+*]|\d{1,9}[.)]|#{1,6})?[\s>]*$/.test(gap) ? ' ' : gap),
    deleted: (text) => `{--${text}--}`,
    inserted: (text) => `{++${text}++}`,
    remark: (text) => `{>>${text.replaceAll('<<}', '<< }')}<<}`,
    pictogram: (png, alt) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](data:image/png;base64,${Buffer.from(png).toString('base64')})`,
    spell: (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  }
}

interface Context {
  readonly source: string
  readonly places: ReadonlyMap<BlockId, MarkdownBlock>
  readonly newline: string
}

function prefixOf(context: Context, block: SourceBlock): string {
  return context.places.get(block.block.id)?.linePrefix ?? ''
}

function isLineStart(context: Context, spot: TextSpot): boolean {
  return spot.begins === 'blok' || /(?:^|[\r\n])[\s>]*$/.test(context.source.slice(Math.max(0, spot.at - 200), spot.at))
}

function breakBlock(context: Context, spot: TextSpot, now: Block): string {
  const place = context.places.get(spot.of.block.id)
  if (place?.in === 'tabel') return ' '
  const item = now.kind === 'listItem' && spot.of.block.kind === 'listItem'
  const prefix = item ? outerPrefix(place) : prefixOf(context, spot.of)
  return context.newline + (item ? '' : prefix.trimEnd() + context.newline) + prefix + leadOf(context, now, spot.of, 1)
}

function outerPrefix(place: MarkdownBlock | undefined): string {
  const width = place === undefined ? 0 : place.lead.end - place.lead.start
  return place === undefined ? '' : place.linePrefix.slice(0, Math.max(0, place.linePrefix.length - width))
}

function leadOf(context: Context, block: Block, like: SourceBlock | null, steps: number): string {
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(Math.max(block.level ?? 2, 1), 6))} `
  if (block.kind !== 'listItem') return ''
  const place = like?.block.kind === 'listItem' ? context.places.get(like.block.id) : undefined
  if (place === undefined) return block.numbering === 'genummerd' ? `${steps}. ` : '- '
  return context.source.slice(place.lead.start, place.lead.end).replace(/^\d+/, (number) => String(Number(number) + steps))
}

function add(context: Context, beside: SourceBlock, blocks: readonly Block[], where: 'erna' | 'ervoor', wrap: (text: string, block: Block) => string): Patch {
  const place = context.places.get(beside.block.id)
  const table = place?.in === 'tabel'
  const written = blocks.map((block, index) => {
    const prefix =
      block.kind === 'listItem' && beside.block.kind === 'listItem' ? outerPrefix(place) : table ? '' : prefixOf(context, beside).replace(/[^>\s]/g, ' ')
    const outside = block.kind !== 'listItem' && beside.block.kind === 'listItem' ? outerPrefix(place) : prefix
    return {
      prefix: outside,
      text: leadOf(context, block, beside, index + 1) + wrap(escapeMarkdown(block.text, 'regelbegin', false, context.newline + outside), block),
    }
  })
  const all = where === 'erna' ? [beside.block, ...blocks] : [...blocks, beside.block]
  const gaps = all.slice(1).map((block, index) => (block.kind === 'listItem' && all[index]?.kind === 'listItem' ? '' : context.newline))
  if (where === 'ervoor') {
    const text = written
      .map((one, index) => one.text + context.newline + (gaps[index] === '' ? '' : one.prefix.trimEnd() + context.newline) + one.prefix)
      .join('')
    return { start: beside.outer.start, end: beside.outer.start, text }
  }
  const at = place?.after ?? beside.outer.end
  return {
    start: at,
    end: at,
    text: written.map((one, index) => context.newline + (gaps[index] === '' ? '' : one.prefix.trimEnd() + context.newline) + one.prefix + one.text).join(''),
  }
}

function remove(context: Context, block: SourceBlock): readonly Patch[] {
  const { start, end } = block.outer
  if (context.places.get(block.block.id)?.in === 'tabel') return [{ start, end, text: '' }]
  const before = /[^\S\r\n]*$/.exec(context.source.slice(0, start))?.[0].length ?? 0
  const whole = start - before === 0 || /[\r\n]/.test(context.source.charAt(start - before - 1))
  const apart = lineAbove(context, start) === ''
  const after =
    (apart ? /^[^\S\r\n]*(?:(?:\r\n|\n|\r)(?:[\s>]*(?:\r\n|\n|\r))?|$)/ : /^[^\S\r\n]*(?:\r\n|\n|\r|$)/).exec(context.source.slice(end))?.[0].length ?? 0
  return [{ start: whole ? start - before : start, end: whole ? end + after : end, text: '' }]
}

function changeKind(context: Context, block: SourceBlock, now: Block): readonly Patch[] {
  const place = context.places.get(block.block.id)
  const alike = block.block.kind === now.kind && (block.block.level ?? 0) === (now.level ?? block.block.level ?? 0)
  if (place === undefined || place.in === 'tabel' || alike) return []
  const begin = block.map?.starts[0] ?? block.outer.start
  const lead = place.lead.end > place.lead.start ? place.lead : { start: begin, end: begin }
  const underline = /(?:\r\n|\n|\r)[ \t>]*(?:=+|-+)[ \t]*$/.exec(context.source.slice(begin, block.outer.end))
  const patches: Patch[] = [{ ...lead, text: (isPlain(now) ? lineAbove(context, lead.start) : '') + leadOf(context, now, null, 1) }]
  const end = block.block.kind === 'heading' && underline !== null ? begin + underline.index : block.outer.end
  if (now.kind === 'heading') patches.push(...onOneLine(context, begin, end))
  return [...patches, { start: end, end: block.outer.end, text: isPlain(now) ? lineBelow(context, block.outer.end) : '' }]
}

/** A heading has one line. */
function onOneLine(context: Context, start: number, end: number): readonly Patch[] {
  return [...context.source.slice(start, end).matchAll(/[^\S\r\n]*\\?(?:\r\n|\n|\r)[\s>]*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: ' ',
  }))
}

/** A paragraph needs an empty line around it, or it runs on from the lines beside it. */
function lineAbove(context: Context, at: number): string {
  return /(?:^|[\r\n][^\S\r\n]*(?:\r\n|\n|\r))[\s>]*$/.test(context.source.slice(Math.max(0, at - 300), at)) ? '' : context.newline
}

function lineBelow(context: Context, at: number): string {
  return /^[^\S\r\n]*(?:$|(?:\r\n|\n|\r)[\s>]*(?:$|[\r\n]))/.test(context.source.slice(at, at + 300)) ? '' : context.newline
}

function isPlain(block: Block): boolean {
  return block.kind !== 'heading' && block.kind !== 'listItem'
}

/** Text that Markdown reads back as it is. */
function escapeMarkdown(text: string, where: 'regelbegin' | 'midden', inTable: boolean, lineEnd: string): string {
  const escaped = text
    .replace(/[\\`*~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/\[(?=\^|[^\]]*\](?:[([:]|$))/g, '\\[')
    .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '&amp;')
    .replace(/\|/g, inTable ? '\\|' : '|')
    .replace(/\r\n?|\n/g, inTable ? ' ' : `\\${lineEnd}`)
  if (where === 'midden') return escaped
  return escaped.replace(/^(\s*)([#>+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
