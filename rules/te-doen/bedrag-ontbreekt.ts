import { awb } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { blockOf, firstOfText } from '../where-it-belongs.ts'

export const bedragOntbreekt = missingElement(
  {
    id: 'bedrag-ontbreekt',
    title: 'Bedrag ontbreekt',
    theme: 'te-doen',
    severity: 'fout',
    basis: 'norm',
    authority: awb('4:86 en 5:32b', 'Een besluit om te betalen noemt het bedrag. Een last onder dwangsom noemt hoe hoog de dwangsom is.'),
    why: 'Wie moet betalen, wil eerst weten hoeveel. Noem het bedrag dat de lezer nu moet betalen. Kosten die er later misschien bij komen, noemt u apart.',
    pictogram: 'geld',
    good: [
      { text: 'Betaal € 80 vóór 1 mei.', types: ['betaling'] },
      { text: 'Voldoet u niet aan de last, dan betaalt u € 500 per week.', types: ['last-onder-dwangsom'] },
      { text: 'U moet € {{bedrag}} terugbetalen.', types: ['terugvordering'] },
    ],
    bad: [
      { text: 'U moet de te veel betaalde uitkering terugbetalen vóór 1 mei.', types: ['terugvordering'], finds: [null] },
      // What comes on top isn't the amount that is due.
      { text: 'Geachte heer De Boer,\n\nWij manen u aan het openstaande bedrag binnen twee weken te voldoen. Betaalt u niet, dan brengt de deurwaarder u € 53 extra in rekening.', types: ['aanmaning'], finds: [null] },
    ],
  },
  {
    element: 'bedrag',
    reason: () => 'Er staat niet om hoeveel geld het gaat. Noem het bedrag.',
    where: (facts) => blockOf(facts, 'besluit') ?? blockOf(facts, 'wat-te-doen') ?? firstOfText(facts),
    adjust: (facts) => (facts.isDecision && facts.law.law === 'awb' ? { basis: 'wet' } : {}),
  },
)
