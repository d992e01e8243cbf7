import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import { awb } from '../authorities.ts'
import { doubtNote, missingElement } from '../missing-element.ts'
import { articleReasons } from '../reasons-given.ts'
import { blockOf, firstOfText } from '../where-it-belongs.ts'

export const redenOntbreekt = missingElement(
  {
    id: 'reden-ontbreekt',
    title: 'Reden ontbreekt',
    theme: 'uitgelegd',
    severity: 'fout',
    basis: 'wet',
    authority: awb('3:46 tot en met 3:48', 'Bij een besluit staat waarom het is genomen.'),
    why: 'Zonder reden kan de lezer het besluit niet begrijpen. Hij kan ook niet zien of er iets niet klopt. Leg uit waarom, met de feiten van deze lezer.',
    pictogram: 'vraagteken',
    good: [
      { text: 'U krijgt geen bijstand, omdat uw spaargeld te hoog is.', types: ['besluit-afwijzing'] },
      { text: 'U krijgt geen urgentie.\n\nWaarom niet?\n\nAlleen mensen die binnen een half jaar een ander huis nodig hebben, krijgen voorrang.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af. In het bijgevoegde rapport leest u hoe de arts tot zijn advies kwam.', types: ['besluit-afwijzing'] },
      // A plain grant needs none (Awb 3:48); an article alone is for `reden-alleen-artikel`.
      { text: 'U krijgt een parkeervergunning vanaf 1 mei.', types: ['besluit-toekenning'] },
      { text: 'Op grond van artikel 58 van de Participatiewet vorderen wij € 300 terug.', types: ['terugvordering'] },
    ],
    bad: [
      { text: 'Uw aanvraag voor bijzondere bijstand is afgewezen. Uw uitkering verandert niet.', types: ['besluit-afwijzing'], finds: [null] },
      // The reasons of the reader's objection are no reason for the decision.
      { text: 'Geachte heer De Boer,\n\nHierbij delen wij u mede dat wij u een bestuurlijke boete opleggen van € 150. U dient dit bedrag binnen zes weken na verzending te voldoen. Lukt dat niet, bijvoorbeeld omdat u te weinig inkomen hebt? Neem dan contact op.\n\nTegen dit besluit kunt u bezwaar maken bij het dagelijks bestuur. Vermeld daarin de redenen van uw bezwaar.', types: ['boete'], finds: [null] },
    ],
  },
  {
    element: 'reden',
    reason: (facts) => `Er staat niet waarom ${WHAT.find(([types]) => facts.types.some(({ type }) => types.includes(type)))?.[1] ?? 'u dit besluit'}. Leg dat uit.${facts.isDecision ? doubtNote(facts) : ''}`,
    where: (facts) => blockOf(facts, 'besluit') ?? firstOfText(facts),
    when: (facts) => articleReasons(facts).length === 0,
    adjust: (facts) => (facts.isDecision ? {} : { basis: 'norm', severity: 'waarschuwing' }),
    offer: (facts) => ({ label: `Zet erbij: ${example(facts)}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text: example(facts) }] }),
  },
)

const WHAT: readonly (readonly [readonly string[], string])[] = [
  [['boete'], 'u een boete geeft'],
  [['terugvordering'], 'u geld terugvraagt'],
  [['beslissing-op-bezwaar'], 'u zo beslist op het bezwaar'],
  [['voornemen'], 'u dit van plan bent'],
  [['verdaging'], 'het langer duurt'],
  [['waarschuwing'], 'u de lezer waarschuwt'],
  [['last-onder-dwangsom'], 'u ingrijpt'],
  [['besluit-afwijzing'], 'u dit besluit neemt'],
]

function example({ addressForm }: LetterFacts): string {
  return addressForm === 'u' ? 'Wij besluiten dit, omdat [noem de feiten die over deze lezer gaan].' : 'We besluiten dit, omdat [noem de feiten die over deze lezer gaan].'
}
