import { cutText, joinTexts, plainText, standIn, trimText, type SourceText } from '../source/source-text.ts'

/** One line of the source that holds something, its characters cleaned. */
export interface TextLine {
  readonly content: SourceText
  /** White space before the content; a tab counts as four. */
  readonly indent: number
  /** Empty lines just before this one. */
  readonly blanks: number
  /** A form feed stands before it. */
  readonly newPage: boolean
}

/** The lines that hold text. Hard spaces become spaces, soft hyphens and zero-width marks go, ligatures are spelt out. */
export function splitLines(source: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let blanks = 0
  let newPage = false
  for (const match of source.matchAll(/([^\r\n\u2028\u2029\u0085\f\v]*)(\r\n|[\r\n\u2028\u2029\u0085\f\v]|$)/g)) {
    const raw = match[1] ?? ''
    const content = trimText(cleanText(source, match.index, match.index + raw.length))
    if (content.text === '') blanks++
    else {
      lines.push({ content, indent: indentOf(raw), blanks, newPage })
      blanks = 0
      newPage = false
    }
    if (match[2] === '\f') newPage = true
  }
  return withLoneBullets(lines)
}

/** Some programs put a bullet on a line of its own, above its text. */
function withLoneBullets(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.flatMap((line, index): readonly TextLine[] => {
    if (isLoneBullet(line) && lines[index + 1]?.blanks === 0) return []
    const bullet = lines[index - 1]
    if (bullet === undefined || !isLoneBullet(bullet) || line.blanks > 0) return [line]
    const gap = standIn(' ', bullet.content.ends.at(-1) ?? 0, line.content.starts[0] ?? 0)
    return [{ ...bullet, content: joinTexts([bullet.content, gap, line.content]) }]
  })
}

function isLoneBullet(line: TextLine): boolean {
  return /^[•●▪‣◦○■□➢➤·\uF0B7\uF0A7o-]$/u.test(line.content.text)
}

function indentOf(raw: string): number {
  const space = /^[^\S\u00AD]*/.exec(raw)?.[0] ?? ''
  return space.replaceAll('\t', '    ').length
}

const SPECIAL = /[\u00A0\u2000-\u200F\u202F\u205F\u2060\u3000\u00AD\uFEFF\uFB00-\uFB06\u0132\u0133]/g
const SPELT: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
  '\u0132': 'IJ',
  '\u0133': 'ij',
}

/** The source between two offsets with its odd characters made plain. */
export function cleanText(source: string, start: number, end: number): SourceText {
  const raw = source.slice(start, end)
  const pieces: SourceText[] = []
  let from = 0
  for (const match of raw.matchAll(SPECIAL)) {
    pieces.push(plainText(source, start + from, start + match.index))
    pieces.push(standIn(plain(match[0]), start + match.index, start + match.index + 1))
    from = match.index + 1
  }
  pieces.push(plainText(source, start + from, end))
  return pieces.length === 1 ? (pieces[0] ?? plainText(source, start, end)) : joinTexts(pieces)
}

function plain(special: string): string {
  const spelt = SPELT[special]
  if (spelt !== undefined) return spelt
  return /[\u00AD\uFEFF\u200B-\u200F\u2060]/.test(special) ? '' : ' '
}

/** Runs of white space become one space. */
export function collapseSpaces(from: SourceText): SourceText {
  if (!/\s{2,}|[\t\n]/.test(from.text)) return from
  const pieces: SourceText[] = []
  let at = 0
  for (const match of from.text.matchAll(/\s{2,}|[\t\n]/g)) {
    const end = match.index + match[0].length
    pieces.push(cutText(from, at, match.index), standIn(' ', from.starts[match.index] ?? 0, from.ends[end - 1] ?? 0))
    at = end
  }
  return joinTexts([...pieces, cutText(from, at, from.text.length)])
}
