import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const REMAINS = /houdt (?:u )?.{0,40}over|blijft .{0,40}over|overhoud|beslagvrije voet|krijgt (?:u )?(?:dan )?(?:nog |elke maand |per maand )*€|ontvangt (?:u )?(?:dan )?(?:nog |elke maand )*€|per maand (?:nog )?€/i

export const inhoudingNietUitgelegd = phraseRule(
  {
    id: 'inhouding-niet-uitgelegd',
    title: 'Hoeveel houdt de lezer over?',
    theme: 'uitgelegd',
    severity: 'waarschuwing',
    basis: 'norm',
    authority: { name: 'Wetboek van Burgerlijke Rechtsvordering, artikel 475b en verder', says: 'Iemand houdt altijd een deel van zijn inkomen over om van te leven: de beslagvrije voet.', url: 'https://wetten.overheid.nl/BWBR0001827' },
    why: 'Wie geld moet missen, wil eerst weten: wat houd ik over? Noem hoeveel u elke maand inhoudt, hoe lang, en welk bedrag de lezer nog krijgt.',
    pictogram: 'spaarpot',
    good: [
      { text: 'Wij houden elke maand € 50 in op uw uitkering. U houdt € 1.250 over.' },
      { text: 'Wij houden ons aan de afspraak.' },
    ],
    bad: [
      { text: 'Wij verrekenen de vordering met uw uitkering.', finds: ['verrekenen de vordering met uw uitkering'] },
      { text: 'Het bedrag van € 600 wordt in twaalf maanden ingehouden op uw uitkering. Dit begint op 1 mei 2026.', finds: ['ingehouden op uw uitkering'] },
    ],
  },
  {
    words: /\b(?:verreken(?:en|d|t)|houden|ingehouden|inhouden|in te houden)\b[^.]{0,60}\b(?:met|op|van) uw (?:uitkering|bijstand|inkomen|loon|pensioen|AOW|toeslag)|(?:halen|trekken) [^.]{0,40} (?:van|op) uw (?:uitkering|bijstand|inkomen|loon|pensioen) af/i,
    when: (facts) => !says(facts, REMAINS),
    said: true,
    once: true,
    reason: () => 'Er staat niet hoeveel de lezer overhoudt. Noem het bedrag dat hij elke maand nog krijgt.',
  },
)
