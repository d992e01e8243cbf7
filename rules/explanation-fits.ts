import type { PlacedTerm } from './running-text.ts'
import { sentenceAt, wordsOf } from './running-text.ts'

/** What the sentence must speak of, or must not, for the explanation in the list to be the one that is meant here. */
interface Sense {
  readonly needs?: RegExp
  readonly bars?: RegExp
}

const COURT = /\b(?:rechtbank|rechter|kantonrechter|gerechtshof|raad van state|bestuursrechtspraak|centrale raad)/i

/** Terms that mean something else in other letters: upkeep of a ditch, a claim in court, the clerk of a council. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['onderhoudsplicht', { needs: /\b(?:kind|kinderen|partner|alimentatie|ouder)/i }],
  ['profilering', { needs: /gegevens|computer|algoritm|automatisch/i }],
  ['verjaring', { needs: /schuld|vordering|betal|rekening|boete/i, bars: /eigen(?:aar|dom)/i }],
  ['griffie', { needs: /rechtbank|rechter|\bhof\b|beroep|zitting|griffierecht/i }],
  ['machtiging', { bars: new RegExp(`${COURT.source}|zodanige`, 'i') }],
  ['omgevingsvergunning', { bars: /flora|soorten|milieu/i }],
  ['beschikking', { bars: COURT }],
  ['beroep', { bars: /\bberoep op\b|geslaagd beroep|administratief beroep/i }],
  ['beroepschrift', { needs: COURT }],
  ['toetsingsinkomen', { bars: /studie|aflos|draagkracht|peiljaar/i }],
  ['vordering', { bars: /kantonrechter|ontbinding|ontruiming|dagvaard/i }],
  ['legalisatie', { bars: /akte|ambassade|document|diploma/i }],
])

/** Of these the meaning that the list gives was right less often than nineteen times in twenty. */
const SHOWN_ONLY = new Set('zienswijze voornemen herziening rechthebbende kwijtschelding draagkracht verblijfsvergunning'.split(' ').concat('van rechtswege'))

/** Whether the explanation may be put in; else it is only shown. */
export function explanationIsCertain({ term }: PlacedTerm): boolean {
  return !SHOWN_ONLY.has(term.term.replace(/^(?:de|het) /, ''))
}

/** Whether the meaning that the list gives fits the sentence; an adverb in the shape of a noun ("wij zijn voornemens") never does. */
export function explanationFits({ block, term }: PlacedTerm): boolean {
  if (/^voornemens$/i.test(term.words)) return false
  const sense = SENSES.get(term.term.replace(/^(?:de|het) /, ''))
  if (sense === undefined) return true
  const sentence = wordsOf(block, sentenceAt(block, term))
  return sense.needs?.test(sentence) !== false && sense.bars?.test(sentence) !== true
}
