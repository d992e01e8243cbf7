import { awb } from '../authorities.ts'
import { doubtNote, missingElement } from '../missing-element.ts'
import { hasClause } from '../objection-section.ts'
import { objectionDay } from '../block-fields.ts'
import { says } from '../says.ts'
import { objectsToThis } from '../shows-its-kind.ts'
import { lastAbout } from '../where-it-belongs.ts'

export const bezwaartermijnOntbreekt = missingElement(
  {
    id: 'bezwaartermijn-ontbreekt',
    title: 'Tot wanneer kan de lezer bezwaar maken?',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'wet',
    authority: awb('3:45, tweede lid, en 6:7', 'De brief noemt binnen welke termijn iemand bezwaar kan maken. Die termijn is meestal zes weken.'),
    why: 'Wie te laat is met bezwaar, verliest zijn recht. Daarom moet in de brief staan tot wanneer het kan. Een datum is het duidelijkst: dan hoeft niemand te rekenen.',
    pictogram: 'kalender',
    good: [
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken bij het college. Doe dat vóór 15 april 2026.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt binnen zes weken na de dag van verzending bezwaar maken bij het college.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken. Hoe u dat doet, leest u in de bijlage.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      {
        text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag af.\n\nU kunt bezwaar maken bij het college van burgemeester en wethouders.',
        types: ['besluit-afwijzing'],
        finds: [null],
        becomes: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag af.\n\nU kunt bezwaar maken bij het college van burgemeester en wethouders.\n\nU kunt bezwaar maken tot en met 14 april 2026.',
      },
      // The day of the hearing and our own term for an answer are no terms for the reader.
      { text: 'Geachte heer De Boer,\n\nNa de hoorzitting van 2 februari 2026 verklaren wij uw bezwaar ongegrond.\n\nTegen deze beslissing kunt u beroep instellen bij de rechtbank Gelderland. De rechtbank beslist binnen zes weken of u wordt gehoord, en u krijgt daarover antwoord van de griffie.', types: ['beslissing-op-bezwaar'], finds: [null] },
    ],
  },
  {
    element: 'bezwaar-termijn',
    reason: (facts) => `Er staat niet tot wanneer de lezer ${facts.types.some(({ type }) => type === 'beslissing-op-bezwaar') ? 'in beroep kan gaan' : 'bezwaar kan maken'}. Noem de laatste dag.${doubtNote(facts)}`,
    where: (facts) => lastAbout(facts, ['bezwaar']),
    when: hasClause,
    offer: (facts, settings) => {
      const act = facts.types.some(({ type }) => type === 'beslissing-op-bezwaar') ? 'in beroep gaan' : 'bezwaar maken'
      const text = `${facts.addressForm === 'u' ? 'U kunt' : 'Je kunt'} ${act} tot en met ${objectionDay(facts, settings)}.`
      return { label: `Zet erbij: ${text}`, grade: says(facts, COMPLAINT) || !objectsToThis(facts) ? 'voorbeeld' : 'voorstel', blocks: [{ kind: 'paragraph', text }] }
    },
  },
)

/** A complaint is no decision, whatever else the letter names. */
const COMPLAINT = /\bklacht\b/i
