import { wrr } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { says } from '../says.ts'
import { blockOf, endOfContent } from '../where-it-belongs.ts'

export const gevolgVanNietsDoen = missingElement(
  {
    id: 'gevolg-van-niets-doen',
    title: 'En als de lezer niets doet?',
    theme: 'te-doen',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: wrr('Mensen komen eerder in actie als zij weten wat er gebeurt als zij niets doen, en wie hen helpt.'),
    why: 'De lezer weet niet hoe belangrijk dit is. Zeg wat er gebeurt als hij niet reageert. Zeg ook wat hij kan doen als het niet lukt: dan helpt u in plaats van dat u dreigt.',
    pictogram: 'let-op',
    appliesTo: ['verzoek', 'aanvulverzoek', 'uitnodiging', 'hoorzitting', 'betaling', 'aanslag'],
    good: [
      { text: 'Lever uw papieren vóór 1 mei in. Krijgen wij uw papieren niet op tijd? Dan stopt uw uitkering. Lukt het niet? Bel ons.', types: ['verzoek'] },
      { text: 'Stuur het formulier vóór 1 mei terug. Als u niet reageert, behandelen wij uw aanvraag niet.', types: ['aanvulverzoek'] },
      { text: 'Wij schrijven € 80 af rond 26 mei. Betaalt u liever zelf? Dan krijgt u een rekening.', types: ['betaling'] },
      { text: 'Laat vóór 1 mei weten of u komt. Komen hoeft niet.', types: ['hoorzitting'] },
      // No task: nothing to leave undone.
      { text: 'Wij hebben uw aanvraag ontvangen.', types: ['ontvangstbevestiging'] },
    ],
    bad: [
      { text: 'Lever de gegevens vóór 1 mei in. Bel ons als u vragen hebt.', types: ['verzoek'], finds: [null] },
      // Being unable brings help, which is something else.
      { text: 'Geachte heer De Boer,\n\nWij verzoeken u een kopie van uw huurcontract vóór 1 mei 2026 te overleggen. Kunt u dit niet op tijd? Dan zoeken wij samen een oplossing.', types: ['verzoek'], finds: [null] },
    ],
  },
  {
    element: 'gevolg',
    // The money is taken by itself, or coming is free: nothing follows.
    when: (facts) => !says(facts, NOTHING_FOLLOWS),
    demands: ['advies'],
    reason: () => 'Er staat niet wat er gebeurt als de lezer niets doet. Zet dat erbij, en ook wat hij kan doen als het niet lukt.',
    // Who asks for papers decides by them; of a meeting or a bill the reader guesses more easily.
    adjust: ({ types }) => (types.some(({ type }) => type === 'verzoek' || type === 'aanvulverzoek') ? {} : { severity: 'tip' }),
    where: (facts) => blockOf(facts, 'termijn') ?? endOfContent(facts),
    offer: ({ addressForm }) => {
      const text = addressForm === 'u' ? 'Reageert u niet op tijd? Dan [noem wat er gebeurt]. Lukt het niet? Bel ons.' : 'Reageer je niet op tijd? Dan [noem wat er gebeurt]. Lukt het niet? Bel ons.'
      return { label: `Zet erbij: ${text}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text }] }
    },
  },
)

const NOTHING_FOLLOWS =
  /\b(?:wij|we) schrijven [^.?!]{0,60}\baf\b|\bhalen (?:wij|we) [^.?!]{0,40}\bvan (?:uw|je) rekening|\bkomen hoeft niet\b|\bhoeft niet te komen\b|\b(?:u|je) bepaalt? zelf\b|\bhoort bij (?:uw|je) uitkering\b|\bvoorkomt? (?:u|je) dat\b|\bmogen gratis\b/i
