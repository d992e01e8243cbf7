import type { Placeholder, Range } from './letter.ts'

/** What the whole letter shows about its quotation marks; it decides about a lone «Word». */
export interface PlaceholderHabits {
  readonly guillemets: 'velden' | 'aanhalingen'
}

/** The merge fields and fill-ins that stand in a text, in order, none overlapping. Declared fields win. */
export function findPlaceholders(
  text: string,
  declared: readonly Placeholder[] = [],
  habits: PlaceholderHabits = { guillemets: 'velden' },
): readonly Placeholder[] {
  const kept: Placeholder[] = [...declared]
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape.pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      const label = (match[1] ?? match[0]).trim()
      if (overlaps(place, kept) || !shape.accepts({ text, label, ...place, habits })) continue
      kept.push({ ...place, label })
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Letters that quote with «…» hold several words or a sentence between them; letters with fields hold names. */
export function readHabits(texts: readonly string[]): PlaceholderHabits {
  const quoted = texts.flatMap((text) => [...text.matchAll(/«([^«»]{1,300})»/gu)].map((match) => match[1] ?? ''))
  const quotations = quoted.filter((inside) => !namesField(inside))
  const fields = quoted.length - quotations.length
  const clear = quotations.filter((inside) => /\s/.test(inside) || /^\p{Ll}/u.test(inside)).length
  return { guillemets: clear > fields ? 'aanhalingen' : 'velden' }
}

interface Candidate extends Range {
  readonly text: string
  readonly label: string
  readonly habits: PlaceholderHabits
}

interface Shape {
  readonly pattern: RegExp
  readonly accepts: (candidate: Candidate) => boolean
}

const always = (): boolean => true

const SHAPES: readonly Shape[] = [
  { pattern: /\{\{\{?([^{}\n]{1,120}?)\}\}\}?/gu, accepts: always },
  { pattern: /\{%-?([^%{}\n]{1,120}?)-?%\}/gu, accepts: always },
  { pattern: /\$\{([^{}\n]{1,80}?)\}/gu, accepts: always },
  { pattern: /<<\s*([\p{L}_][^<>\n]{0,60}?)\s*>>/gu, accepts: always },
  { pattern: /««?\s*([\p{L}_][^«»\n]{0,60}?)\s*»»?/gu, accepts: isGuillemetField },
  { pattern: /\{([\p{L}_][\p{L}\d_ .:/-]{0,60}?)\}/gu, accepts: always },
  { pattern: /\[([^[\]\n]{2,80}?)\](?!\()/gu, accepts: isBracketField },
  { pattern: /<([\p{L}_][\p{L}\d_ .:/-]{0,60}?)>/gu, accepts: isAngleField },
  { pattern: /(?<![\d%\p{L}])%{1,2}([\p{L}_][\p{L}\d_.]{1,40})%{1,2}(?![\p{L}\d])/gu, accepts: always },
  { pattern: /(?<![\p{L}\d@./-])(?:[xX]{1,4}|\d{1,4})(?:[-/.](?:[xX]{1,4}|\d{1,4})){1,3}(?![\p{L}\d@/])/gu, accepts: ({ label }) => /[xX]{2}/.test(label) },
  { pattern: /(?<=€\s?)[xX](?:[xX.]*[xX])?(?:,(?:[xX]{1,2}|-))?(?![\p{L}\d])/gu, accepts: always },
  { pattern: /(?<![\p{L}\d@./-])[xX]{3,}(?![\p{L}\d@/-])/gu, accepts: isFillIn },
  { pattern: /(?:\.{4,}|…{2,}|_{3,})/gu, accepts: isOpenLine },
]

function overlaps(place: Range, others: readonly Range[]): boolean {
  return others.some((other) => place.start < other.end && other.start < place.end)
}

/** Words that name what a letter fills in; a bracketed text that holds one is a field, not a quotation. */
const FIELD_WORD =
  /(naam|namen|adres|straat|huisnr|huisnummer|postcode|plaats|datum|bedrag|kenmerk|nummer|telefoon|aanhef|voorletter|geslacht|bsn|iban|e-?mail|functie|afdeling|contactpersoon|behandelaar|ondertekenaar|termijn|invul|optioneel|dagdeel|tijdstip|aanvrager|geadresseerde|variabele|veld|kies)/iu

function namesField(inside: string): boolean {
  if (/[_]|\p{Ll}\p{Lu}|\p{L}\d|^\p{Lu}{2,}(?:[ _]\p{Lu}+)*$/u.test(inside)) return true
  return inside.trim().split(/\s+/).length <= 4 && FIELD_WORD.test(inside)
}

function isGuillemetField({ label, habits }: Candidate): boolean {
  if (namesField(label)) return true
  if (/\s/.test(label)) return false
  return habits.guillemets === 'velden'
}

/** Not a note's number, a tick box, a page of a law, an editor's remark, or a word put into a quotation. */
function isBracketField({ text, label, start }: Candidate): boolean {
  if (!/\p{L}/u.test(label) || /^(?:sic|red|noot|zie|vgl|cursivering|vet|x|v|ja|nee)\b/iu.test(label)) return false
  if (/^\p{L}$|^\p{Lu}?\d+$|\d{4}/u.test(label) || label.split(/\s+/).length > 8) return false
  return isInsideQuotation(text, start) ? /[_]/.test(label) || FIELD_WORD.test(label) : true
}

function isInsideQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const open = (from: string, to: string): boolean => before.lastIndexOf(from) > before.lastIndexOf(to)
  if (open('“', '”') || open('«', '»') || open('„', '”')) return true
  if (/(?:^|[\s(])‘[^’]*$/u.test(before)) return true
  return (before.match(/"/g)?.length ?? 0) % 2 === 1
}

const HTML_TAGS = new Set(
  'a b i u p s br hr em li ul ol dl dt dd td tr th h1 h2 h3 h4 h5 h6 div img sub sup span table tbody thead strong html body head style script font center'.split(
    ' ',
  ),
)

function isAngleField({ text, label }: Candidate): boolean {
  const name = label.toLowerCase().replace(/\s*\/$/, '')
  return !HTML_TAGS.has(name) && !/:\/\//.test(label) && !text.includes(`</${label}>`)
}

/** Not the Roman thirty: `hoofdstuk XXX`. */
function isFillIn({ text, label, start }: Candidate): boolean {
  return label !== 'XXX' || !/(?:hoofdstuk|titel|deel|boek|bijlage|paragraaf|lid|eeuw)\s$/iu.test(text.slice(0, start))
}

/** Not the dots between a heading and its page in a table of contents. */
function isOpenLine({ text, start, end }: Candidate): boolean {
  return !(/^\s*\d{1,4}\s*$/.test(text.slice(end)) && /\p{L}{3}/u.test(text.slice(0, start)))
}
