import type { BlockFacts, FoundDate, FoundTerm, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place, Range } from '../letter/letter.ts'
import { bodyAbout, isBody, placeholders, type ChecklistSource } from './checklist-source.ts'

type Kind = 'laatste-dag' | 'afspraak' | 'wanneer-wij'

const KINDS: Readonly<Partial<Record<LetterType, Kind>>> = { uitnodiging: 'afspraak', hoorzitting: 'afspraak', verdaging: 'wanneer-wij', ontvangstbevestiging: 'wanneer-wij' }
const FIELD = /uiterste|deadline|vervaldatum|vervaldag|betaaldatum|reactiedatum|inleverdatum|termijn|afspraakdatum|voor_?datum|datum_?(?:gesprek|zitting|afspraak|hoorzitting)/i
const FIELD_BEHIND = /(?:vóór|voor|uiterlijk(?: op)?|binnen|tot en met|t\/m|tot)\s*$/i

/**
 * By when the reader has to act; of a meeting its day, of a receipt or a postponement the day of our answer. The
 * objection clause has a term of its own, which doesn't count here.
 */
export function findDeadline(source: ChecklistSource): readonly Place[] {
  const kinds = new Set(source.types.map((type) => KINDS[type] ?? 'laatste-dag'))
  const body = bodyAbout(source, ['inhoud', 'contact', 'hulp', 'niets-doen'])
  const found = body.flatMap((facts) => [...kinds].flatMap((kind) => (kind === 'wanneer-wij' ? answers(facts) : [...lastDays(facts), ...(kind === 'afspraak' ? meetings(facts) : orderDays(facts, source))])))
  return [...found, ...source.blocks.flatMap(dueDays), ...placeholders(source.blocks.filter(isBody), FIELD, FIELD_BEHIND)]
}

const WITHIN = /(?:binnen|uiterlijk|gedurende|tot|een termijn van|termijn (?:van|is|bedraagt)|hebt u|heeft u|u hebt|u heeft|je hebt|krijgt u|krijg je|minstens)\s*(?:een termijn van |de |ongeveer |nog |uiterlijk |daarvoor |hiervoor )?$/i
const OURS = /\b(?:wij|we|ik)\b.{0,40}\b(?:beslissen|besluiten|neemt|nemen|reageren|betalen|sturen|bellen|laten|legen)\b|\b(?:beslissen|beslist|nemen|reageren|sturen|betalen|bellen|antwoorden|schrijven|wijzigen) (?:wij|we|ik)\b|\b(?:krijgt|ontvangt|hoort|krijgen) (?:u|je|jullie)\b|\b(?:u|je|jullie) (?:krijgt|ontvangt|hoort|krijgen)\b|\b(?:antwoord|besluit|beslissing|bericht|verslag|reactie|uitsluitsel|duidelijkheid)\b/i

/** A term or date by which the reader acts: not in what only follows, nor in what we promise. */
const lastDays = oncePer(({ block, sentences, terms, dates }: BlockFacts): readonly Place[] => {
  const isTerm = (term: FoundTerm) => term.unit !== 'jaar' && WITHIN.test(block.text.slice(Math.max(0, term.start - 40), term.start)) && !isOurs(block.text, sentenceAt(sentences, term))
  const isDate = (date: FoundDate) => isLastDay(block.text, date) || isDayToPay(block.text, date, sentenceAt(sentences, date))
  return [...terms.filter(isTerm), ...dates.filter(isDate)].map((range) => placeOf(block, range))
})

function isLastDay(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  if (/\b(?:van|tussen)\s[^.]{0,25}(?:tot|tot en met|t\/m)\s*$/i.test(before)) return false
  if (date.role === 'uiterste-datum') return true
  return date.role !== 'ingang' && date.role !== 'verleden' && /(?:vóór|uiterlijk|laatste dag|niet later dan|vervaldag|vervaldatum)\b[^.]{0,25}$/i.test(before)
}

/** "De betaling moet er op 1 mei zijn", "wij schrijven het op 1 mei af": the day on which it is done, not one that went by. */
function isDayToPay(text: string, date: FoundDate, sentence: SentenceFacts | undefined): boolean {
  if (sentence === undefined || sentence.mode === 'toen' || sentence.mode === 'vraag') return false
  return /\bop\s*$/i.test(text.slice(0, date.start)) && DUE.test(text.slice(sentence.start, sentence.end))
}

