import type { Range } from '../../engine/letter/letter.ts'
import type { PageLayout } from './find-page-noise.ts'
import type { TextLine } from './split-lines.ts'

export interface Footnotes {
  /** For each line of a footnote's text, that footnote's number. */
  readonly lines: ReadonlyMap<number, number>
  /** Lines that hold nothing but a note's number, raised above the text they stood in. */
  readonly marks: ReadonlySet<number>
  readonly numbers: ReadonlySet<number>
}

export function findFootnotes(lines: readonly TextLine[], pages: PageLayout): Footnotes {
  const raised = findRaised(lines, pages)
  const notes = raised.lines.size > 0 ? raised.lines : findNumberedNotes(lines, pages)
  return { lines: notes, marks: raised.marks, numbers: new Set(notes.values()) }
}

const ALONE = /^\d{1,3}$/

/** A number alone on a line: above an indented line it begins a note, within the text it is a mark. */
function findRaised(lines: readonly TextLine[], pages: PageLayout): Pick<Footnotes, 'lines' | 'marks'> {
  const notes = new Map<number, number>()
  const marks = new Set<number>()
  let open: number | null = null
  for (const [index, line] of lines.entries()) {
    if (pages.noise.has(index) || pages.pageStarts.has(index)) open = null
    if (pages.noise.has(index)) continue
    const next = lines[index + 1]
    if (ALONE.test(line.content.text) && next !== undefined && next.blanks === 0) {
      const begins = next.indent > 0 && next.indent <= 3 && line.indent === 0
      if (begins) open = Number(line.content.text)
      else if ((line.blanks === 0 || notes.size > 0) && isAmidText(lines, index, pages)) marks.add(index)
      if (begins) notes.set(index, open ?? 0)
    } else if (open !== null) notes.set(index, open)
  }
  return notes.size === 0 && !rises([...marks].map((index) => Number(lines[index]?.content.text)))
    ? { lines: notes, marks: new Set() }
    : { lines: notes, marks }
}

function isAmidText(lines: readonly TextLine[], index: number, pages: PageLayout): boolean {
  return [-1, 1].some((step) => {
    let at = index + step
    while (pages.noise.has(at)) at += step
    return (lines[at]?.content.text.length ?? 0) >= 30
  })
}

function rises(numbers: readonly number[]): boolean {
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

/** `1 Kamerstuk 35 510, nr. 95.` at a page's end, where a `1` is glued to a word above it. */
function findNumberedNotes(lines: readonly TextLine[], pages: PageLayout): ReadonlyMap<number, number> {
  const notes = new Map<number, number>()
  let last = 0
  let open = false
  for (const [index, line] of lines.entries()) {
    if (pages.noise.has(index)) continue
    if (pages.pageStarts.has(index)) open = false
    const number = Number(/^(\d{1,3})\s+\S/.exec(line.content.text)?.[1] ?? 0)
    const mayBegin = open || line.blanks > 0 || lines[index - 1]?.newPage === true
    if (number > 0 && mayBegin && (last === 0 || (number > last && number <= last + 3)) && hasMark(lines, index, number, notes)) {
      last = number
      open = true
    } else if (open && line.blanks > 0 && /[.?!][)”’"»]?$/.test(lines[index - 1]?.content.text ?? '')) open = false
    if (open) notes.set(index, last)
  }
  return notes
}

function hasMark(lines: readonly TextLine[], before: number, number: number, notes: ReadonlyMap<number, number>): boolean {
  const mark = new RegExp(`[\\p{L}.,;:»”’)\\]] ?${number}(?!\\d)`, 'u')
  for (let index = before - 1; index >= 0 && index >= before - 150; index--) {
    if (!notes.has(index) && mark.test(lines[index]?.content.text ?? '')) return true
  }
  return false
}

/** Not marks: `m2`, `artikel2`, `stap 3`. */
const COUNTED =
  /(?:^|[^\p{L}])(?:[kcd]?m|co|h|artikel|art|lid|stap|box|bijlage|paragraaf|deel|fase|spoor|zone|groep|klas|week|dag|nummer|nr|niveau|versie|covid|vraag|pp?|blz|hoofdstuk|route|wijk|a|b|n)\.?$/iu

/** Walks through a text's lines in order, and finds the note marks that are glued to its words. */
export function markFinder(numbers: ReadonlySet<number>): (text: string) => readonly Range[] {
  let last = 0
  return (text) => {
    const found: Range[] = []
    for (const match of text.matchAll(/(?<=[\p{L}.,;:»”’)\]])( ?)(\d{1,3})( (?=[.,;:](?:\s|$)))?(?=\s|$|[.,;:)»”’])/gu)) {
      const number = Number(match[2])
      const before = text.slice(0, match.index)
      const spaced = match[1] === ' '
      if (COUNTED.test(before) || (/\d[.,:]$/.test(before) && !(number === last + 1 && /\d{4}\.$/.test(before)))) continue
      const known = numbers.has(number) && number > last && number <= last + 5 && (!spaced || (number === last + 1 && /[.»”]$/.test(before)))
      const alone =
        numbers.size === 0 && !spaced && number < 100 && /\p{Ll}{2}$/u.test(before) && /^[.,](?:\s|$)/.test(text.slice(match.index + match[0].length))
      if (known) last = number
      if (known || alone) found.push({ start: match.index, end: match.index + match[0].length })
    }
    return numbers.size === 0 ? found : [...found, ...looseSpaces(text, found)]
  }
}

/** The space that a raised mark left before a full stop or comma: `(pgb) . Dat`. */
function looseSpaces(text: string, taken: readonly Range[]): readonly Range[] {
  return [...text.matchAll(/(?<=[\p{L})»”’]) (?=[.,;:](?:\s|$))/gu)]
    .map((match) => ({ start: match.index, end: match.index + 1 }))
    .filter((range) => !taken.some((other) => range.start < other.end && other.start < range.end))
}
