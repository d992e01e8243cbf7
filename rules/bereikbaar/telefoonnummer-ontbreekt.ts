import { ombudsman } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { says } from '../says.ts'
import { writeContact } from '../standard-blocks.ts'
import { lastOfText } from '../where-it-belongs.ts'

export const telefoonnummerOntbreekt = missingElement(
  {
    id: 'telefoonnummer-ontbreekt',
    title: 'Geen telefoonnummer',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'norm',
    authority: ombudsman('Zet in elke brief en op elke website een telefoonnummer. Mensen moeten een medewerker kunnen spreken.'),
    why: 'Veel mensen bellen liever dan dat zij mailen of inloggen. Zonder nummer moeten zij zoeken, of zij doen niets. Met een nummer in de brief kan iedereen u bereiken.',
    pictogram: 'telefoon',
    good: [
      { text: 'Beste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning. Hebt u vragen? Bel 14 010.', types: ['besluit-toekenning'] },
      // A merge field that will hold the number counts.
      { text: 'Beste mevrouw Jansen,\n\nWij hebben uw aanvraag ontvangen. Hebt u vragen? Bel {{telefoon_afdeling}}.', types: ['ontvangstbevestiging'] },
      // A message that a letter waits elsewhere may do without.
      { text: 'Beste mevrouw Jansen,\n\nEr staat een bericht voor u klaar in uw Berichtenbox.', types: ['melding-nieuw-bericht'] },
    ],
    bad: [
      {
        text: 'Beste mevrouw Jansen,\n\nWij hebben uw aanvraag ontvangen. Voor vragen kunt u onze website raadplegen.',
        types: ['ontvangstbevestiging'],
        settings: { phoneNumbers: ['14 010'] },
        finds: [null],
        becomes:
          'Beste mevrouw Jansen,\n\nWij hebben uw aanvraag ontvangen. Voor vragen kunt u onze website raadplegen.\n\nHebt u vragen? Bel ons: 14 010. Wij helpen u graag.',
      },
      {
        text: 'Geachte heer De Boer,\n\nU dient het formulier vóór 1 mei 2026 te retourneren. Kenmerk: 2026-0000236249. Bij uitblijven van uw reactie wordt uw aanvraag niet verder behandeld.\n\nHoogachtend,\n\nhet college',
        types: ['verzoek'],
        finds: [null],
      },
    ],
  },
  {
    element: 'telefoonnummer',
    reason: () => 'In deze brief staat geen telefoonnummer. Zet erin wie de lezer kan bellen.',
    where: lastOfText,
    offer: (facts, settings) => ({
      label: 'Zet een blok met uw telefoonnummer in de brief',
      grade: says(facts, HAS_CONTACT) ? 'voorbeeld' : 'voorstel',
      blocks: writeContact(facts, settings),
    }),
  },
)

/** A letter that says whom to ask has a place for the number already: a second one beside it would say it twice. */
const HAS_CONTACT =
  /\bvragen\b[^.?!]{0,60}\b(?:terecht|contact|wenden|mail|bereik)|\b(?:toelichting|informatie|inlichtingen)\b[^.?!]{0,40}\b(?:contact|wenden|terecht)|\bvragen\b[^.!]{0,140}\?[^.?!]{0,30}\bcontact op\b|\bbereikbaar\b/i
