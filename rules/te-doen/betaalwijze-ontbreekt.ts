import { missingElement } from '../missing-element.ts'
import { ownExperience } from '../authorities.ts'
import { blockOf, endOfContent } from '../where-it-belongs.ts'

export const betaalwijzeOntbreekt = missingElement(
  {
    id: 'betaalwijze-ontbreekt',
    title: 'Hoe kan de lezer betalen?',
    theme: 'te-doen',
    severity: 'fout',
    basis: 'norm',
    authority: ownExperience('Noem bij elk bedrag het rekeningnummer, op welke naam het staat en wat de lezer erbij moet zetten.'),
    why: 'De lezer kan niet betalen als hij niet weet hoe. Dan is hij te laat en komen er kosten bij. Noem het rekeningnummer en het kenmerk, of een andere manier van betalen.',
    pictogram: 'geld',
    good: [
      { text: 'Betaal € 80 vóór 1 mei op NL00 BNGH 0285 0000 01. Schrijf erbij: 12345.', types: ['betaling'] },
      { text: 'Wij schrijven € 80 af op 26 mei.', types: ['betaling'] },
      { text: 'Betaal € 80 met de QR-code hieronder, vóór 1 mei.', types: ['aanslag'] },
      { text: 'Betaal € 80 vóór 1 mei op {{iban_gemeente}}.', types: ['betaling'] },
    ],
    bad: [
      { text: 'Wij verzoeken u € 80 te betalen vóór 1 mei.', types: ['betaling'], finds: [null] },
      // What we do when the reader doesn't pay is no way to pay.
      { text: 'Geachte heer De Boer,\n\nU dient het bedrag van € 348,75 te voldoen binnen zes weken na de datum van verzending van dit besluit. Indien u niet tijdig betaalt, wordt het bedrag verrekend met uw uitkering.', types: ['boete'], finds: [null] },
    ],
  },
  {
    element: 'betaalwijze',
    reason: () => 'Er staat niet hoe de lezer kan betalen. Noem het rekeningnummer en wat hij erbij moet schrijven.',
    where: (facts) => blockOf(facts, 'bedrag') ?? endOfContent(facts),
    offer: () => ({ label: `Zet erbij: ${EXAMPLE}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text: EXAMPLE }] }),
  },
)

const EXAMPLE = 'Maak het bedrag over op rekening [rekeningnummer], op naam van [naam]. Zet erbij: [kenmerk].'
