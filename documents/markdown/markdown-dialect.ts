import type { Block, BlockId } from '../../engine/letter/letter.ts'
import type { Dialect, Patch, SourceBlock, TextSpot } from '../source/source-document.ts'
import type { MarkdownBlock } from './collect-markdown.ts'

/** How Markdown writes blocks, marks and new text. Tracked changes and remarks are CriticMarkup. */
export function markdownDialect(source: string, places: ReadonlyMap<BlockId, MarkdownBlock>): Dialect {
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  return {
    escape: (text, spot) => escapeMarkdown(text, isLineStart(spot) ? 'regelbegin' : 'midden', places.get(spot.of.block.id)?.in === 'tabel', newline + prefixOf(spot.of)),
    breakAt: (spot, now) => breakBlock(spot, now),
    add,
    content: (block) => places.get(block.block.id)?.content ?? block.outer,
    remove,
    changeKind,
    joinGap: (gap) => (/^[\s>]*(?:[-+*]|\d{1,9}[.)]|#{1,6})?[\s>]*$/.test(gap) ? ' ' : gap),
    deleted: (text) => `{--${text}--}`,
    inserted: (text) => `{++${text}++}`,
    remark: (text) => `{>>${text.replaceAll('<<}', '<< }')}<<}`,
    pictogram: (png, alt) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](data:image/png;base64,${Buffer.from(png).toString('base64')})`,
    spell: (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  }

  function prefixOf(block: SourceBlock): string {
    return places.get(block.block.id)?.linePrefix ?? ''
  }

  function isLineStart(spot: TextSpot): boolean {
    return spot.begins === 'blok' || /(?:^|[\r\n])[\s>]*$/.test(source.slice(Math.max(0, spot.at - 200), spot.at))
  }

  function breakBlock(spot: TextSpot, now: Block): string {
    const place = places.get(spot.of.block.id)
    if (place?.in === 'tabel') return ' '
    const item = now.kind === 'listItem' && spot.of.block.kind === 'listItem'
    const prefix = item ? outerPrefix(place) : prefixOf(spot.of)
    return newline + (item ? '' : prefix.trimEnd() + newline) + prefix + leadOf(now, spot.of, 1)
  }

  function outerPrefix(place: MarkdownBlock | undefined): string {
    const width = place === undefined ? 0 : place.lead.end - place.lead.start
    return place === undefined ? '' : place.linePrefix.slice(0, Math.max(0, place.linePrefix.length - width))
  }

  function leadOf(block: Block, like: SourceBlock | null, steps: number): string {
    if (block.kind === 'heading') return `${'#'.repeat(Math.min(Math.max(block.level ?? 2, 1), 6))} `
    if (block.kind !== 'listItem') return ''
    const place = like?.block.kind === 'listItem' ? places.get(like.block.id) : undefined
    if (place === undefined) return block.numbering === 'genummerd' ? `${steps}. ` : '- '
    return source.slice(place.lead.start, place.lead.end).replace(/^\d+/, (number) => String(Number(number) + steps))
  }

  function add(beside: SourceBlock, blocks: readonly Block[], where: 'erna' | 'ervoor', wrap: (text: string) => string): Patch {
    const place = places.get(beside.block.id)
    const table = place?.in === 'tabel'
    const written = blocks.map((block, index) => {
      const prefix = block.kind === 'listItem' && beside.block.kind === 'listItem' ? outerPrefix(place) : table ? '' : prefixOf(beside).replace(/[^>\s]/g, ' ')
      const outside = block.kind !== 'listItem' && beside.block.kind === 'listItem' ? outerPrefix(place) : prefix
      return { prefix: outside, text: leadOf(block, beside, index + 1) + wrap(escapeMarkdown(block.text, 'regelbegin', false, newline + outside)) }
    })
    const all = where === 'erna' ? [beside.block, ...blocks] : [...blocks, beside.block]
    const gaps = all.slice(1).map((block, index) => (block.kind === 'listItem' && all[index]?.kind === 'listItem' ? '' : newline))
    if (where === 'ervoor') {
      const text = written.map((one, index) => one.text + newline + (gaps[index] === '' ? '' : one.prefix.trimEnd() + newline) + one.prefix).join('')
      return { start: beside.outer.start, end: beside.outer.start, text }
    }
    const at = place?.after ?? beside.outer.end
    return { start: at, end: at, text: written.map((one, index) => newline + (gaps[index] === '' ? '' : one.prefix.trimEnd() + newline) + one.prefix + one.text).join('') }
  }

  function remove(block: SourceBlock): readonly Patch[] {
    const { start, end } = block.outer
    if (places.get(block.block.id)?.in === 'tabel') return [{ start, end, text: '' }]
    const before = /[^\S\r\n]*$/.exec(source.slice(0, start))?.[0].length ?? 0
    const whole = start - before === 0 || /[\r\n]/.test(source.charAt(start - before - 1))
    const apart = lineAbove(start) === ''
    const after = (apart ? /^[^\S\r\n]*(?:(?:\r\n|\n|\r)(?:[\s>]*(?:\r\n|\n|\r))?|$)/ : /^[^\S\r\n]*(?:\r\n|\n|\r|$)/).exec(source.slice(end))?.[0].length ?? 0
    return [{ start: whole ? start - before : start, end: whole ? end + after : end, text: '' }]
  }

  function changeKind(block: SourceBlock, now: Block): readonly Patch[] {
    const place = places.get(block.block.id)
    const alike = block.block.kind === now.kind && (block.block.level ?? 0) === (now.level ?? block.block.level ?? 0)
    if (place === undefined || place.in === 'tabel' || alike) return []
    const begin = block.map?.starts[0] ?? block.outer.start
    const lead = place.lead.end > place.lead.start ? place.lead : { start: begin, end: begin }
    const underline = /(?:\r\n|\n|\r)[ \t>]*(?:=+|-+)[ \t]*$/.exec(source.slice(begin, block.outer.end))
    const patches: Patch[] = [{ ...lead, text: (isPlain(now) ? lineAbove(lead.start) : '') + leadOf(now, null, 1) }]
    const end = block.block.kind === 'heading' && underline !== null ? begin + underline.index : block.outer.end
    if (now.kind === 'heading') patches.push(...onOneLine(begin, end))
    return [...patches, { start: end, end: block.outer.end, text: isPlain(now) ? lineBelow(block.outer.end) : '' }]
  }

  /** A heading has one line. */
  function onOneLine(start: number, end: number): readonly Patch[] {
    return [...source.slice(start, end).matchAll(/[^\S\r\n]*\\?(?:\r\n|\n|\r)[\s>]*/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: ' ',
    }))
  }

  /** A paragraph needs an empty line around it, or it runs on from the lines beside it. */
  function lineAbove(at: number): string {
    return /(?:^|[\r\n][^\S\r\n]*(?:\r\n|\n|\r))[\s>]*$/.test(source.slice(Math.max(0, at - 300), at)) ? '' : newline
  }

  function lineBelow(at: number): string {
    return /^[^\S\r\n]*(?:$|(?:\r\n|\n|\r)[\s>]*(?:$|[\r\n]))/.test(source.slice(at, at + 300)) ? '' : newline
  }
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
