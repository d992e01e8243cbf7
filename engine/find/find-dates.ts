import { isoDate, MONTHS, WEEKDAYS } from '../calendar/calendar.ts'
import { allMatches } from './all-matches.ts'
import type { Passage } from './passage.ts'
import { inText } from './word-pattern.ts'
import type { FoundDate } from '../facts/letter-facts.ts'

const MONTH_NAMES = MONTHS.join('|')
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const WRITTEN = new RegExp(
  String.raw`(?<![\d.,:/-])(?<day>\d{1,2})(?:e|ste|de)?\s+(?<month>${MONTH_NAMES}|${SHORT_MONTHS.join('|')}|sept)\b\.?(?:\s+(?<year>(?:19|20)\d\d))?`,
  'gi',
)
/** Looked for when a day is found: in front of the expression itself it would be tried at every character. */
const WEEKDAY_BEFORE = new RegExp(String.raw`(${WEEKDAYS.join('|')}),?\s+$`, 'i')
/** A weekday and the spaces behind it are shorter. */
const WEEKDAY_LENGTH = 40
const NUMERIC = /(?<![\d.,:/-])(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d,/-])/g
const ISO = /(?<![\d.,:/-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d/-])/g

/** Days written out (3 maart 2026, maandag 4 mei), in figures (03-03-2026) or as 2026-03-03. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const match of allMatches(text, WRITTEN)) found.push(readDate(match, text, true))
  if (/\d[-/.]\d/.test(text)) for (const expression of [NUMERIC, ISO]) for (const match of allMatches(text, expression)) found.push(readDate(match, text, false))
  return found.sort((a, b) => a.start - b.start)
}

/** False only when the passage holds no day. */
export function mayHoldDate(passage: Passage): boolean {
  return DAYS.some((day) => day.mayMatch(passage))
}

const DAYS = [WRITTEN, NUMERIC, ISO].map(inText)

/** `named`: the month is, and then the weekday may be. */
function readDate(match: RegExpMatchArray, text: string, named: boolean): FoundDate {
  const { day = '', month = '', year } = match.groups ?? {}
  const at = match.index ?? 0
  const end = at + match[0].trimEnd().length
  const [before = '', weekday] = named ? (WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - WEEKDAY_LENGTH), at)) ?? []) : []
  const start = at - before.length
  const iso = year === undefined ? null : isoDate(Number(year), monthNumber(month), Number(day))
  return { start, end, iso, weekday: weekday === undefined ? null : weekdayNumber(weekday), role: roleOf(text, start, end) }
}

function monthNumber(month: string): number {
  return MONTH_NUMBERS.get(month.toLowerCase()) ?? Number(month)
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([...MONTHS, ...SHORT_MONTHS].map((name, at) => [name, (at % 12) + 1] as const).concat([['sept', 9]]))

function weekdayNumber(weekday: string): number {
  return WEEKDAYS.findIndex((name) => name === weekday.toLowerCase())
}

const DEADLINE = /(?:vóór|voor|uiterlijk(?: op)?|tot en met|t\/m|tot|niet later dan|op zijn laatst|laatste dag is|deadline is|vóór of op)\s*(?:de\s+)?$/i
/** "Van 1 juli tot en met 31 augustus": the end of a period is no day by which something must be done. */
const PERIOD = /\b(?:van|vanaf|tussen|periode|sinds)\s[^.?!]{0,45}(?:tot en met|t\/m|tot|en)\s*$/i
const START = /(?:vanaf|met ingang van|per|sinds|ingaande|gaat in op|begint op|begint)\s*$/i
const PAST = /(?:brief van|aanvraag van|formulier van|besluit van|verzoek van|bezwaar van|bericht van|mail van|gesprek van|gesprek op|ontvingen wij|ontvangen|schreef u|vroeg u|kregen wij|d\.d\.|stuurden wij u|op)\s*$/i
const LETTER_DATE = /(?:^|\n)[^\n]{0,40}?(?:datum|dagtekening|verzenddatum|verzonden|,)[\s:]*$/i

function roleOf(text: string, start: number, end: number): FoundDate['role'] {
  const before = text.slice(Math.max(0, start - 40), start)
  if (DEADLINE.test(before)) return PERIOD.test(text.slice(Math.max(0, start - 70), start)) ? 'onbekend' : 'uiterste-datum'
  if (START.test(before)) return 'ingang'
  if (LETTER_DATE.test(before)) return 'brief'
  if (/(?:uur|om \d)/.test(text.slice(end, end + 18))) return 'afspraak'
  return PAST.test(before) ? 'verleden' : 'onbekend'
}
