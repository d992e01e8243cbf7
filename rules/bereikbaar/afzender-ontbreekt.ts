import { awb } from '../authorities.ts'
import { missingElement } from '../missing-element.ts'
import { lastOfText } from '../where-it-belongs.ts'

export const afzenderOntbreekt = missingElement(
  {
    id: 'afzender-ontbreekt',
    title: 'Van wie is deze brief?',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'norm',
    authority: awb('10:10', 'Een besluit dat namens een bestuursorgaan is genomen, noemt dat bestuursorgaan.'),
    why: 'De lezer wil weten wie hem schrijft. Zonder afzender vertrouwt hij de brief niet, en weet hij niet bij wie hij moet zijn.',
    pictogram: 'mens',
    good: [
      { text: 'Beste mevrouw Jansen,\n\nU hebt een afspraak op 7 april om 10.00 uur.\n\nMet vriendelijke groet,\n\nGerda Nijhuis\nWijkteam West', types: ['uitnodiging'] },
      { text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nU hebt een afspraak op 7 april om 10.00 uur.', types: ['uitnodiging'] },
      { text: 'Beste mevrouw Jansen,\n\nU hebt een afspraak op 7 april.\n\nMet vriendelijke groet,\n\n{{naam_medewerker}}', types: ['uitnodiging'] },
    ],
    bad: [
      { text: 'Beste mevrouw Jansen,\n\nU hebt een afspraak op 7 april om 10.00 uur. Bel 14 010 als u niet kunt.\n\nMet vriendelijke groet,', types: ['uitnodiging'], finds: [null] },
      { text: 'Geachte heer/mevrouw,\n\nIn uw persoonlijke omgeving is een nieuw bericht geplaatst. U kunt het raadplegen met uw DigiD. Dit bericht is automatisch aangemaakt. U kunt er niet op antwoorden.', types: ['melding-nieuw-bericht'], finds: [null] },
    ],
  },
  {
    element: 'afzender',
    reason: () => 'Er staat niet van wie deze brief is. Zet onder de brief een naam en de organisatie.',
    where: lastOfText,
  },
)
