import { closingKind, isSalutation, isSentence, isSubjectLine, looksLikeLetterhead, wordCount } from '../../engine/letter/letterhead-lines.ts'

export interface FixedLines {
  /** Lines of letterhead, salutation or closing: each is a block of its own. */
  readonly fixed: ReadonlySet<number>
  /** Of those, the lines above the salutation. */
  readonly headEnd: number
}

/** Finds the lines that may never be joined, among the lines of a text in order. */
export function findFixedLines(lines: readonly string[], runsOn: (index: number) => boolean): FixedLines {
  const headEnd = findHeadEnd(lines, runsOn)
  const fixed = new Set(Array.from({ length: headEnd }, (_, index) => index))
  for (const [index, line] of lines.entries()) {
    if (isSalutation(line)) fixed.add(index)
    if (!closes(lines, index)) continue
    for (let at = index; at < lines.length && at <= index + 12 && isShort(lines[at] ?? ''); at++) fixed.add(at)
  }
  return { fixed, headEnd }
}

/** The salutation, or the first line of prose; without a salutation, after the last line that is surely letterhead. */
function findHeadEnd(lines: readonly string[], runsOn: (index: number) => boolean): number {
  const prose = lines.findIndex((line, index) => isProse(line) || (line.length >= 50 && !isSubjectLine(line) && !looksLikeLetterhead(line) && runsOn(index)))
  const until = prose < 0 ? lines.length : prose
  const salutation = lines.slice(0, until + 1).findIndex(isSalutation)
  if (salutation >= 0) return salutation
  const sure = lines.slice(0, until).flatMap((line, index) => (looksLikeLetterhead(line) || isSubjectLine(line) ? [index] : []))
  return sure.length >= 2 ? (sure.at(-1) ?? -1) + 1 : 0
}

function isProse(line: string): boolean {
  return wordCount(line) >= 8 && isSentence(line) && !looksLikeLetterhead(line)
}

function closes(lines: readonly string[], index: number): boolean {
  const kind = closingKind(lines[index] ?? '')
  if (kind !== 'naam') return kind === 'groet'
  const next = lines[index + 1]
  if (next !== undefined && SIGNS_FOR.test(next)) return true
  return next !== undefined && /^\p{Lu}/u.test(next) && wordCount(next) <= 6 && isShort(next) && !isSentence(lines[index] ?? '')
}

/** "De Minister van …," above "namens de Minister,". */
const SIGNS_FOR = /^(?:namens|voor) (?:de|het|deze|dit|dezen|hen)(?!\p{L})[^.?!]{0,40}[,:]$/iu

function isShort(line: string): boolean {
  return line.length <= 90 && wordCount(line) <= 12 && !isSentence(line) && !/[?:]$/.test(line)
}
