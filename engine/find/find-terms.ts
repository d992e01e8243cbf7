import type { FoundTerm } from '../facts/letter-facts.ts'
import { allMatches } from './all-matches.ts'
import { nameTermStart } from './name-term-start.ts'
import type { Passage } from './passage.ts'
import { inText } from './word-pattern.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14,
  vijftien: 15, zestien: 16, twintig: 20, eenentwintig: 21, achtentwintig: 28, dertig: 30,
}

const TERM = new RegExp(
  String.raw`(?<![\p{L}\d])(?<count>\d{1,3}|${Object.keys(NUMBERS).join('|')})(?:\s+\((?:\d{1,3}|${Object.keys(NUMBERS).join('|')})\))?[\s\u00A0-]+(?<unit>dag|dagen|kalenderdagen|werkdag|werkdagen|week|weken|maand|maanden|jaar)(?![\p{L}])`,
  'giu',
)

/** Durations such as "zes weken", "14 dagen", "zes (6) weken", and from when they count. */
export function findTerms(text: string): readonly FoundTerm[] {
  return allMatches(text, TERM).map((match) => {
    const { count = '', unit = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { start: match.index, end, count: NUMBERS[count.toLowerCase()] ?? Number(count), unit: unitOf(unit.toLowerCase()), from: startAfter(text.slice(end, end + 130)) ?? startBefore(text.slice(Math.max(0, match.index - 130), match.index)) }
  })
}

/** False only when the passage holds no duration. */
export function mayHoldTerm(passage: Passage): boolean {
  return DURATION.mayMatch(passage)
}

const DURATION = inText(TERM)

function unitOf(unit: string): FoundTerm['unit'] {
  if (unit.startsWith('werkdag')) return 'werkdag'
  if (unit.includes('dag')) return 'dag'
  if (unit.startsWith('we')) return 'week'
  return unit.startsWith('maand') ? 'maand' : 'jaar'
}

/** The words behind the duration, up to the end of the sentence: the first of them that names a start. */
function startAfter(after: string): FoundTerm['from'] {
  const rest = (/^[^!?;]*?(?=[.!?;](?:\s|$)|$)/.exec(after)?.[0] ?? '').toLowerCase()
  const from = STARTS.exec(rest)?.[1]
  return from === undefined ? null : (nameTermStart(from) ?? 'anders')
}

/** "Vanaf de dag dat u deze brief kreeg, hebt u zes weken": a start named in front of the duration, in its sentence. */
function startBefore(before: string): FoundTerm['from'] {
  const sentence = /(?:^|[.!?;:]\s)([^.!?;:]*)$/.exec(before.toLowerCase())?.[1] ?? ''
  const from = /\b(?:vanaf|nadat|na|sinds)\b(.*)$/.exec(sentence)?.[1]
  return from === undefined ? null : nameTermStart(from)
}

const STARTS =
  /^[\s,:]*(?:en |die |de tijd[\s,]*)?(?:hiervoor |daarvoor )?(?:\([^)]*\)\s*)?(?:(?:tellen|telt|loopt|lopen|gelden|geldt|en) )?(?:(?:na|vanaf|nadat|gerekend|te rekenen|geteld|te tellen|ingaande?|beginnende?|aanvangende?|startend|ingaan|beginnen|starten|begint|gaan in|gaat in|vangt aan|vangen aan|start(?:en)?|lopen)\b)(.*)$/
