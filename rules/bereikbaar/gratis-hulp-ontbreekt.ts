import { missingElement } from '../missing-element.ts'
import { turnsDown } from '../shows-its-kind.ts'
import { writeHelp } from '../standard-blocks.ts'
import { lastAbout, lastOfText } from '../where-it-belongs.ts'

export const gratisHulpOntbreekt = missingElement(
  {
    id: 'gratis-hulp-ontbreekt',
    title: 'Waar krijgt de lezer gratis hulp?',
    theme: 'bereikbaar',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'College voor de Rechten van de Mens', says: 'De overheid helpt mensen om voor hun recht op te komen, en wijst hun waar zij hulp krijgen.' },
    why: 'Een besluit of een rekening is voor veel mensen moeilijk. Zij weten niet dat hulp gratis is. Noem een plek in de buurt, zoals het Juridisch Loket of het wijkteam. Dan komen er minder fouten en minder schulden.',
    pictogram: 'helpende-hand',
    appliesTo: ['besluit-afwijzing', 'betaling', 'aanmaning', 'boete', 'terugvordering', 'last-onder-dwangsom'],
    good: [
      { text: 'Wij hebben besloten dat u geen bijstand krijgt.\n\nHulp nodig bij deze brief? Ga naar het Juridisch Loket. Dat is gratis.', types: ['besluit-afwijzing'] },
      { text: 'Wij hebben besloten dat u de vergunning krijgt.', types: ['besluit-toekenning'] },
    ],
    bad: [
      { text: 'Wij hebben besloten dat u geen bijstand krijgt, omdat u genoeg spaargeld hebt.', types: ['besluit-afwijzing'], finds: [null] },
      { text: 'Aanmaning\n\nGeachte heer Bos,\n\nU hebt € 80 nog niet betaald. Betaal dit binnen twee weken op NL00 BANK 0123 4567 89.', types: ['aanmaning'], finds: [null] },
    ],
  },
  {
    element: 'hulp',
    demands: ['verplicht', 'advies'],
    reason: () => 'In deze brief staat niet waar de lezer gratis hulp krijgt. Noem een plek, zoals het Juridisch Loket of het wijkteam.',
    where: (facts) => lastAbout(facts, ['bezwaar', 'inhoud', 'niets-doen']) ?? lastOfText(facts),
    offer: (facts, settings) => ({ label: 'Zet een blok over gratis hulp in de brief', grade: turnsDown(facts) ? 'voorstel' : 'voorbeeld', blocks: writeHelp(facts, settings) }),
  },
)
