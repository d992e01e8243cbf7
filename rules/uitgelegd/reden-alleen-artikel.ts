import type { LetterRule } from '../../engine/rule/rule.ts'
import { awb } from '../authorities.ts'
import { NOTHING } from '../gather.ts'
import { articleReasons, hasRealReason } from '../reasons-given.ts'

export const redenAlleenArtikel: LetterRule = {
  id: 'reden-alleen-artikel',
  scope: 'letter',
  title: 'De reden is alleen een artikel',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: awb('3:46 en 3:47', 'Een besluit steunt op redenen die duidelijk zijn. Het artikel van de wet hoort daar zo mogelijk bij.'),
  why: 'Bijna niemand kent de wet uit zijn hoofd. Een artikel legt dus niet uit waarom de lezer iets krijgt of moet betalen. Noem eerst wat er aan de hand is, en zet het artikel aan het eind.',
  pictogram: 'wetboek',
  appliesTo: ['besluit-afwijzing', 'boete', 'terugvordering', 'beslissing-op-bezwaar', 'last-onder-dwangsom', 'voornemen'],
  good: [
    { text: 'U kreeg in maart € 300 te veel, want u werkte toen. Dit staat in artikel 58 van de Participatiewet.', types: ['terugvordering'] },
    { text: 'Op grond van artikel 58 van de Participatiewet vorderen wij € 300 van u terug. U hebt in maart gewerkt en dat niet doorgegeven.', types: ['terugvordering'] },
    // No reason at all, and no article: that is for `reden-ontbreekt`.
    { text: 'Wij wijzen uw aanvraag af.', types: ['besluit-afwijzing'] },
  ],
  bad: [
    { text: 'Op grond van artikel 58 vorderen wij € 300 van u terug.', types: ['terugvordering'], finds: ['Op grond van artikel'] },
    { text: 'Geachte heer De Boer,\n\nGelet op artikel 18 van de Participatiewet besluiten wij derhalve uw uitkering met ingang van 1 mei 2026 te verlagen met 20 procent.\n\nHoogachtend,\n\nhet college', types: ['besluit-afwijzing'], finds: ['Gelet op artikel'] },
  ],
  check: (facts) => {
    if (hasRealReason(facts)) return NOTHING
    const [first] = articleReasons(facts)
    if (first === undefined) return NOTHING
    return [{ places: [first], reason: 'Als reden staat hier alleen een artikel of een wet. Leg in gewone woorden uit wat er bij deze lezer aan de hand is.' }]
  },
}
