import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'

const CALL_FIRST = /bel(?:t u)? (?:ons|mij|dan)? ?(?:gerust |dan )?eerst|eerst (?:met ons |even )?(?:bellen|contact|praten)|(?:kijken|praten|zoeken) (?:wij |we )?(?:samen|met u)|bel ons gerust|neem (?:dan )?(?:eerst|gerust) contact|leggen (?:wij )?(?:het|ons besluit) (?:graag )?uit/i

export const belOnsEerst: LetterRule = {
  id: 'bel-ons-eerst',
  scope: 'letter',
  title: 'Nodig uit om eerst te bellen',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: { name: 'Passend contact met de overheid (ministerie van Binnenlandse Zaken)', says: 'Bel bij een vraag of bezwaar met de inwoner en zoek samen een oplossing.' },
  why: 'Veel bezwaren zijn vragen. Een gesprek lost ze vaak op. Nodig de lezer uit om te bellen, en zeg erbij dat de laatste dag voor bezwaar gewoon blijft gelden.',
  pictogram: 'gesprek',
  appliesTo: ['besluit-afwijzing', 'boete', 'terugvordering', 'last-onder-dwangsom'],
  good: [
    { text: 'Bent u het niet eens met ons besluit? Bel ons gerust eerst: 14 020. Let op: de datum voor bezwaar blijft gelden.', types: ['besluit-afwijzing'] },
    { text: 'U krijgt de vergunning.', types: ['besluit-toekenning'] },
  ],
  bad: [
    { text: 'Tegen dit besluit staat bezwaar open.', types: ['besluit-afwijzing'], finds: [null] },
    { text: 'Wij leggen u een boete op van € 100. Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.', types: ['boete'], finds: [null] },
  ],
  check: (facts) => (says(facts, CALL_FIRST) ? [] : [{ places: [], actual: null, reason: 'Nodig de lezer uit om eerst te bellen. Zeg erbij dat de laatste dag voor bezwaar blijft gelden.' }]),
}