const DUE =
  /\b(?:moet|moeten|dient|dienen|willen)\b.{0,120}\b(?:beta\w+|geld|bedrag|binnen|ontvangen|bijgeschreven|bij ons|hebben|zijn|staan)\b|^(?:zorg|betaal|stort|maak|lever|stuur|breng)\b|\bschrij(?:ven|ft)\b.*\baf\b|\bafgeschreven\b|\bincasse\w+|\bgeïncasseerd\b|\bhalen\b.*\bvan (?:uw|je) rekening\b/i

/** "Vanaf 1 mei moet …": an order may name the day on which it must be done as its start. */
function orderDays(facts: BlockFacts, { types }: ChecklistSource): readonly Place[] {
  if (!types.some((type) => type === 'last-onder-dwangsom' || type === 'betaling' || type === 'aanslag')) return payDays(facts)
  return [...facts.dates.filter((date) => date.role === 'ingang' || date.role === 'uiterste-datum').map((date) => placeOf(facts.block, date)), ...payDays(facts)]
}

const payDays = oncePer(({ block }: BlockFacts): readonly Place[] => {
  const match = /(?:aan het eind(?:e)? van (?:de|elke|deze) maand|(?:laatste werkdag|laatste dag) van (?:de|elke) maand|rond de \d{1,2}e|elke maand op de|vóór het einde van (?:de|deze) maand|vandaag nog|deze week nog)/i.exec(block.text)
  return match === null ? [] : [placeOf(block, { start: match.index, end: match.index + match[0].length })]
})

/** The day of a meeting: with its weekday or hour, or behind "op". "Uw aanvraag van 3 mei" is none. */
const meetings = oncePer(({ block, dates, sentences }: BlockFacts): readonly Place[] => {
  const meets = (date: FoundDate) => {
    const mode = sentenceAt(sentences, date)?.mode
    if (mode === 'toen') return false
    return date.role === 'afspraak' || date.weekday !== null || /\bop\s*$/i.test(block.text.slice(0, date.start))
  }
  return dates.filter(meets).map((date) => placeOf(block, date))
})

/** When we answer: said as such, not as a case that may come, and not as the ordinary term that isn't met. */
const answers = oncePer(({ block, sentences, dates, terms }: BlockFacts): readonly Place[] => {
  const counts = (range: Range) => {
    const sentence = sentenceAt(sentences, range)
    const text = block.text.slice(sentence?.start ?? 0, sentence?.end)
    if (sentence === undefined || (sentence.mode === 'als' && !/^(?:wij|we|ik) /i.test(text))) return false
    return ANSWER.test(text) && !ORDINARY.test(text)
  }
  const isDay = (date: FoundDate) => date.role !== 'verleden' && date.role !== 'brief' && !/(?:van|op|d\.d\.)\s*$/i.test(block.text.slice(0, date.start).replace(/uiterlijk op\s*$/i, 'uiterlijk'))
  const isTerm = (term: FoundTerm) => term.unit !== 'jaar'
  return [...dates.filter((date) => isDay(date) && counts(date)), ...terms.filter((term) => isTerm(term) && counts(term))].map((range) => placeOf(block, range))
})

const ANSWER = /\b(?:beslis\w*|besluit\w*|antwoord\w*|bericht|reactie|reageren|afgehandeld|behandel\w*|hoort|hoor|krijgt|krijgen|ontvangt|verda\w*|verleng\w*|uitgesteld|uitstel|duurt|extra|uit|afhandel\w*|handelen|lossen|oplossen|opgelost|contact|bellen|verwachten|weet|weten|herstel\w*|nemen|neemt|streven)\b|\bstellen\b|^(?:binnen|uiterlijk|vóór|voor|over|ongeveer|op) /i
const ORDINARY = /\b(?:normaal|normaliter|gewoonlijk|eigenlijk|oorspronkelijk|zouden|zou|hadden|moeten (?:wij|we)|(?:lukt|halen|redden)\b.{0,20}\bniet|uitnodiging)\b/i

function isOurs(text: string, sentence: SentenceFacts | undefined): boolean {
  return sentence !== undefined && OURS.test(text.slice(sentence.start, sentence.end)) && !/\b(?:betaal|betaalt|betalen|stuur|lever|dient|moet|reageren|indienen|voldoen)\b/i.test(text.slice(sentence.start, sentence.end))
}

/** "Vervaldag: 28 februari 2026" above a bill. */
const dueDays = oncePer(({ block, dates }: BlockFacts): readonly Place[] => {
  return dates.filter((date) => /(?:verval(?:dag|datum|data)|te betalen (?:vóór|voor)|uiterste)[^\n]{0,25}$/i.test(block.text.slice(0, date.start))).map((date) => placeOf(block, date))
})

function sentenceAt(sentences: readonly SentenceFacts[], { start }: Range): SentenceFacts | undefined {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end)
}
