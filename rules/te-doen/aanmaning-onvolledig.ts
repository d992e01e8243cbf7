import { addDays } from '../../engine/calendar/calendar.ts'
import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { awb } from '../authorities.ts'
import { doubtNote, lawDoubt } from '../missing-element.ts'
import { phraseIn } from '../phrase-in.ts'
import { says } from '../says.ts'
import { say } from '../standard-blocks.ts'
import { endOfContent, wholeBlock } from '../where-it-belongs.ts'

/** A reminder that isn't the formal one of the law may leave these out. */
const FORMAL = /\baanmaning\b|\baangemaand\b|\bmanen (?:wij |ik )?u\b|\bmaan ik u\b|\bmanen u (?:hierbij )?aan\b/i
const FORCE = /\b(?:dwangbevel|deurwaarder|dwanginvordering|invorderingsmaatregelen|dwang|beslag|afgedwongen)\b/i
const FEE = /\baanmaningskosten\b|\bkosten (?:van|voor) (?:deze|de) aanmaning\b|\bvergoeding voor (?:deze|de) aanmaning\b/i
const AT_COST = /\b(?:kosten|kost (?:u|je)|betaalt (?:u|je)|rekening)\b/i

export const aanmaningOnvolledig: LetterRule = {
  id: 'aanmaning-onvolledig',
  scope: 'letter',
  title: 'De aanmaning is niet volledig',
  theme: 'te-doen',
  severity: 'fout',
  basis: 'wet',
  authority: awb('4:112 en 4:113', 'In een aanmaning staat: betaal binnen twee weken, anders kunnen wij het geld op uw kosten laten innen. Kost de aanmaning geld? Dan staat ook dat bedrag erin.'),
  why: 'Een aanmaning is de laatste stap voordat de overheid dwang mag gebruiken. De lezer moet daarom weten hoeveel tijd hij nog heeft en wat er daarna gebeurt. Zonder die tekst kan de aanmaning ongeldig zijn.',
  pictogram: 'let-op',
  appliesTo: ['aanmaning'],
  good: [
    { text: 'Dit is een aanmaning. Betaal € 80 binnen twee weken. De twee weken beginnen op de dag nadat wij deze brief versturen. Betaalt u niet? Dan sturen wij een deurwaarder. De kosten daarvan betaalt u.', types: ['aanmaning'] },
    // A friendly reminder is no formal one.
    { text: 'Herinnering: wij hebben uw betaling van € 80 nog niet ontvangen. Wilt u het bedrag vóór 12 mei betalen?', types: ['aanmaning'] },
    { text: 'Wij manen u aan € 80, verhoogd met € 9 aanmaningskosten, binnen twee weken na verzending te betalen. Anders volgt een dwangbevel op uw kosten.', types: ['aanmaning'] },
  ],
  bad: [
    {
      text: 'Dit is een aanmaning van de gemeente. Betaal € 80 binnen twee weken.',
      types: ['aanmaning'],
      finds: [null],
      becomes: 'Dit is een aanmaning van de gemeente. Betaal € 80 binnen twee weken.\n\nBetaalt u niet op tijd? Dan kunnen wij een deurwaarder het geld laten innen. De kosten daarvan betaalt u.',
    },
    { text: 'Geachte heer De Boer,\n\nWij manen u aan de uitkering die u te veel ontving, € 450,00, binnen zeven dagen na verzending te voldoen. Blijft u in gebreke, dan wordt een dwangbevel uitgevaardigd. De kosten daarvan zijn voor uw rekening.', types: ['aanmaning'], finds: ['zeven dagen'] },
    { text: 'Geachte heer De Boer,\n\nWij manen u aan de ten onrechte ontvangen bijstand van € 450,00 binnen twee weken na verzending te voldoen, verhoogd met aanmaningskosten. Blijft u in gebreke, dan volgt een dwangbevel op uw kosten.', types: ['aanmaning'], finds: ['aanmaningskosten'] },
  ],
  check: (facts) => {
    if (!says(facts, FORMAL)) return []
    return [...shortTerm(facts), ...enforcement(facts), ...fee(facts)].map((report) => ({ ...lawDoubt(aanmaningOnvolledig, facts), ...report, reason: report.reason + doubtNote(facts) }))
  },
}

/** Two weeks from the day after sending (Awb 4:112, first paragraph). */
function shortTerm(facts: LetterFacts): readonly Report[] {
  const text = facts.running.filter(({ block }) => facts.topics.get(block.id) !== 'bezwaar')
  const term = text.flatMap(({ block, terms }) => terms.map((one) => ({ block, one }))).find(({ block, one }) => (one.unit === 'dag' ? one.count < 14 : one.unit === 'week' && one.count < 2) && /\bbinnen\s*$/i.test(block.text.slice(0, one.start)))
  if (term !== undefined) return [{ places: [placeOf(term.block, term.one)], reason: 'Bij een aanmaning krijgt de lezer twee weken om te betalen. Hier staat minder.' }]
  const { date } = facts
  if (date === null) return []
  const day = text.flatMap(({ block, dates }) => dates.map((one) => ({ block, one }))).find(({ one }) => one.role === 'uiterste-datum' && one.iso !== null && one.iso > date && one.iso < addDays(date, 14))
  return day === undefined ? [] : [{ places: [placeOf(day.block, day.one)], reason: 'Bij een aanmaning krijgt de lezer twee weken om te betalen. Deze datum is eerder.' }]
}

/** That payment can be enforced, and at whose cost (third paragraph). */
function enforcement(facts: LetterFacts): readonly Report[] {
  const forced = says(facts, FORCE)
  if (forced && says(facts, AT_COST)) return []
  const after = endOfContent(facts)
  const words = say(facts.addressForm, 'Betaalt u niet op tijd? Dan kunnen wij een deurwaarder het geld laten innen. De kosten daarvan betaalt u.', 'Betaal je niet op tijd? Dan kunnen we een deurwaarder het geld laten innen. De kosten daarvan betaal je zelf.')
  return [{
    places: wholeBlock(after),
    actual: null,
    reason: forced ? 'Er staat niet wie de kosten betaalt als u het geld laat innen.' : 'Er staat niet dat u het geld op kosten van de lezer kunt laten innen.',
    suggestions: after === undefined ? [] : [{ label: `Zet erbij: ${words}`, grade: 'voorstel', edits: [{ op: 'insertBlocks', after: after.block.id, blocks: [{ kind: 'paragraph', text: words }] }] }],
  }]
}

/** A fee that is charged is named as an amount (Awb 4:113). */
function fee(facts: LetterFacts): readonly Report[] {
  const found = phraseIn(facts, FEE)
  if (found === null || NAMED.test(found.around)) return []
  return [{ places: [found.place], reason: 'Hier staat dat de aanmaning geld kost, maar niet hoeveel. Noem het bedrag.' }]
}

const NAMED = /\b(?:geen|gratis|niets|kosteloos)\b|(?:€|\beuro\b)[^.;]{0,12}\baanmaningskosten|\b(?:aanmaningskosten|aanmaning)\b[^;]{0,110}(?:€|\beuro\b)/i
