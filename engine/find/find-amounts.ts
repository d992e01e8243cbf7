import type { FoundAmount } from '../facts/letter-facts.ts'
import { allMatches } from './all-matches.ts'
import type { Passage } from './passage.ts'
import { inText } from './word-pattern.ts'

const AMOUNT = /(?:€|\bEUR|\beuro)[\s\u00A0]*(?<before>\d[\d.]*(?:,\d{1,2}|,-{1,2}|,–)?)|(?<![\d.,])(?<after>\d[\d.]*(?:,\d{1,2}|,-)?)[\s\u00A0]*(?:euro|EUR)\b/gi

/** Amounts in euros: € 1.264,30, € 75,-, 80 euro, EUR 1.250,00. */
export function findAmounts(text: string): readonly FoundAmount[] {
  return allMatches(text, AMOUNT).map((match) => {
    const digits = match.groups?.['before'] ?? match.groups?.['after'] ?? '0'
    return { start: match.index, end: match.index + match[0].length, cents: centsOf(digits) }
  })
}

/** False only when the passage holds no amount. */
export function mayHoldAmount(passage: Passage): boolean {
  return passage.text.includes('€') || EURO.mayMatch(passage)
}

const EURO = inText(/eur/i)

function centsOf(digits: string): number {
  const [whole = '0', part = ''] = digits.replaceAll('.', '').split(',')
  const cents = /^\d+$/.test(part) ? Number(part.padEnd(2, '0')) : 0
  return Number(whole) * 100 + cents
}
