import type { FoundTerm } from '../facts/letter-facts.ts'

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
  if (!/dag|week|weken|maand|jaar/i.test(text)) return []
  return [...text.matchAll(TERM)].map((match) => {
    const { count = '', unit = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { start: match.index, end, count: NUMBERS[count.toLowerCase()] ?? Number(count), unit: unitOf(unit.toLowerCase()), from: startOf(text.slice(end, end + 130)) }
  })
}

function unitOf(unit: string): FoundTerm['unit'] {
  if (unit.startsWith('werkdag')) return 'werkdag'
  if (unit.includes('dag')) return 'dag'
  if (unit.startsWith('we')) return 'week'
  return unit.startsWith('maand') ? 'maand' : 'jaar'
}

/** The words behind the duration, up to the end of the sentence: the first of them that names a start. */
function startOf(after: string): FoundTerm['from'] {
  const rest = (/^[^!?;]*?(?=[.!?;](?:\s|$)|$)/.exec(after)?.[0] ?? '').toLowerCase()
  const from = STARTS.exec(rest)?.[1]
  if (from === undefined) return null
  const named = NAMED.exec(from)?.[0]
  if (named === undefined) return 'anders'
  if (/bekend/.test(named)) return 'bekendmaking'
  if (/ontvang|gekregen|krijgt|kreeg|bezorg/.test(named)) return 'ontvangst'
  if (/dagteken/.test(named)) return 'dagtekening'
  return /verzend|verzond|verst|gestuurd|stuurd|gezonden|toezend/.test(named) ? 'verzending' : 'briefdatum'
}

const STARTS = /^[\s,:]*(?:de tijd[\s,]*)?(?:hiervoor |daarvoor )?(?:\([^)]*\)\s*)?(?:(?:na|vanaf|nadat|gerekend|te rekenen|geteld|te tellen|ingaande?|beginnende?|aanvangende?|startend|die (?:ingaan|beginnen|starten)|beginnen|begint|gaan in|gaat in|vangt aan|start(?:en)?|lopen)\b)(.*)$/
/** "De datum van verzending" is sending; "de datum van deze brief" the letter's date. */
const NAMED = /bekend\s?(?:ma|gemaakt)|verzenddatum|verzend|verzond|verstu|(?:toe)?gestuurd|stuurden|gezonden|toezend|ontvang|gekregen|krijgt|kreeg|bezorg|dagteken|datum(?! (?:waarop|van (?:verzend|ontvang|bekend|toezend)))|vandaag/
