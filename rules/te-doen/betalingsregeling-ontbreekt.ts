import { awb } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { says } from '../says.ts'
import { writeArrangement } from '../standard-blocks.ts'
import { blockOf, endOfContent } from '../where-it-belongs.ts'

export const betalingsregelingOntbreekt = missingElement(
  {
    id: 'betalingsregeling-ontbreekt',
    title: 'Kan de lezer in delen betalen?',
    theme: 'te-doen',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: awb('4:94', 'Een overheid mag uitstel van betaling geven.'),
    why: 'Wie het niet in één keer kan betalen, doet vaak niets. Dan komen er kosten bij. Zeg in de brief dat betalen in delen kan, en hoe de lezer dat regelt.',
    pictogram: 'spaarpot',
    good: [
      { text: 'Betaal € 80 vóór 1 mei. Kunt u niet alles in één keer betalen? Bel ons.', types: ['betaling'] },
      { text: 'Betaal € 800 vóór 1 mei. Vraag uw consulent om een regeling waarbij u elke maand een deel betaalt.', types: ['terugvordering'] },
      // No payment is asked.
      { text: 'Wij wijzen uw aanvraag af.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      {
        text: 'Betaal € 612,40 vóór 1 mei op NL00 BNGH 0285 0000 01.',
        types: ['terugvordering'],
        settings: { phoneNumbers: ['14 010'] },
        finds: [null],
        becomes: 'Betaal € 612,40 vóór 1 mei op NL00 BNGH 0285 0000 01.\n\nKunt u niet alles in één keer betalen? Bel ons: 14 010. Dan kijken we samen of u in delen kunt betalen.',
      },
      { text: 'Geachte heer De Boer,\n\nU dient het bedrag van € 1.360,00 binnen 14 dagen te voldoen. Bij uitblijven van betaling volgt een aanmaning op uw kosten en vervolgens dwanginvordering.', types: ['boete'], finds: [null] },
    ],
  },
  {
    element: 'betalingsregeling',
    demands: ['verplicht', 'advies'],
    reason: () => 'Er staat niet wat de lezer kan doen als hij niet alles in één keer kan betalen. Bied aan om in delen te betalen.',
    where: (facts) => blockOf(facts, 'betaalwijze') ?? endOfContent(facts),
    offer: (facts, settings) => ({ label: 'Zet een blok over betalen in delen in de brief', grade: blockOf(facts, 'betaalwijze') === undefined || says(facts, ARRANGEMENT) ? 'voorbeeld' : 'voorstel', blocks: writeArrangement(facts, settings) }),
  },
)

/** A letter that speaks of an arrangement, of a bill each month or of a lower amount is no place to offer parts. */
const ARRANGEMENT = /\bregeling\b|\bfactu|\bper maand\b|vermindering|\bmaandelijks\b|ingehouden|verrekend|verrekenen/i
