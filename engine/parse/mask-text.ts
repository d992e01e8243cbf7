import { allMatches } from '../find/all-matches.ts'
import type { Placeholder, Range } from '../letter/letter.ts'

export interface MaskedRange extends Range {
  readonly kind: 'placeholder' | 'address' | 'number'
}

export interface MaskedText {
  /** As long as the original; what confuses a sentence parser is replaced by plain letters or digits. */
  readonly text: string
  /** In order, without overlap. */
  readonly ranges: readonly MaskedRange[]
}

const TRAILING = /[.,;:!?)'"’”]+$/

/**
 * Web and e-mail addresses, IBANs, decimals and phone numbers: parse-dutch cuts them at `/`, `:`, `,` and spaces,
 * which inflates the word count and ends sentences where none ends.
 */
const ADDRESS = /(?<address>(?:https?:\/\/|www\.)[^\s<>«»]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|eu|com|org|net|amsterdam|frl)(?:\/[^\s<>«»]*)?(?![\w@]))/
const NUMBER = new RegExp(
  [
    /(?<iban>(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z]{4})(?: ?\d{2,4}){2,5}(?!\w))/,
    /(?<phone>(?<![\d.,/-])(?:\+31[ -]?(?:\(0\))?|\(?0\d{1,3}\)?|14)[ -]?\d[\d ]*(?:[ -]\d+)*(?![\d,/-]))/,
    /(?<decimal>(?<![\d,])\d[\d.]*,(?:\d+|--?|—|–))/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
)
const CONFUSING = new RegExp(`${ADDRESS.source}|${NUMBER.source}`, 'gi')

/** Masks by text of the same length, so that every offset stays. */
export function maskText(text: string, placeholders: readonly Placeholder[]): MaskedText {
  const found = [...placeholders.map((range) => masked(range, 'placeholder')), ...confusingRanges(text)]
  if (found.length === 0) return { text, ranges: [] }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const ranges: MaskedRange[] = []
  let result = ''
  let end = 0
  for (const range of found) {
    if (range.start < end || range.end <= range.start) continue
    result += text.slice(end, range.start) + cover(text, range)
    end = range.end
    ranges.push(range)
  }
  return { text: result + text.slice(end), ranges }
}

function masked(range: Range, kind: MaskedRange['kind']): MaskedRange {
  return { start: range.start, end: range.end, kind }
}

/** Every address holds an `@`, slashes, `www.` or a dot between letters; most blocks hold none. */
const MAY_HOLD_ADDRESS = /@|\/\/|www\.|[a-z\d-]\.[a-z]/i
/** A decimal comma, the beginning of a phone number, or that of an IBAN: the days, years and terms of most blocks have none of these. */
const MAY_HOLD_NUMBER = /[\d.],[\d—–-]|\+31|(?<!\d)(?:0\d|14[ \d-])|[A-Z]{2}\d{2} ?[A-Z]{4}/i

function confusingRanges(text: string): readonly MaskedRange[] {
  const confusing = MAY_HOLD_ADDRESS.test(text) ? CONFUSING : MAY_HOLD_NUMBER.test(text) ? NUMBER : null
  if (confusing === null) return []
  const ranges: MaskedRange[] = []
  for (const match of allMatches(text, confusing)) {
    const isAddress = match.groups?.['address'] !== undefined
    if (match.groups?.['phone'] !== undefined && digits(match[0]) < 5) continue
    const whole = match[0].trimEnd()
    const length = isAddress ? whole.replace(TRAILING, '').length : whole.length
    ranges.push({ start: match.index, end: match.index + length, kind: isAddress ? 'address' : 'number' })
  }
  return ranges
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length
}

/** Letters for a name or address (a capital first: it may open a sentence), digits for a number. */
function cover(text: string, range: MaskedRange): string {
  const length = range.end - range.start
  if (range.kind === 'number') return '1'.repeat(length)
  const first = range.kind === 'placeholder' || /[A-Z]/.test(text[range.start] ?? '') ? 'X' : 'x'
  return first + 'x'.repeat(length - 1)
}
