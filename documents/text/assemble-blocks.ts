import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import { isSubjectLine, looksLikeLetterhead, wordCount } from '../../engine/letter/letterhead-lines.ts'
import { cutText, trimText, type SourceText } from '../source/source-text.ts'
import { findFixedLines } from './find-fixed-lines.ts'
import { joinLines, type JoinContext } from './join-lines.ts'
import { goesOn, measureWidths } from './judge-line-break.ts'
import type { FlowLine, Spacing } from './mend-text.ts'
import { listMarkFinder, type FoundMark } from './find-list-marks.ts'
import { collapseSpaces } from './split-lines.ts'

export interface AssembledBlock {
  readonly draft: BlockDraft
  readonly map: SourceText
  readonly mark: SourceText | null
  /** The first of its lines among all lines. */
  readonly first: number
}

interface OpenBlock {
  readonly lines: FlowLine[]
  readonly mark: FoundMark | null
}

/** Blocks out of lines: which lines go on, which begin an item, which stand alone. */
export function assembleBlocks(flow: readonly FlowLine[], context: JoinContext & { readonly spacing: Spacing }): readonly AssembledBlock[] {
  const texts = flow.map((line) => line.content.text)
  const widths = measureWidths(
    texts,
    flow.flatMap((line, at): [string, string][] => (at > 0 && line.between === 'regeleinde' ? [[texts[at - 1] ?? '', texts[at] ?? '']] : [])),
  )
  const runsOn = (at: number): boolean => flow[at + 1]?.between === 'regeleinde' && goesOn(texts[at] ?? '', texts[at + 1] ?? '', 'regeleinde', widths, 'tekst')
  const { fixed, headEnd } = findFixedLines(texts, runsOn)
  const findMark = listMarkFinder(flow, context.spacing, widths)
  const open: OpenBlock[] = []
  for (const [at, line] of flow.entries()) {
    const mark = at < headEnd || isRow(line.content.text) ? null : findMark(at, open.at(-1)?.mark ?? null)
    const last = open.at(-1)
    if (last !== undefined && mark === null && joins(last, at)) last.lines.push(line)
    else open.push({ lines: [line], mark })
  }
  const head = flow[headEnd]?.index ?? Number.POSITIVE_INFINITY
  return keepNumberedHeadings(open).flatMap((block) => finish(block, context, headEnd > 0 && (block.lines[0]?.index ?? 0) < head))

  function joins(last: OpenBlock, at: number): boolean {
    const line = flow[at]
    const before = texts[at - 1] ?? ''
    const text = texts[at] ?? ''
    if (line === undefined || isRow(text) || isRow(before) || hasColumns(text) || hasColumns(before)) return false
    if (fixed.has(at) || fixed.has(at - 1)) return isSubjectGoingOn(before, text, line)
    return goesOn(before, text, line.between, widths, last.mark === null ? 'tekst' : 'opsomming')
  }
}

function isSubjectGoingOn(before: string, text: string, line: FlowLine): boolean {
  return line.between === 'regeleinde' && isSubjectLine(before) && before.length >= 40 && /^\p{Ll}/u.test(text) && !looksLikeLetterhead(text)
}

/** A row of a table in plain text: columns held apart by spaces or tabs, with a figure in the last. */
function isRow(text: string): boolean {
  return /\S(?: {3,}|\t+)(?:€|EUR|[-–]?\d|[-–]$|[xX«{[])/.test(text) || /\S(?: {3,}|\t+)\S.*\S(?: {3,}|\t+)\S/.test(text)
}

/** `1. Inleiding` above running text is a heading and keeps its number; in a row of items it is an item. */
function keepNumberedHeadings(blocks: readonly OpenBlock[]): readonly OpenBlock[] {
  return blocks.map((block, at) => {
    if (block.mark === null || block.mark.number === null) return block
    const text = block.lines.map((line) => line.content.text).join(' ')
    const next = blocks[at + 1]
    const before = blocks[at - 1]
    const heading = wordCount(text) <= 16 && !/[.,;:!]$/.test(text) && next !== undefined && next.mark === null
    return heading && before?.mark?.kind !== block.mark.kind && /^\S+\s+\p{Lu}/u.test(text) ? { ...block, mark: null } : block
  })
}

/** Two signatures side by side, and the like. */
function hasColumns(text: string): boolean {
  return /\S {5,}\S/.test(text)
}

function finish(block: OpenBlock, context: JoinContext, inHead: boolean): readonly AssembledBlock[] {
  const first = block.lines[0]
  if (first === undefined) return []
  const text = first.content.text
  if (isRow(text) && !inHead) return [assembled({ kind: 'tableCell', text: '' }, collapseSpaces(first.content), null, first.index)]
  if (inHead) return splitColumns(first.content).map((column) => assembled({ kind: 'text', text: '' }, columnOf(block, column, context), null, first.index))
  if (block.mark === null)
    return [
      assembled(
        { kind: 'text', text: '' },
        joinLines(
          block.lines.map((line) => line.content),
          context,
        ),
        null,
        first.index,
      ),
    ]
  const length = block.mark.length
  const rest = trimText(cutText(first.content, length, text.length))
  const map = joinLines([rest, ...block.lines.slice(1).map((line) => line.content)], context)
  const numbered = block.mark.number === null ? {} : { numbering: 'genummerd' as const }
  const mark = length === 0 ? null : cutText(first.content, 0, length)
  return [assembled({ kind: 'listItem', level: block.mark.level, ...numbered, text: '' }, map, mark, first.index)]
}

function assembled(draft: BlockDraft, map: SourceText, mark: SourceText | null, first: number): AssembledBlock {
  return { draft: { ...draft, text: map.text }, map, mark, first }
}

function columnOf(block: OpenBlock, column: SourceText, context: JoinContext): SourceText {
  const rest = block.lines.slice(1).map((line) => line.content)
  return rest.length === 0 ? collapseSpaces(column) : joinLines([column, ...rest], context)
}

/** Two columns of a letterhead that were typed or copied onto one line. */
function splitColumns(line: SourceText): readonly SourceText[] {
  const gap = [...line.text.matchAll(/ {3,}|\t+/g)].find((match) => {
    const right = line.text.slice(match.index + match[0].length)
    const left = line.text.slice(0, match.index)
    return looksLikeLetterhead(left)
      ? isSubjectLine(right) || (looksLikeLetterhead(right) && /:|\d{4} ?[A-Z]{2}|@|www/.test(right))
      : looksLikeLetterhead(right) && !left.endsWith(':') && left.length > 12
  })
  if (gap === undefined) return [line]
  return [trimText(cutText(line, 0, gap.index)), ...splitColumns(trimText(cutText(line, gap.index, line.text.length)))]
}
