import type { BlockFacts } from '../../engine/facts/letter-facts.ts'
import { isBsn } from '../../engine/find/personal-numbers.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { maySay } from '../says.ts'

const NAMED = /(?:BSN|burgerservicenummer|sofinummer)[\s:.]*(?:is[\s:]*)?(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/gi

export const bsnInBrief: LetterRule = {
  id: 'bsn-in-brief',
  scope: 'letter',
  title: 'Moet het burgerservicenummer erin?',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'Autoriteit Persoonsgegevens', says: 'Gebruik het burgerservicenummer alleen als het nodig is. Ook binnen de overheid.', url: 'https://www.autoriteitpersoonsgegevens.nl' },
  why: 'Komt de brief bij de verkeerde terecht? Dan kan die met het burgerservicenummer fraude plegen. Vaak is een zaaknummer genoeg.',
  pictogram: 'let-op',
  good: [
    { text: 'Ons kenmerk: Z2026-001234\n\nBeste mevrouw Jansen,\n\nU krijgt bijstand.' },
    { text: 'Noem uw burgerservicenummer als u belt.' },
  ],
  bad: [
    { text: 'Beste mevrouw Jansen,\n\nUw burgerservicenummer is 123456782.', finds: ['123456782'] },
    { text: 'Gemeente Voorbeeld\nDatum: 3 maart 2026\nBSN: 123456782\n\nGeachte heer Bos,\n\nUw uitkering verandert vanaf 1 mei 2026.', finds: ['123456782'] },
  ],
  check: ({ blocks }) =>
    gather(blocks, numbersIn).map((place) => ({ places: [place], reason: 'Hier staat een burgerservicenummer. Is het nodig? Vaak is het zaaknummer genoeg.' })),
}

const numbersIn = oncePer((facts: BlockFacts): readonly Place[] => (maySay(facts, NAMED) ? findNumbers(facts) : NOTHING))

function findNumbers({ block }: BlockFacts): readonly Place[] {
  return Array.from(block.text.matchAll(NAMED), (match) => ({ match, end: match.index + match[0].length }))
    .filter(({ match }) => isBsn(match[1] ?? ''))
    .map(({ match, end }) => ({ block: block.id, start: end - (match[1] ?? '').length, end }))
}
