import { passagesOf } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'
import { oncePer } from '../once-per.ts'
import type { BlockFacts } from './letter-facts.ts'

/** The words with which a block asks its reader for money and says how or when to pay it, or null. What we pay the reader is no such thing. */
export const asksPayment = oncePer((facts: BlockFacts): string | null => {
  const saysHow = facts.evidence.some(({ element, mode }) => element === 'betaalwijze' && mode === 'nu')
  if (!saysHow && (facts.dates.length === 0 || later.test(passagesOf(facts).whole))) return null
  const passages = passagesOf(facts).sentences
  for (const [at, { mode, start }] of facts.sentences.entries()) {
    const match = mode === 'nu' ? asking.exec(passages[at]!) : null
    if (match !== null) return facts.block.text.slice(start + match.index, start + match.index + match[0].length)
  }
  return null
})

/** "Daarvoor krijgt u een aparte rekening": this letter doesn't ask it. */
const later = inPlain(/\b(?:aparte?|later een|nog een) (?:rekening|nota|factuur|acceptgiro|aanslag|brief)\b/)
const asking = inPlain(
  /^(?:betaal|stort|maak)\b.{0,80}\b(?:bedrag|leges|kosten|rekening|nota|factuur)\b|\b(?:vragen|verzoeken|moet|dient|wilt|verzocht)\b.{0,160}\b(?:over te maken|te betalen|te voldoen|overmaken|betalen|voldoen)\b|\b(?:u|je) (?:kunt|kun) (?:het|dit|dit bedrag|de leges|de kosten) (?:betalen|overmaken|voldoen)\b|\b(?:wij|we) schrijven\b.{0,80}\b(?:dit bedrag|de leges|de kosten)\b.{0,80}\baf\b|\b(?:de leges|de kosten|dit bedrag|het bedrag)\b.{0,40}\bschrijven (?:wij|we)\b.{0,80}\baf\b/,
)
