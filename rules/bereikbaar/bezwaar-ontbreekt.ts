import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import { awb } from '../authorities.ts'
import { doubtNote, missingElement } from '../missing-element.ts'
import { says } from '../says.ts'
import { decidesNow } from '../shows-its-kind.ts'
import { writeObjection } from '../standard-blocks.ts'
import { endOfContent } from '../where-it-belongs.ts'

export const bezwaarOntbreekt = missingElement(
  {
    id: 'bezwaar-ontbreekt',
    title: 'Bezwaar ontbreekt',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'wet',
    authority: awb('3:45 en 6:23', 'Kan iemand bezwaar maken of in beroep gaan tegen een besluit? Dan staat dat in de brief.'),
    why: 'Tegen een besluit kan de lezer bezwaar maken, of in beroep gaan. Dat recht heeft hij alleen echt als hij het weet. Zonder deze tekst kan hij te laat zijn, en dat mag hem dan niet altijd worden tegengeworpen (Awb 6:11).',
    pictogram: 'weegschaal',
    good: [
      { text: 'Beste mevrouw Jansen,\n\nU krijgt geen bijstand, omdat uw spaargeld te hoog is.\n\nBent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met 14 april 2026 bij het college van burgemeester en wethouders.', types: ['besluit-afwijzing'] },
      // An intended decision: the reader can give a view, objection comes later.
      { text: 'Beste mevrouw Jansen,\n\nWij zijn van plan uw uitkering te stoppen. U kunt vóór 14 april reageren.', types: ['voornemen'] },
      // An invitation decides nothing.
      { text: 'Beste mevrouw Jansen,\n\nU hebt een afspraak op 7 april om 10.00 uur in het gemeentehuis.', types: ['uitnodiging'] },
    ],
    bad: [
      {
        text: 'Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nWij hebben uw aanvraag voor bijstand afgewezen, omdat uw spaargeld te hoog is.',
        types: ['besluit-afwijzing'],
        finds: [null],
        becomes:
          'Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nWij hebben uw aanvraag voor bijstand afgewezen, omdat uw spaargeld te hoog is.\n\nBent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Dat kan tot en met 14 april 2026. Stuur uw brief naar Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld. Schrijf erin waarom u het niet eens bent met ons besluit. Zet ook uw naam, uw adres, de datum en uw handtekening in de brief.',
      },
      { text: 'Geachte heer De Boer,\n\nWij verklaren uw bezwaar ongegrond en laten het besluit van 3 februari 2026 in stand. Op de hoorzitting bracht u geen nieuwe feiten naar voren.', types: ['beslissing-op-bezwaar'], finds: [null] },
      { text: 'Geachte heer De Boer,\n\nGelet op het voorgaande besluiten wij de aan u verleende vergunning met ingang van 1 mei 2026 in te trekken. U dient de pas te retourneren. Als u het hier niet mee eens bent, kunt u ons bellen.', types: ['besluit-afwijzing'], finds: [null] },
    ],
  },
  {
    element: 'bezwaar',
    reason: (facts) => `${isAppeal(facts) ? 'Er staat niet hoe de lezer in beroep kan gaan bij de rechter.' : 'Er staat niet hoe de lezer bezwaar kan maken tegen dit besluit.'}${doubtNote(facts)}`,
    where: endOfContent,
    offer: (facts, settings) => ({ label: isAppeal(facts) ? 'Zet een blok over beroep in de brief' : 'Zet een blok over bezwaar in de brief', grade: isCertain(facts) ? 'voorstel' : 'voorbeeld', blocks: writeObjection(facts, settings) }),
  },
)

function isAppeal({ types }: { readonly types: readonly { readonly type: string }[] }): boolean {
  return types.some(({ type }) => type === 'beslissing-op-bezwaar')
}

/** A letter that speaks of objection in words that the checklist doesn't read would say it twice. */
const SAYS_SOMETHING = /\bbezwaar\b|\bberoep\b/i

/** Of a known law, in words that decide: what only asks for papers, or reminds of a bill, is open to no objection. */
function isCertain(facts: LetterFacts): boolean {
  return doubtNote(facts) === '' && decidesNow(facts) && !says(facts, SAYS_SOMETHING)
}
