import type { LetterType } from '../../engine/letter/letter-type.ts'
import { awb } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { blockOf, endOfContent } from '../where-it-belongs.ts'

export const termijnOntbreekt = missingElement(
  {
    id: 'termijn-ontbreekt',
    title: 'Datum of termijn ontbreekt',
    theme: 'te-doen',
    severity: 'fout',
    basis: 'norm',
    authority: awb('4:86, en 4:5, 4:8, 4:14 en 5:32a', 'Een brief die om geld, gegevens of een reactie vraagt, noemt tot wanneer dat kan.'),
    why: 'Zonder datum stelt de lezer het uit, of is hij te laat zonder dat hij het weet. Met een datum kan hij het in zijn agenda zetten.',
    pictogram: 'kalender',
    good: [
      { text: 'Stuur het formulier vóór 15 maart 2026 terug.', types: ['verzoek'] },
      { text: 'Betaal € 80 binnen zes weken na verzending van deze brief.', types: ['betaling'] },
      { text: 'U hebt een afspraak op dinsdag 7 april om 10.30 uur.', types: ['uitnodiging'] },
      { text: 'Wilt u vóór {{reactiedatum}} reageren?', types: ['verzoek'] },
      { text: 'Wij hebben uw aanvraag ontvangen. U krijgt binnen acht weken ons besluit.', types: ['ontvangstbevestiging'] },
    ],
    bad: [
      { text: 'Stuur het formulier terug.', types: ['verzoek'], finds: [null] },
      // The ordinary term isn't the new one.
      { text: 'Normaal beslissen wij binnen acht weken op uw aanvraag van 3 maart. Dat lukt ons deze keer niet. Daarom hebben wij meer tijd nodig.', types: ['verdaging'], finds: [null] },
      { text: 'Geachte heer De Boer,\n\nBij besluit van 25 augustus 2025 is u een last opgelegd. Wij verzoeken u het bedrag van € 348,75 over te maken op rekening NL00 BNGH 0285 0012 77.\n\nU kunt binnen zes weken na verzending bezwaar maken bij het college.', types: ['betaling'], finds: [null] },
    ],
  },
  {
    element: 'termijn',
    reason: (facts) => REASONS.find(([types]) => facts.types.some(({ type }) => types.includes(type)))?.[1] ?? 'Er staat niet tot wanneer de lezer dit kan doen. Noem een datum.',
    where: (facts) => blockOf(facts, 'wat-te-doen') ?? endOfContent(facts),
    adjust: (facts) => (facts.isDecision && facts.law.law === 'awb' && facts.types.some(({ type }) => PAYS.has(type)) ? { basis: 'wet' } : {}),
  },
)

const PAYS: ReadonlySet<LetterType> = new Set(['betaling', 'boete', 'terugvordering'])

const REASONS: readonly (readonly [readonly LetterType[], string])[] = [
  [['uitnodiging', 'hoorzitting'], 'Er staat niet op welke dag en hoe laat. Zet dat erbij.'],
  [['verdaging', 'ontvangstbevestiging'], 'Er staat niet wanneer de lezer antwoord krijgt. Noem een datum.'],
  [['betaling', 'aanmaning', 'boete', 'terugvordering', 'aanslag'], 'Er staat niet tot wanneer de lezer kan betalen. Noem de laatste dag.'],
  [['voornemen'], 'Er staat niet tot wanneer de lezer kan reageren. Noem de laatste dag.'],
  [['last-onder-dwangsom'], 'Er staat niet vóór wanneer het klaar moet zijn. Noem een datum.'],
]
