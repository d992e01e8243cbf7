import { judgeObjectionTerm } from '../../engine/checklist/judge-objection-term.ts'
import { dutchDate } from '../../engine/calendar/calendar.ts'
import { lastDay } from '../../engine/calendar/compute-term.ts'
import type { BlockFacts, FoundTerm, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../../engine/facts/letter-facts.ts'
import type { Range } from '../../engine/letter/letter.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { awb } from '../authorities.ts'
import { objectionDay } from '../block-fields.ts'
import { capitaliseLike, replaceRange } from '../../engine/words/replace-range.ts'
import { gather, NOTHING } from '../gather.ts'
import { openUntil } from '../open-until.ts'
import { wordsOfTerm } from '../words-of-term.ts'

export const termijnZonderDatum: LetterRule = {
  id: 'termijn-zonder-datum',
  scope: 'letter',
  title: 'Termijn zonder datum',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: awb('6:8', 'Een termijn begint op de dag na de dag waarop de brief is verstuurd.'),
  why: 'De lezer weet niet wanneer u de brief verstuurde. Hij moet dus zelf rekenen, en dat gaat vaak mis. Noem de laatste dag. In een sjabloon kan de computer die uitrekenen.',
  pictogram: 'kalender',
  good: [
    { text: 'Betaal uiterlijk op 17 maart 2026.' },
    { text: 'Betaal binnen twee weken na verzending van deze brief: uiterlijk op 17 maart 2026.' },
    { text: 'De zes weken beginnen op woensdag 17 juni, de dag na verzending. Op 28 juli is de laatste dag.' },
    { text: 'De eerste betaling moet er op woensdag 30 september 2026 zijn. Dat is zes weken na vandaag.' },
    // What we promise, and what counts from another day than the letter's.
    { text: 'Wij beslissen binnen zes weken na verzending van deze brief. Meld een verhuizing binnen vijf dagen na de verhuizing.' },
  ],
  bad: [
    {
      text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nBetaal € 80 binnen twee weken na verzending van deze brief. Dat kan met de QR-code.',
      finds: ['binnen twee weken na verzending van deze brief'],
      becomes: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nBetaal € 80 uiterlijk op 17 maart 2026. Dat kan met de QR-code.',
    },
    {
      text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nGeachte heer De Boer,\n\nWij wijzen uw aanvraag om bijstand af, omdat uw vermogen te hoog is.\n\nTegen dit besluit kunnen belanghebbenden binnen zes weken na de dag van verzending bezwaar maken bij het dagelijks bestuur.',
      types: ['besluit-afwijzing'],
      finds: ['binnen zes weken na de dag van verzending'],
      becomes:
        'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nGeachte heer De Boer,\n\nWij wijzen uw aanvraag om bijstand af, omdat uw vermogen te hoog is.\n\nTegen dit besluit kunnen belanghebbenden tot en met 14 april 2026 bezwaar maken bij het dagelijks bestuur.',
    },
    {
      text: 'Wij verzoeken u de gegevens binnen 14 dagen na dagtekening van deze brief te verstrekken.',
      types: ['verzoek'],
      finds: ['binnen 14 dagen na dagtekening van deze brief'],
    },
  ],
  check: (facts, settings) =>
    gather(facts.running, (block) => {
      if (block.terms.length === 0) return NOTHING
      const isObjection = facts.topics.get(block.block.id) === 'bezwaar'
      if (block.dates.some((date) => date.role === 'uiterste-datum' || (date.iso !== null && isObjection && date.role !== 'verleden'))) return NOTHING
      if (block.dates.length > 0 && LAST_DAY.test(block.block.text)) return NOTHING
      const term = block.terms.find((one) => needsDate(block, one, isObjection, facts, settings))
      return term === undefined ? NOTHING : [report(block, term, isObjection, facts, settings)]
    }),
}

/** "Dat is zes weken na vandaag", behind the day itself; "Op 28 juli is de laatste dag." */
const LAST_DAY = /\b(?:Dat|Dit) is (?:over )?[\p{L}\d]+ (?:weken|dagen|maanden) na vandaag\b|\bis de laatste dag\b|\blaatste dag is\b/u

const FROM_LETTER: ReadonlySet<string> = new Set(['verzending', 'dagtekening', 'briefdatum', 'bekendmaking'])
const OURS =
  /\b(?:wij|we|ik|college|commissie|rechtbank)\b.{0,40}\b(?:beslis\w*|neem\w*|nemen|reage\w*|sturen|stuur|betalen|laten)\b|\b(?:beslissen|nemen|reageren|sturen|betalen|bellen) (?:wij|we|ik)\b|\b(?:krijgt|ontvangt|hoort) (?:u|je)\b|\b(?:u|je) (?:krijgt|ontvangt|hoort)\b|\b(?:bedraagt|eindigde|verstreken)\b/i

/** A term for the reader that counts from this letter. One that starts on the wrong day has a rule of its own. */
function needsDate({ block, sentences }: BlockFacts, term: FoundTerm, isObjection: boolean, facts: LetterFacts, settings: Settings): boolean {
  if (term.from === null || !FROM_LETTER.has(term.from) || term.unit === 'jaar' || term.unit === 'werkdag') return false
  const sentence = sentenceHolding({ sentences }, term)
  // Of an intended decision the term starts only when that decision is made.
  if (term.from === 'bekendmaking' && facts.types.some(({ type }) => type === 'voornemen')) return false
  if (OURS.test(block.text.slice(sentence?.start ?? 0, sentence?.end))) return false
  if (!isObjection || !facts.isDecision) return true
  const types = facts.types.map(({ type }) => type)
  return judgeObjectionTerm(term, facts.law.law, types, settings.objectionWeeks) === 'goed'
}

function report(block: BlockFacts, term: FoundTerm, isObjection: boolean, facts: LetterFacts, settings: Settings): Report {
  const { text } = block.block
  const words = withComma(text, wordsOfTerm(text, term))
  return reportLazily({ places: [placeOf(block.block, words)] }, () => {
    const day = facts.date === null || speaksOfElse(text, words, term) ? null : dayOf(text, words, term, isObjection, facts.date, facts, settings)
    if (day !== null) {
      const suggestion = { label: day, grade: 'voorstel' as const, edits: [replaceRange(block.block, words, capitaliseLike(day, text.slice(words.start)))] }
      return { reason: `De lezer moet zelf uitrekenen wanneer dit is. Noem de laatste dag: ${day}.`, expected: [day], suggestions: [suggestion] }
    }
    const ask = facts.date === null && facts.letter.stage === 'sjabloon' ? ' Laat het sjabloon de laatste dag uitrekenen.' : ''
    return { reason: `De lezer moet zelf uitrekenen wanneer dit is. Noem de laatste dag.${ask}` }
  })
}

/** "Ingeval de rechtbank uitspraak doet, kan daartegen binnen zes weken …": that term begins with what is yet to come. */
const OF_WHAT_COMES = /(?:^|[.!?:;]\s)(?:als|wanneer|indien|ingeval|zodra|mocht(?:en)?)(?!\p{L})[^.!?;]{0,120}(?<!\p{L})(?:uitspraak|besluit|beslissing|beschikking|vonnis)(?!\p{L})[^.!?;]*(?<!\p{L})(?:daartegen|daarvan|hiertegen)(?!\p{L})[^.!?;]*$/iu

/** "na de verzending daarvan", "na factuurdatum": another date than this letter's. "gedurende een periode van drie maanden": no last day, but a stretch of time. */
function speaksOfElse(text: string, words: Range, term: FoundTerm): boolean {
  if (words.end === term.end || /^\s+(?:daarvan|ervan|hiervan|dezes|van)(?!\p{L})/u.test(text.slice(words.end)) || /factuur/i.test(text.slice(words.start, words.end))) return true
  if (OF_WHAT_COMES.test(text.slice(0, words.start))) return true
  return /\b(?:gedurende|periode van|termijn van)\s+(?:een (?:periode|termijn) van\s+)?$/i.test(text.slice(0, words.start))
}

function dayOf(text: string, words: Range, term: FoundTerm, isObjection: boolean, date: string, facts: LetterFacts, settings: Settings): string {
  if (!isObjection) return `uiterlijk op ${dutchDate(lastDay(date, term.count, unitOf(term), false))}`
  const isStandard = term.unit === 'week' && term.count === settings.objectionWeeks
  return `${openUntil(text, words)} ${isStandard ? objectionDay(facts, settings) : dutchDate(lastDay(date, term.count, unitOf(term), true))}`
}

function unitOf({ unit }: FoundTerm): 'dag' | 'week' | 'maand' {
  return unit === 'week' || unit === 'maand' ? unit : 'dag'
}

/** "binnen zes weken, te rekenen vanaf …, bezwaar maken": the second comma goes with the first. */
function withComma(text: string, { start, end }: Range): Range {
  return { start, end: text[end] === ',' && text.slice(start, end).includes(',') && !text.slice(0, start).trimEnd().endsWith(',') ? end + 1 : end }
}
