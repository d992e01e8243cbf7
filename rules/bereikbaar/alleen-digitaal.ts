import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const OTHER_WAY = /per (?:post|brief)|aan de balie|langskomen|kom (?:dan )?langs|op papier|papieren (?:formulier|versie)|stuur (?:dan )?een brief|schriftelijk|\bbel(?:len)?\b|telefonisch|machtig|(?:geen|niet) (?:computer|internet|DigiD)|lukt (?:het|dat|inloggen) niet/i

export const alleenDigitaal = phraseRule(
  {
    id: 'alleen-digitaal',
    title: 'Alleen via internet',
    theme: 'bereikbaar',
    severity: 'waarschuwing',
    basis: 'norm',
    authority: { name: 'Algemene wet bestuursrecht, afdeling 2.3', says: 'Wie een bericht aan de overheid wil sturen, moet daarbij hulp kunnen krijgen. Menselijk contact moet mogelijk zijn.', url: 'https://wetten.overheid.nl/BWBR0005537' },
    why: 'Niet iedereen kan goed omgaan met internet. Noem altijd ook een andere manier: bellen, een brief sturen of langskomen aan de balie. Dan kan iedereen doen wat u vraagt.',
    pictogram: 'computer',
    good: [
      { text: 'Geef uw keuze door op www.voorbeeld.nl. Lukt dat niet? Bel ons: 14 020.' },
      { text: 'U kunt uitsluitend schriftelijk bezwaar maken.' },
      { text: 'U leest meer op www.voorbeeld.nl.' },
    ],
    bad: [
      { text: 'U kunt uitsluitend digitaal reageren.', finds: ['uitsluitend digitaal'] },
      { text: 'Vraag de subsidie aan vóór 1 mei. De aanvraag kan alleen via internet worden ingediend, met uw DigiD.', finds: ['alleen via internet'] },
    ],
  },
  {
    words: /\b(?:uitsluitend|alleen|enkel|slechts)\s+(?:nog\s+)?(?:maar\s+)?(?:digitaal|online|elektronisch|per e-?mail|via (?:internet|de website|onze website|het portaal|DigiD|Mijn \p{Lu}\p{L}+|e-?mail))/iu,
    when: (facts) => !says(facts, OTHER_WAY),
    reason: (words) => `Hier staat “${words}”. Noem ook een manier voor wie dat niet kan, zoals bellen, een brief of de balie.`,
  },
)
