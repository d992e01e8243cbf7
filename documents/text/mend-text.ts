import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import { cutText, dropRanges, type SourceText } from '../source/source-text.ts'
import { assembleBlocks, type AssembledBlock } from './assemble-blocks.ts'
import { findFootnotes, markFinder, type Footnotes } from './find-footnotes.ts'
import { findPageNoise, type PageLayout } from './find-page-noise.ts'
import { joinLines } from './join-lines.ts'
import { collectWordForms } from './judge-hyphen.ts'
import type { Between } from './judge-line-break.ts'
import { splitLines, type TextLine } from './split-lines.ts'

export interface MendedBlock {
  readonly draft: BlockDraft
  readonly map: SourceText
  /** The mark before a list item, as it stands in the source. */
  readonly mark: SourceText | null
}

/** One line of running text: page noise, footnotes and note marks left out. */
export interface FlowLine {
  readonly content: SourceText
  readonly indent: number
  readonly between: Between
  readonly pageStart: boolean
  /** Its place among all lines. */
  readonly index: number
}

/** Text as it was pasted or taken from a PDF, made whole again: paragraphs, headings, list items and footnotes. */
export function mendText(source: string): readonly MendedBlock[] {
  const lines = splitLines(source)
  const pages = findPageNoise(lines)
  const notes = findFootnotes(lines, pages)
  const spacing = measureSpacing(lines)
  const words = collectWordForms(lines.map((line) => line.content.text))
  const main = assembleBlocks(flowLines(lines, pages, notes, spacing), { source, words, spacing })
  const footnotes = footnoteBlocks(lines, notes, (pieces) => joinLines(pieces, { source, words }))
  return withFootnotes(main, footnotes).map(({ draft, map, mark }) => ({ draft, map, mark }))
}

/** Each footnote after the block that it interrupts, or that stands before it. */
function withFootnotes(main: readonly AssembledBlock[], footnotes: readonly AssembledBlock[]): readonly AssembledBlock[] {
  const merged = [...main]
  for (const note of footnotes) {
    let at = merged.findLastIndex((block) => block.first < note.first && block.draft.kind !== 'footnote') + 1
    while (merged[at]?.draft.kind === 'footnote') at++
    merged.splice(at, 0, note)
  }
  return merged
}

/** `dubbel` when text that plainly goes on does so past one empty line. */
export type Spacing = 'enkel' | 'dubbel'

function measureSpacing(lines: readonly TextLine[]): Spacing {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.content.text ?? ''
    const plain = before.length >= 40 && !/[.?!:;)]["”’]?$/.test(before) && /^\p{Ll}/u.test(line.content.text)
    return plain ? [line.blanks] : []
  })
  const spaced = gaps.filter((blanks) => blanks === 1).length
  return gaps.length >= 5 && spaced > gaps.length * 0.6 ? 'dubbel' : 'enkel'
}

function flowLines(lines: readonly TextLine[], pages: PageLayout, notes: Footnotes, spacing: Spacing): readonly FlowLine[] {
  const marksIn = markFinder(notes.numbers)
  const flow: FlowLine[] = []
  let blanks = 0
  let pageEnd = false
  for (const [index, line] of lines.entries()) {
    blanks += line.blanks
    pageEnd ||= pages.pageStarts.has(index) || notes.lines.has(index)
    if (pages.noise.has(index) || notes.lines.has(index) || notes.marks.has(index)) continue
    const empty = blanks >= (spacing === 'dubbel' ? 2 : 1)
    const between = pageEnd ? (empty ? 'paginaeindeMetWit' : 'paginaeinde') : empty ? 'witregel' : 'regeleinde'
    flow.push({
      content: dropRanges(line.content, marksIn(line.content.text)),
      indent: line.indent,
      between,
      pageStart: pages.pageStarts.has(index),
      index,
    })
    blanks = 0
    pageEnd = false
  }
  return flow
}

function footnoteBlocks(lines: readonly TextLine[], notes: Footnotes, join: (pieces: readonly SourceText[]) => SourceText): readonly AssembledBlock[] {
  const groups = new Map<number, { readonly first: number; readonly pieces: SourceText[] }>()
  for (const [index, number] of notes.lines) {
    const content = lines[index]?.content
    if (content === undefined) continue
    const group = groups.get(number)
    if (group === undefined) groups.set(number, { first: index, pieces: [content] })
    else group.pieces.push(content)
  }
  return [...groups.values()].flatMap(({ first, pieces }) => {
    const whole = join(pieces)
    const number = /^\d{1,3}\s*/.exec(whole.text)?.[0].length ?? 0
    const map = dropRanges(whole, [{ start: 0, end: number }])
    const mark = number === 0 ? null : cutText(whole, 0, number)
    return map.text === '' ? [] : [{ draft: { kind: 'footnote' as const, text: map.text }, map, mark, first }]
  })
}
