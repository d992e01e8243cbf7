import { isPageMark, looksLikeLetterhead, wordCount } from '../../engine/letter/letterhead-lines.ts'
import type { TextLine } from './split-lines.ts'

export interface PageLayout {
  /** Lines that belong to the page and not to the text: page numbers, running headers and footers. */
  readonly noise: ReadonlySet<number>
  /** The first line of text on each page after the first. */
  readonly pageStarts: ReadonlySet<number>
}

/** How far below a page's top its header can be mixed into the text, and how far above its end a footer. */
const HEADER_LINES = 12
const FOOTER_LINES = 4

export function findPageNoise(lines: readonly TextLine[]): PageLayout {
  const marks = new Set(lines.flatMap((_, index) => (isPageNumber(lines, index) ? [index] : [])))
  for (const index of numberedFooters(lines)) marks.add(index)
  const tops = pageTops(lines, marks)
  const noise = new Set([...marks, ...runningLines(lines, tops)])
  const pageStarts = new Set<number>()
  for (const top of tops) {
    let start = top
    while (noise.has(start)) start++
    if (start < lines.length) pageStarts.add(start)
  }
  return { noise, pageStarts }
}

/** `Pagina 2 van 3`, or a number alone amid empty lines. */
function isPageNumber(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !isPageMark(line.content.text)) return false
  const after = lines[index + 1]?.blanks ?? 3
  if (!/^\d+$/.test(line.content.text)) return /\p{L}{2}/u.test(line.content.text) || line.blanks + after >= 2
  return line.blanks >= 1 && after >= 1 && line.blanks + after >= 3
}

/** `Tweede Kamer, vergaderjaar 2021–2022, 35 510, nr. 102 2`: the same line, with a last number that goes up. */
function numberedFooters(lines: readonly TextLine[]): readonly number[] {
  const groups = new Map<string, { readonly index: number; readonly number: number }[]>()
  for (const [index, { content }] of lines.entries()) {
    const match = /^(.*\D)(\d{1,4})$/.exec(content.text)
    if (match === null || wordCount(content.text) < 4 || !/\d/.test(match[1] ?? '')) continue
    const group = groups.get(match[1] ?? '') ?? []
    group.push({ index, number: Number(match[2]) })
    groups.set(match[1] ?? '', group)
  }
  return [...groups.values()].flatMap((group) => {
    const rises = group.every((entry, at) => at === 0 || entry.number > (group[at - 1]?.number ?? 0))
    return group.length >= 3 && rises ? group.map((entry) => entry.index) : []
  })
}

/**
 * Where a page begins: after a form feed, beside a page number, or at a line with one space before it where other
 * lines have none (what some PDF extractors leave of a page's end).
 */
function pageTops(lines: readonly TextLine[], marks: ReadonlySet<number>): ReadonlySet<number> {
  const tops = new Set<number>()
  const indented = lines.filter((line) => line.indent > 0).length
  const spaceTells = indented > 0 && indented < lines.length * 0.15
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    if (line.newPage) tops.add(index)
    if (marks.has(index) && index + 1 < lines.length) tops.add(index + 1)
    const afterNumber = /^\d{1,3}$/.test(lines[index - 1]?.content.text ?? '')
    if (spaceTells && line.indent === 1 && line.blanks === 0 && !afterNumber) tops.add(index)
  }
  return tops
}

/** Lines that stand near the top, or near the end, of several pages word for word, at about the same height. */
function runningLines(lines: readonly TextLine[], tops: ReadonlySet<number>): readonly number[] {
  const starts = [...tops].sort((a, b) => a - b)
  const first = new Set(lines.slice(0, starts[0] ?? 0).map((line) => line.content.text))
  const places = new Map<string, Seen[]>()
  for (const [page, top] of starts.entries()) {
    const until = Math.min(top + HEADER_LINES, starts[page + 1] ?? lines.length, lines.length)
    for (const index of range(Math.max(top - FOOTER_LINES, starts[page - 1] ?? 0), until)) {
      const text = lines[index]?.content.text ?? ''
      const key = `${index < top ? 'voet' : 'kop'}:${text}`
      if (canRun(text)) places.set(key, [...(places.get(key) ?? []), { index, page, height: index - top, text }])
    }
  }
  return [...places.values()].flatMap((seen) => {
    const text = seen[0]?.text ?? ''
    const pages = new Set(seen.map(({ page }) => page)).size + (first.has(text) ? 1 : 0)
    const heights = seen.map(({ height }) => height)
    const level = Math.max(...heights) - Math.min(...heights) <= 4
    return level && pages >= (looksLikeLetterhead(text) ? 2 : 3) ? seen.map(({ index }) => index) : []
  })
}

interface Seen {
  readonly index: number
  readonly page: number
  /** Lines below the page's top. */
  readonly height: number
  readonly text: string
}

/** A running header is a name, date or reference: not a piece of a sentence, nor a list's or table's repeated words. */
function canRun(text: string): boolean {
  const small = text.match(/(?<!\p{L})(?:de|het|een|en|of|dat|die|dit|u|wij|we|is|zijn|wordt|in|op|te|voor|van|uit|met)(?!\p{L})/gu)?.length ?? 0
  return text.length >= 3 && wordCount(text) <= 12 && small <= 2 && !/[.?!;:,]$/.test(text) && !/^[•●▪–-]/.test(text)
}

function range(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at)
}
