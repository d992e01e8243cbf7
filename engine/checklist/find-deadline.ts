import type { BlockFacts, FoundDate, FoundTerm, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { passagesOf } from '../find/passage.ts'
import { inText } from '../find/word-pattern.ts'
import { oncePer } from '../once-per.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place } from '../letter/letter.ts'
import { findAnswers } from './find-answers.ts'
import { findMeetings } from './find-meetings.ts'
import { bodyAbout, isBody, placeholders, type ChecklistSource } from './checklist-source.ts'

type Kind = 'betaaldag' | 'hersteldag' | 'laatste-dag' | 'afspraak' | 'zitting' | 'wanneer-wij' | 'nieuwe-dag'

const KINDS: Readonly<Partial<Record<LetterType, Kind>>> = {
  uitnodiging: 'afspraak', hoorzitting: 'zitting', verdaging: 'nieuwe-dag', ontvangstbevestiging: 'wanneer-wij', 'last-onder-dwangsom': 'hersteldag',
  betaling: 'betaaldag', aanmaning: 'betaaldag', boete: 'betaaldag', terugvordering: 'betaaldag', aanslag: 'betaaldag',
}
const FIELD = /uiterste|deadline|vervaldatum|vervaldag|betaaldatum|reactiedatum|inleverdatum|termijn|afspraakdatum|voor_?datum|datum_?(?:gesprek|zitting|afspraak|hoorzitting)/i
const FIELD_BEHIND = /(?:vóór|voor|uiterlijk(?: op)?|binnen|tot en met|t\/m|tot)\s*$/i

/**
 * By when the reader has to act; of a meeting its day, of a receipt or a postponement the day of our answer. The
 * objection clause has a term of its own, which doesn't count here.
 */
export function findDeadline(source: ChecklistSource): readonly Place[] {
  const kinds = new Set(source.types.map((type) => KINDS[type] ?? 'laatste-dag'))
  const body = bodyAbout(source, ['inhoud', 'contact', 'hulp', 'niets-doen'])
  const found = body.flatMap((facts) => [...kinds].flatMap((kind) => placesOf(kind, facts)))
  return [...found, ...source.blocks.flatMap(dueDays), ...placeholders(source.blocks.filter(isBody), FIELD, FIELD_BEHIND)]
}

function placesOf(kind: Kind, facts: BlockFacts): readonly Place[] {
  switch (kind) {
    case 'wanneer-wij':
      return findAnswers(facts).answer
    case 'nieuwe-dag':
      return findAnswers(facts).postponed
    case 'zitting':
      return findMeetings(facts)
    case 'afspraak':
      return [...findMeetings(facts), ...lastDays(facts).filter((day) => day.makesAppointment).map(({ place }) => place)]
    case 'betaaldag':
      return [...lastDays(facts).filter((day) => !day.isAside).map(({ place }) => place), ...payDays(facts), ...startDays(facts).pay]
    case 'hersteldag':
      return [...lastDays(facts).filter((day) => !day.isPayment).map(({ place }) => place), ...startDays(facts).order]
    case 'laatste-dag':
      return [...lastDays(facts).map(({ place }) => place), ...payDays(facts)]
  }
}

interface LastDay {
  readonly place: Place
  /** Said of calling, of asking for a regulation, of reporting changes: no term in which to pay. */
  readonly isAside: boolean
  readonly isPayment: boolean
  readonly makesAppointment: boolean
}

const WITHIN =
  /(?:binnen|uiterlijk|gedurende|tot|een termijn van|termijn (?:van|is|bedraagt)|termijn voor \S+ (?:is|bedraagt)|hebt u|heeft u|u hebt|u heeft|je hebt|heb je|krijgt u|krijg je|u krijgt|je krijgt|geven u|geven wij u|minstens)\s*(?:een termijn van |de |ongeveer |nog |uiterlijk |daarvoor |hiervoor )?$/i

/** A term or date by which the reader acts: not one that went by, nor what only follows or what we promise. */
const lastDays = oncePer(({ block, sentences, terms, dates }: BlockFacts): readonly LastDay[] => {
  const isTerm = (term: FoundTerm) => term.unit !== 'jaar' && WITHIN.test(block.text.slice(Math.max(0, term.start - 45), term.start))
  const isDate = (date: FoundDate) => isLastDay(block.text, date) || isDayToPay(block.text, date, sentenceHolding({ sentences }, date))
  return [...terms.filter(isTerm), ...dates.filter(isDate)].flatMap((range) => {
    const sentence = sentenceHolding({ sentences }, range)
    const words = block.text.slice(sentence?.start ?? 0, sentence?.end)
    if (isLapsed(words, sentence) || isOurs(words) || (/\bbezwaar|\bberoep\b/i.test(words) && !PAYS.test(words))) return []
    return [{ place: placeOf(block, range), isAside: ASIDE_FIRST.test(words) || (ASIDE.test(words) && !PAYS.test(words)), isPayment: /\b(?:betaal|betaalt|betalen|betaling|overmaken|over te maken)\b/i.test(words), makesAppointment: APPOINTS.test(words) && !RSVP.test(words) }]
  })
})

const PAYS = /\b(?:betaal|betaalt|betalen|betaling|overmaken|over te maken|voldoen|voldoe|storten|bijgeschreven|afgeschreven|gaat er .{0,40}af)\b/i
const ASIDE = /\b(?:bel|belt|bellen|app|mail|vraag|vraagt|aanvragen|aan te vragen|\w*regeling|kwijtschelding|uitstel|bezwaar|weten|melden|meldt|meld|doorgeven|door te geven|inleveren|verhuis\w*|wijziging\w*|verandering\w*|zienswijze|reageren|reageer|machtig\w*)\b/i
const ASIDE_FIRST = /^(?:vraag|bel|mail|app|neem)\b/i
const APPOINTS = /\b(?:afspraak|aanmeld\w*|meld|meldt|opgeven|inschrijv\w*|kom|langs|plan|kies|boek|bel|belt)\b/i
const RSVP = /\b(?:komt|komen|weten|niet|verhinderd|afzeggen|afmelden|verzetten)\b/i

const PASSED = /\b(?:had|hadden|was|waren|moest|moesten|diende|dienden|verstreken|verlopen|verstreek|eindigde|vroegen|verzochten|stuurden|kregen|stond|zou|zouden|gold)\b/i
const NOT_DONE = /\b(?:niet|geen|nooit|nog|wel|al|op tijd|tijdig)\b.{0,60}\b(?:betaald|voldaan|ontvangen|gekregen|gedaan|ingediend|gestuurd|aangevraagd|ingeleverd|gereageerd|betaling)\b/i
const DEMANDS = /\b(?:betaal|moet|moeten|dient|dienen|willen|wilt|wil|verzoeken|manen|sommeren|vragen|kunt|zorg|graag)\b/i

/** "U had vóór 1 mei moeten betalen", "de rekening met vervaldag 1 mei is niet voldaan": a day that went by. */
function isLapsed(words: string, sentence: SentenceFacts | undefined): boolean {
  if (sentence?.mode === 'als' || sentence?.mode === 'vraag') return false
  if (/\bbetaal\b/i.test(words)) return false
  return PASSED.test(words) || sentence?.mode === 'toen' || (NOT_DONE.test(words) && !DEMANDS.test(words))
}

const WE = '(?:wij|we|ik|het college|de gemeente|de commissie)'
const OURS = new RegExp(
  String.raw`\b${WE}\b.{0,40}\b(?:beslissen|beslist|besluiten|besluit|neemt|nemen|reageren|betalen|sturen|stuurt|bellen|belt|laten|legen|komen|antwoorden)\b|\b(?:beslissen|beslist|nemen|reageren|sturen|betalen|bellen|antwoorden|schrijven|wijzigen) ${WE}\b|\b(?:krijgt|ontvangt|hoort|krijgen) (?:u|je|jullie)\b|\b(?:u|je|jullie) (?:krijgt|ontvangt|hoort|krijgen)\b|(?<!\b(?:dit|deze) )\b(?:besluit|beslissing)\b|\b(?:antwoord|verslag|uitsluitsel|duidelijkheid)\b|\b(?:beslis|behandel|bezwaar)termijn\b|\b(?:verandert|wijzigt|blijft|blijven|geldt|gelden|geldig|loopt|lopen)\b`,
  'i',
)
const READERS = /\b(?:betaal|betaalt|betalen|stuur|lever|dient|dienen|moet|reageer|reageren|reactie|indienen|voldoen|tijd|kunt|zorg|geef|graag|ontvangen wij|termijn)\b/i

/** "Op 28 mei schrijven wij het bedrag af" is our doing, and the day on which the reader pays. */
const COLLECTED = /\bschrij(?:ven|ft)\b.{0,120}\baf\b|\bafgeschreven\b|\bincass\w+|\bverreken(?:en|t)\b|€.*\bminder\b|\b(?:eerste|laatste) (?:keer|termijn|deel|bedrag)\b|\bvoor het eerst op\b|\bgaat er\b.*\baf\b/i

function isOurs(words: string): boolean {
  return OURS.test(words) && !READERS.test(words) && !COLLECTED.test(words)
}

function isLastDay(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  if (/\b(?:van|tussen)\s[^.]{0,25}(?:tot|tot en met|t\/m)\s*$/i.test(before)) return false
  if (date.role === 'uiterste-datum') return true
  return date.role !== 'ingang' && date.role !== 'verleden' && /(?:vóór|uiterlijk|laatste dag|niet later dan|vervaldag|vervaldatum|betaaldatum)\b[^.]{0,25}$/i.test(before)
}

const NO_DAY_TO_PAY = /(?:\b(?:van|sinds|vanaf|per|na|d\.d\.|tussen|over|dat|en|gedateerd|datum)|[:,(])\s*$/i

/** "In twee termijnen: 31 maart en 31 mei". */
const INSTALMENTS = /\b(?:termijnen|delen|keer)[^.:]{0,20}:\s*$/i

/** "De betaling moet er op 1 mei zijn", "wij schrijven het op 1 mei af": the day on which it is done, not one that went by. */
function isDayToPay(text: string, date: FoundDate, sentence: SentenceFacts | undefined): boolean {
  const before = text.slice(0, date.start)
  if (sentence === undefined || sentence.mode === 'toen' || (NO_DAY_TO_PAY.test(before) && !INSTALMENTS.test(before))) return false
  const words = text.slice(sentence.start, sentence.end)
  if (sentence.mode !== 'nu' && NOT_IN.test(words)) return true
  return sentence.mode !== 'vraag' && DUE.test(words)
}

const NOT_IN = /\b(?:hebben|ontvangen|krijgen) (?:wij|we)\b.{0,80}\bniet\b|\b(?:staat|is|zijn)\b.{0,60}\bniet\b.{0,30}\b(?:binnen|betaald|bij ons|op onze rekening|ontvangen)\b/i
const DUE =
  /\b(?:moet|moeten|dient|dienen|willen)\b.{0,120}\b(?:beta\w+|voldoen|voldaan|geschieden|geld|bedrag|binnen|ontvangen|bijgeschreven|bij ons|hebben|zijn|staan)\b|^(?:zorg|betaal|stort|maak|lever|stuur|breng)\b|\b(?:eerste|laatste|volgende) (?:keer|termijn|betaling|afschrijving|deel|bedrag)\b|\bvoor het (?:eerst|laatst) op\b|\b(?:incasso|afschrijving)\b.{0,30}\b(?:start|begint|is)\b|\bgaat\b.{0,80}\bvan (?:uw|je) rekening\b|\bbetaalt in\b.{0,30}\btermijnen\b|\bschrij(?:ven|ft)\b.*\baf\b|\bafgeschreven\b|\bincasse\w+|\bgeïncasseerd\b|\bvervalt\b.{0,60}\btermijn\w*\b|\btermijn\w*\b.{0,80}\bvervalt\b|\binvorderbaar\b|\bte beginnen\b|\b(?:incasso|afschrijving|betaling)\b.{0,40}\b(?:vindt|vinden|geschiedt|geschieden|valt)\b|\bstaat\b.{0,40}\bop onze rekening\b|\bhalen\b.*\bvan (?:uw|je) rekening\b|\b(?:krijgt|ontvangt) (?:u|je)\b.*€.*\bminder\b|\bverreken(?:en|t)\b/i

/** "Vanaf 1 mei moet …": an order may name the day on which it must be done as its start, and an instalment its first day. */
const startDays = oncePer(({ block, sentences, dates }: BlockFacts) => {
  const words = (date: FoundDate) => block.text.slice(sentenceHolding({ sentences }, date)?.start ?? 0, sentenceHolding({ sentences }, date)?.end)
  const starts = dates.filter((date) => date.role === 'ingang' && !isLapsed(words(date), sentenceHolding({ sentences }, date)))
  const placesWith = (wanted: RegExp) => starts.filter((date) => wanted.test(words(date))).map((date) => placeOf(block, date))
  return { order: placesWith(/\b(?:moet|zorg|dient|mag|gelasten|last|houd|niet meer)\b/i), pay: placesWith(/\b(?:betaal\w*|betalen|schrijven|afgeschreven|halen|houden|incasso\w*|incasseren|verrekenen)\b/i) }
})

/** Days without a date. */
const PAY_DAYS =
  /(?:aan het eind(?:e)? van (?:de|elke|deze) maand|(?:laatste werkdag|laatste dag) van (?:de|elke) maand|rond de \d{1,2}e|elke maand op de|\bde \d{1,2}e? van (?:de|elke|iedere) maand|vóór het einde van (?:de|deze) maand|vandaag nog|deze week nog|(?:voor|vóór) (?:die|deze) (?:dag|datum))/i

const payingDays = inText(PAY_DAYS)
const payDays = oncePer((facts: BlockFacts): readonly Place[] => {
  const { block, sentences } = facts
  const range = payingDays.find(passagesOf(facts).whole)
  if (range === null) return []
  const sentence = sentenceHolding({ sentences }, range)
  const words = block.text.slice(sentence?.start ?? 0, sentence?.end)
  return ASIDE.test(words) && !PAYS.test(words) ? [] : [placeOf(block, range)]
})

/** The words for it and the characters behind them are fewer than this. */
const FAR = 60

/** "Vervaldag: 28 februari 2026" above a bill. */
const dueDays = oncePer(({ block, dates, sentences }: BlockFacts): readonly Place[] => {
  const isDue = (date: FoundDate) => {
    const sentence = sentenceHolding({ sentences }, date)
    return /(?:verval(?:dag|datum|data)|te betalen (?:vóór|voor)|uiterste)[^\n]{0,25}$/i.test(block.text.slice(Math.max(0, date.start - FAR), date.start)) && !isLapsed(block.text.slice(sentence?.start ?? 0, sentence?.end), sentence)
  }
  return dates.filter(isDue).map((date) => placeOf(block, date))
})
