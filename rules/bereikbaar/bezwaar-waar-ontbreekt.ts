import { awb } from '../authorities.ts'
import { doubtNote, missingElement } from '../missing-element.ts'
import { hasClause } from '../objection-section.ts'
import { objectionBody } from '../block-fields.ts'
import { says } from '../says.ts'
import { objectsToThis } from '../shows-its-kind.ts'
import { lastAbout } from '../where-it-belongs.ts'

export const bezwaarWaarOntbreekt = missingElement(
  {
    id: 'bezwaar-waar-ontbreekt',
    title: 'Waar moet het bezwaar naartoe?',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'wet',
    authority: awb('3:45, tweede lid, en 6:4', 'De brief noemt bij welk orgaan iemand bezwaar kan maken. Dat is het orgaan dat het besluit nam.'),
    why: 'Een bezwaar dat op de verkeerde plek aankomt, kost tijd en onzekerheid. Noem daarom de organisatie en het adres. Dan hoeft de lezer niets op te zoeken.',
    pictogram: 'pen',
    good: [
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken. Stuur uw brief naar het college van burgemeester en wethouders, Postbus 12.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken via www.voorbeeld.nl/bezwaar.', types: ['besluit-afwijzing'] },
      // "Naar: burgemeester …", "het adres is …"
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken. U schrijft naar: burgemeester en wethouders van Voorbeeld.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      {
        text: 'Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken. Schrijf in uw bezwaarschrift waarom u het niet eens bent.',
        types: ['besluit-afwijzing'],
        finds: [null],
        becomes:
          'Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken. Schrijf in uw bezwaarschrift waarom u het niet eens bent.\n\nStuur uw bezwaar naar Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld.',
      },
      { text: 'Geachte heer De Boer,\n\nUw aanvraag wordt afgewezen op grond van de verordening.\n\nIndien u zich met dit besluit niet kunt verenigen, kunt u binnen zes weken na de dag van verzending een gemotiveerd en ondertekend bezwaarschrift indienen.', types: ['besluit-afwijzing'], finds: [null] },
    ],
  },
  {
    element: 'bezwaar-waar',
    reason: (facts) => `Er staat niet waar de lezer zijn bezwaar naartoe kan sturen. Noem de organisatie en het adres.${doubtNote(facts)}`,
    where: (facts) => lastAbout(facts, ['bezwaar']),
    when: hasClause,
    offer: (facts, settings) => {
      const appeal = facts.types.some(({ type }) => type === 'beslissing-op-bezwaar')
      const text = appeal ? `${facts.addressForm === 'u' ? 'Stuur uw' : 'Stuur je'} beroepschrift naar [naam en adres van de rechtbank].` : `${facts.addressForm === 'u' ? 'Stuur uw' : 'Stuur je'} bezwaar naar ${objectionBody(facts, settings)}.`
      return { label: `Zet erbij: ${text}`, grade: says(facts, ELSEWHERE) || !objectsToThis(facts) ? 'voorbeeld' : 'voorstel', blocks: [{ kind: 'paragraph', text }] }
    },
  },
)

/** A letter about a complaint, or one that names who gets the objection in words that the checklist doesn't read. */
const ELSEWHERE = /\bklacht\b|\bbezwaar\b[^.?!]{0,60}\bgericht\b/i
