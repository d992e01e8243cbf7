import { dutchDate, WEEKDAYS, weekdayOf } from '../../engine/calendar/calendar.ts'
import { extendToWorkingDay, isWorkingDay } from '../../engine/calendar/holidays.ts'
import { placeOf, type BlockFacts, type FoundDate } from '../../engine/facts/letter-facts.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Range } from '../../engine/letter/letter.ts'
import { gather, NOTHING } from '../gather.ts'

export const termijnenBotsen: LetterRule = {
  id: 'termijnen-botsen',
  scope: 'letter',
  title: 'Datum klopt niet',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: { name: 'Algemene termijnenwet, artikel 1', says: 'Een termijn in een wet die op een zaterdag, zondag of feestdag eindigt, loopt door tot de eerste werkdag.', url: 'https://wetten.overheid.nl/BWBR0002448' },
  why: 'Een verkeerde datum kost de lezer geld of een recht. Hij komt op de verkeerde dag, of denkt dat hij te laat is. Controleer daarom of dag en datum bij elkaar horen.',
  pictogram: 'kalender',
  good: [
    { text: 'Doe dit vóór 1 november 2026.' },
    { text: 'Kom op maandag 4 mei 2026 om 10.00 uur.' },
    { text: 'Datum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nBetaal uiterlijk op vrijdag 27 maart 2026.' },
    { text: 'Datum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nOp dinsdag 24 februari 2026 vroeg u bijstand aan.' },
  ],
  bad: [
    { text: 'Kom op maandag 5 mei 2026 om 10.00 uur.', finds: ['maandag 5 mei 2026'] },
    { text: 'Stuur het formulier vóór 31 april 2026 terug.', finds: ['31 april 2026'] },
    { text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nWij missen nog een bewijs van uw inkomen. Lever dat uiterlijk op 20 februari 2026 in.\n\nMet vriendelijke groet,\nJ. de Wit', finds: ['20 februari 2026'] },
    { text: 'Betaal uiterlijk op 5 april 2026.', finds: ['5 april 2026'] },
  ],
  check: (facts) => gather(facts.running, (block) => (block.dates.length === 0 ? NOTHING : block.dates.flatMap((date) => judgeDate(block, date, facts.date) ?? []))),
}

/** The first thing that is wrong with a date; null when nothing is. */
function judgeDate({ block, sentences }: BlockFacts, date: FoundDate, letterDate: string | null): Report | null {
  const text = block.text.slice(date.start, date.end)
  const places = [placeOf(block, date)]
  if (date.iso === null) return /\d{4}$/.test(text) ? { places, reason: `“${text}” bestaat niet. Kies een andere datum.` } : null
  if (date.weekday !== null && date.weekday !== weekdayOf(date.iso)) return { places, reason: `${dutchDate(date.iso)} is een ${WEEKDAYS[weekdayOf(date.iso)] ?? ''}. Hier staat een andere dag. Controleer dag en datum.` }
  if (date.role !== 'uiterste-datum' || isTold(block.text, sentenceOf(sentences, date))) return null
  if (letterDate !== null && date.iso < letterDate) return { places, reason: `Deze laatste dag ligt vóór de datum van de brief (${dutchDate(letterDate)}). De lezer is dan altijd te laat.` }
  // "vóór 1 november": the day before is the last one.
  if (isWorkingDay(date.iso) || /\b(?:vóór|voor)\s*(?:\p{L}+dag,? )?$/iu.test(block.text.slice(0, date.start))) return null
  const day = weekdayOf(date.iso)
  return {
    places,
    severity: 'tip',
    reason: `${dutchDate(date.iso)} is een ${day === 0 || day === 6 ? WEEKDAYS[day] : 'feestdag'}. Dan kan de lezer u niet bereiken. Kies een werkdag, zoals ${dutchDate(extendToWorkingDay(date.iso))}.`,
    expected: [dutchDate(extendToWorkingDay(date.iso))],
  }
}

function sentenceOf(sentences: readonly Range[], { start }: Range): Range {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end) ?? { start: 0, end: 0 }
}

/** "U moest uiterlijk op 31 mei betalen": a day that has gone by. */
function isTold(text: string, { start, end }: Range): boolean {
  return /\b(?:moest|moesten|diende|dienden|had|hadden|kon|konden|zou|zouden|vroegen|kreeg|was|liep)\b/i.test(text.slice(start, end))
}
