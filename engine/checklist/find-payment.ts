import type { BlockFacts, FoundTerm } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import type { Place } from '../letter/letter.ts'
import { collect, isBody, placeholders, stateFrom, type ChecklistSource, type ElementState } from './build-checklist.ts'

/** How and when to pay or act. The objection clause has a term of its own, which doesn't count here. */
export function findPayment(id: 'termijn' | 'betaalwijze' | 'betalingsregeling', source: ChecklistSource): ElementState {
  if (id === 'termijn') return findDeadline(source)
  const places = collect(source, id, ['inhoud', 'contact', 'hulp'])
  return stateFrom(id === 'betaalwijze' ? [...places, ...placeholders(source, /iban|rekeningnummer|betaal(?:link|kenmerk)/i)] : places)
}

const WITHIN = /(?:binnen|uiterlijk|na|over|vóór|voor|gedurende|maximaal|ongeveer|duurt|krijgt u|hebt u|tot|nog|langer dan|een termijn van|begunstigingstermijn van|met)\s*(?:een termijn van |de |ongeveer |maximaal |hooguit |nog |uiterlijk )?$/i
const BEFORE_DATE = /(?:vóór|voor|uiterlijk|tot|tot en met|t\/m|binnen|op|laatste dag|niet later dan|van)\b[^.]{0,25}$/i

function findDeadline(source: ChecklistSource): ElementState {
  const isMeeting = source.types.some((type) => type === 'uitnodiging' || type === 'hoorzitting')
  const places = source.blocks
    .filter((facts) => isBody(facts) && source.topics.get(facts.block.id) !== 'bezwaar')
    .flatMap((facts) => [...terms(facts), ...dates(facts, isMeeting), ...paymentDays(facts)])
  return stateFrom([...places, ...placeholders(source, /uiterste|deadline|vervaldatum|betaaldatum|termijn|afspraakdatum|voor_?datum|datum_?(?:gesprek|zitting|afspraak)/i)])
}

function terms({ block, terms: found }: BlockFacts): readonly Place[] {
  const isDeadline = (term: FoundTerm) => WITHIN.test(block.text.slice(Math.max(0, term.start - 40), term.start)) && term.unit !== 'jaar'
  return found.filter(isDeadline).map((term) => placeOf(block, term))
}

/** A date with a word that makes it a last day; of a meeting the day itself. "uw aanvraag van 3 mei" is none. */
function dates({ block, dates: found }: BlockFacts, isMeeting: boolean): readonly Place[] {
  return found
    .filter((date) => date.role === 'uiterste-datum' || (isMeeting && (date.role === 'afspraak' || date.weekday !== null || /\bop\s*$/i.test(block.text.slice(0, date.start)))) || isLastDay(block.text, date.start, date.role))
    .map((date) => placeOf(block, date))
}

function isLastDay(text: string, start: number, role: string): boolean {
  if (role === 'ingang' || role === 'verleden' || role === 'brief') return false
  const before = text.slice(Math.max(0, start - 40), start)
  return BEFORE_DATE.test(before) && /(?:vóór|uiterlijk|tot|t\/m|laatste dag|niet later|voor)/i.test(before) && !/(?:brief|aanvraag|besluit|formulier|verzoek|bezwaar|nota|rekening|factuur|herinnering|gesprek|mail) (?:van|op)\s*$/i.test(before)
}

/** "Aan het eind van elke maand", "per omgaande", "vandaag nog": a moment, if not a date. */
function paymentDays({ block }: BlockFacts): readonly Place[] {
  const match = /(?:aan het eind(?:e)? van (?:de|elke|deze) maand|elke maand op de|vóór het einde van (?:de|deze) maand|vandaag nog|deze week nog)/i.exec(block.text)
  return match === null ? [] : [placeOf(block, { start: match.index, end: match.index + match[0].length })]
}
