import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { FoundPhone } from '../facts/letter-facts.ts'
import { remember } from '../remember.ts'
import { allMatches } from './all-matches.ts'

/**
 * Dutch phone numbers in every notation of letters: 14 020, 14030, 1400, 020 123 45 67, (0570) 69 39 11, 06-12345678,
 * 088.123.45.67, 0800-8051, 0900 1234, +31 (0)20 123 4567, 112. Not: citizen service, account, case and chamber
 * numbers, postcodes, dates, amounts. Valid numbers are told from other digits by libphonenumber's Dutch plan.
 */
export function findPhoneNumbers(text: string): readonly FoundPhone[] {
  if (!OPENING.test(text)) return []
  const found: FoundPhone[] = []
  for (const match of allMatches(text, CANDIDATE)) {
    const phone = readCandidate(match[0], match.index, text)
    if (phone !== null) found.push(phone)
  }
  return found
}

/** With what every candidate begins: in few texts with digits such digits stand. */
const OPENING = /\+31|(?<!\w)(?:0\d|1(?:4|1[236]))/

const SEPARATOR = String.raw`[\s\u00A0.\-–‑·/]{0,3}`
/** "Tel.0475", "T:0475" and "(0475" open a number; "12.0475" and "1,0475" don't. */
const OPENS = String.raw`(?<![\w,/+\-])(?<!\d[.:])`

const CANDIDATE = new RegExp(
  [
    // +31 (0)20 123 45 67, (+31) 20 …, +31 (475) 36 87 00, 0031 20 …
    String.raw`${OPENS}\(?(?:\+|00)31\)?${SEPARATOR}(?:\(0\))?${SEPARATOR}\(?[1-9](?:${SEPARATOR}\d){0,2}\)?(?:${SEPARATOR}\d){6,8}(?!\d)`,
    // (020) 123 45 67, 020-1234567, 0570 69 39 11, 06 12 34 56 78, 088 …; 0800 1234, 0900-123 45 67
    String.raw`${OPENS}\(?0\d(?:${SEPARATOR}\d){1,3}\)?(?:${SEPARATOR}\d){3,8}(?!\d)`,
    // 14 020, 14-0570, 14030, 14 (0570)
    String.raw`${OPENS}14[\s\u00A0\-–‑]?(?:0\d{2,3}|\(0\d{2,3}\))(?!\d)`,
    String.raw`${OPENS}(?:1400|112|116[\s\u00A0]?(?:000|006|111|117|123)|144|113)(?!\d)`,
  ].join('|'),
  'g',
)

/** What makes digits something else: a date, an amount, a reference, a longer row of digits. */
const AFTER = /^(?:[\s\u00A0]?(?:euro|procent|woorden|inwoners|keer|jaar|dagen|weken|%)|,\d|:\d|\/(?!0\d{2})\d|-\d|[A-Za-z])/
const REFERENCE_BEFORE =
  /(?:kenmerk|zaaknr\.?|dossier|referentie|fax|bsn|kvk|iban|nummer van de brief|\buw nummer|artikel|art\.|lid|nr\.|\b(?!(?:telefoon|doorkies|mobiel|gsm|spoed|alarm|informatie|storings|klachten|contact|hulp|servicedesk|balie|bel|gratis|06-)-?nummer)[\w-]+nummer)[\s:.\u00A0(]*(?:is[\s:(]*)?$/i
/** A number with its area code in brackets is no reference, whatever word stands before it. */
const FAX_BEFORE = /fax[\s:.\u00A0]*$/i
/** Opening hours: "09.00-17.00" holds the digits of 0900-1700. */
const HOURS = /^[01]\d\.[0-5]\d[\s\u00A0]*[–‑/-]?[\s\u00A0]*[012]\d\.[0-5]\d$/
/** "Ons nummer: 0201234567" is a reference; with a phone number's groups, or 14 and an area code, it's none. */
const OUR_NUMBER = /\bons nummer[\s:.\u00A0]*$/i
const INSIDE_IBAN = /[A-Z]{2}\d{2}[\s\u00A0]?[A-Z]{4}[\s\u00A0\d]*$/
const SHORT_NEEDS = /(?:bel|belt|bellen|gebeld|telefoon|telefonisch|tel\.?|nummer|telefoonnummer|t|\bt\b)[\s:.(\u00A0]*(?:ons|dan|via|met|op|naar|gerust|eerst|het|is|gratis|of|bij spoed|bij nood|bij gevaar|:|\s|spoednummer|alarmnummer|nummer)*[\s:(]*$/i

function readCandidate(raw: string, at: number, text: string): FoundPhone | null {
  const start = raw.startsWith('(') && !raw.includes(')') ? at + 1 : at
  const trimmed = raw.slice(start - at).trimEnd()
  const end = start + trimmed.length
  const before = text.slice(Math.max(0, start - 45), start)
  if (HOURS.test(trimmed) || AFTER.test(text.slice(end, end + 12)) || (raw.startsWith('(') ? FAX_BEFORE : REFERENCE_BEFORE).test(before) || INSIDE_IBAN.test(before) || /[€$]\s?$/.test(before)) return null
  const digits = digitsOf(trimmed)
  const isArea = AREA.test(digits)
  if (OUR_NUMBER.test(before) && !isArea && /^\d+$/.test(trimmed)) return null
  const isShort = digits.length <= 6 && !isArea
  if (isShort && !SHORT_NEEDS.test(before)) return null
  if (!isShort && !isValid(digits)) return null
  return { start, end, digits, cost: costOf(digits) }
}

/** 14 and an area code: the number of a municipality. */
const AREA = /^140\d{2,3}$/

function digitsOf(text: string): string {
  const plus = /^\(?\+/.test(text) ? '+' : ''
  return (plus + text.replace(/\D/g, '')).replace(/^0031/, '+31').replace(/^\+310/, '+31')
}

function isValid(digits: string): boolean {
  if (AREA.test(digits)) return true
  // In Dutch plans these are tied to no place; libphonenumber knows most, not every block that is in use.
  if (/^(?:0800|0900|0906|0909)(?:\d{4}|\d{7})$/.test(digits)) return true
  if (/^(?:085|088)\d{7}$/.test(digits)) return true
  return /^(?:\+31|0)[1-9]\d{8}$/.test(digits) && isPossible(digits)
}

/** The same few numbers stand in all letters of an organisation, and the library takes its time. */
const isPossible = remember(1000, (digits) => parsePhoneNumberFromString(digits, 'NL')?.isPossible() === true)

function costOf(digits: string): FoundPhone['cost'] {
  if (/^(?:0900|0906|0909|18\d\d)/.test(digits)) return 'duur'
  return /^(?:0800|112|116|113|144)/.test(digits) ? 'gratis' : 'gewoon'
}
