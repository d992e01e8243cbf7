import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { ombudsman } from '../authorities.ts'

export const telefoonnummerDuur: LetterRule = {
  id: 'telefoonnummer-duur',
  scope: 'letter',
  title: 'Bellen kost extra geld',
  theme: 'bereikbaar',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: ombudsman('Wie de overheid belt, betaalt hooguit het gewone tarief.'),
  why: 'Wie een 0900-nummer belt, betaalt extra. Dat houdt mensen met weinig geld tegen om te bellen. Noem een gewoon nummer, of een gratis nummer.',
  pictogram: 'telefoon',
  good: [
    { text: 'Bel 088 123 45 67. U betaalt het gewone tarief.' },
    { text: 'Bel gratis 0800 12 34.' },
    // A case number that begins alike.
    { text: 'Noem zaaknummer 0900-2026-118 als u belt met 14 010.' },
  ],
  bad: [
    { text: 'Bel 0900-1234 (€ 0,90 per minuut).', finds: ['0900-1234'] },
    { text: 'Voor informatie over uw aanslag kunt u op werkdagen contact opnemen met de belastingtelefoon, 0900 12 34 567, tegen lokaal tarief plus gebruikskosten.', finds: ['0900 12 34 567'] },
  ],
  check: ({ blocks }) =>
    gather(blocks, ({ block, phones }) => {
      const dear = phones.length === 0 ? NOTHING : phones.filter(({ cost }) => cost === 'duur')
      return dear.map((phone) => ({ places: [placeOf(block, phone)], reason: `Wie ${block.text.slice(phone.start, phone.end)} belt, betaalt extra. Noem een nummer tegen het gewone tarief.` }))
    }),
}
