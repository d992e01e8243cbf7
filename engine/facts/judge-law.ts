import type { Law, LetterType } from '../letter/letter-type.ts'
import type { BlockFacts } from './letter-facts.ts'
import { LAWS } from './signs/letter-signs.ts'

/** The law that the letter seems to live under; tax law first, since it counts terms otherwise. */
export function judgeLaw(blocks: readonly BlockFacts[], types: readonly LetterType[]): { readonly law: Law; readonly because: string } {
  if (types.includes('aanslag')) return { law: 'belastingen', because: 'omdat dit een aanslag is' }
  for (const law of LAWS) {
    const facts = blocks.find((one) => one.law?.law === law && one.block.kind !== 'footer')
    if (facts?.law) return { law, because: `omdat er staat: ‘${facts.block.text.slice(facts.law.start, facts.law.end)}’` }
  }
  return { law: 'onbekend', because: '' }
}
