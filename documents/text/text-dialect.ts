import type { Block, BlockId, Range } from '../../engine/letter/letter.ts'
import type { Dialect, Patch, SourceBlock } from '../source/source-document.ts'
import { sourceRuns, type SourceText } from '../source/source-text.ts'
import type { MendedBlock } from './mend-text.ts'

/** How plain text writes blocks: on lines of their own, with the line ends, empty lines and bullets that it has already. */
export function textDialect(source: string, mended: readonly MendedBlock[]): Dialect {
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const context: Context = { source, newline, marks: new Map(mended.map((block, index) => [`b${index + 1}`, block.mark])) }
  return {
    escape: (text) => text.replace(/\r\n?|\n/g, newline),
    breakAt: (_spot, now) => newline.repeat(now.kind === 'listItem' || now.kind === 'letterhead' || now.kind === 'closing' ? 1 : 2) + markOf(context, now),
    add: (beside, blocks, where, wrap) => add(context, beside, blocks, where, wrap),
    content: (block) => block.outer,
    remove: (block) => removedLines(source, block, context.marks.get(block.block.id)?.starts[0] ?? null),
    changeKind: (block, now) => changeKind(context, block, now),
    joinGap: (gap) => (/^\s*(?:[-–•*o]\s+|\d{1,2}[.)]\s+)?$/.test(gap) ? ' ' : gap),
    deleted: (text) => `{--${text}--}`,
    inserted: (text) => `{++${text}++}`,
    remark: (text) => `{>>${text}<<}`,
    pictogram: () => '',
    spell: null,
  }
}

interface Context {
  readonly source: string
  readonly newline: string
  /** The bullet or number of each block that has one. */
  readonly marks: ReadonlyMap<BlockId, SourceText | null>
}

/** The mark of a new item: that of the list it comes in, one number on; else a dash. */
function markOf(context: Context, block: Block, like: SourceBlock | null = null, steps = 1): string {
  if (block.kind !== 'listItem') return ''
  const mark = like === null ? null : (context.marks.get(like.block.id) ?? null)
  return mark === null ? '- ' : mark.text.replace(/\d+/, (number) => String(Number(number) + steps))
}

function add(context: Context, beside: SourceBlock, blocks: readonly Block[], where: 'erna' | 'ervoor', wrap: (text: string, block: Block) => string): Patch {
  const written = blocks.map((block, index) => markOf(context, block, beside, index + 1) + wrap(block.text.replace(/\r\n?|\n/g, context.newline), block))
  const all = where === 'erna' ? [beside.block, ...blocks] : [...blocks, beside.block]
  const gaps = all.slice(1).map((block, index) => context.newline.repeat(isTight(context, all[index], block, beside) ? 1 : 2))
  if (where === 'ervoor') return { start: beside.outer.start, end: beside.outer.start, text: written.map((text, index) => text + (gaps[index] ?? '')).join('') }
  return { start: beside.outer.end, end: beside.outer.end, text: written.map((text, index) => (gaps[index] ?? '') + text).join('') }
}

function isTight(context: Context, one: Block | undefined, other: Block, beside: SourceBlock): boolean {
  if (one?.kind !== other.kind) return false
  if (other.kind === 'letterhead' || other.kind === 'closing') return true
  return other.kind === 'listItem' && (beside.block.kind !== 'listItem' || isTightList(context, beside))
}

/** Whether list items stand on lines right below each other here. */
function isTightList(context: Context, item: SourceBlock): boolean {
  const after = context.source.slice(item.outer.end)
  const before = context.source.slice(0, item.outer.start)
  return !/^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/.test(after) || !/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(before)
}

function changeKind(context: Context, block: SourceBlock, now: Block): readonly Patch[] {
  const was = block.block.kind === 'listItem'
  const is = now.kind === 'listItem'
  const start = block.map?.starts[0] ?? block.outer.start
  if (is && !was) return [{ start, end: start, text: '- ' }]
  const mark = context.marks.get(block.block.id)
  return was && !is && mark !== null && mark !== undefined ? [{ start: mark.starts[0] ?? start, end: start, text: '' }] : []
}

/** The lines that the block stands on and the empty line below them; page noise and footnotes in between stay. */
function removedLines(source: string, block: SourceBlock, markStart: number | null): readonly Patch[] {
  if (block.map === null) return []
  const runs = sourceRuns(source, block.map, 0, block.map.text.length)
  return runs.map((run, index) => {
    const start = index === 0 && markStart !== null ? Math.min(markStart, run.start) : run.start
    return { ...wholeLines(source, { start, end: run.end }, index === runs.length - 1), text: '' }
  })
}

function wholeLines(source: string, run: Range, last: boolean): Range {
  const before = /[^\S\r\n]*$/.exec(source.slice(0, run.start))?.[0].length ?? 0
  const start = run.start - before
  if (start > 0 && !/[\r\n\f]/.test(source.charAt(start - 1))) return run
  const apart = /(?:^|(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r))$/.test(source.slice(0, start))
  const after = (last && apart ? /^[^\S\r\n]*(?:(?:\r\n|\n|\r)(?:[^\S\r\n]*(?:\r\n|\n|\r))?|$)/ : /^[^\S\r\n]*(?:\r\n|\n|\r|$)/).exec(
    source.slice(run.end),
  )?.[0].length
  return after === undefined ? run : { start, end: run.end + after }
}
