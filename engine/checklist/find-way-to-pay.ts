import type { BlockFacts, Evidence } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import type { Place } from '../letter/letter.ts'
import { bodyAbout, placeholders, type ChecklistSource } from './checklist-source.ts'

/** How the reader can pay. What we do when he doesn't ("betaalt u niet, dan verrekenen wij …") is no way to pay. */
export function findWayToPay(source: ChecklistSource): readonly Place[] {
  const found = bodyAbout(source, ['inhoud', 'contact', 'hulp']).flatMap((facts) => facts.evidence.filter((one) => one.element === 'betaalwijze' && !isThreat(facts, one) && !isPast(facts, one)).map((one) => placeOf(facts.block, one)))
  return [...found, ...placeholders(source.blocks, /iban|rekeningnummer|betaal(?:link|kenmerk)/i)]
}

/** "U hebt de acceptgiro niet betaald", "het lukte niet om het bedrag af te schrijven". */
const PAST = /\b(?:niet betaald|nog niet|lukte|mislukt|ingetrokken|had gegeven|eerder)\b/i

function isPast({ block, sentences }: BlockFacts, one: Evidence): boolean {
  const sentence = sentenceHolding({ sentences }, one)
  return sentence !== undefined && sentence.mode !== 'als' && PAST.test(block.text.slice(sentence.start, sentence.end))
}

const NOT_PAID = /\b(?:niet|geen|uitblijft|uitblijven|gebreke|te laat)\b/i

function isThreat({ block, sentences }: BlockFacts, one: Evidence): boolean {
  if (one.mode !== 'als') return false
  const at = sentences.findIndex(({ start, end }) => start <= one.start && one.start < end)
  const before = sentences[at - 1]
  const from = before?.mode === 'vraag' ? before.start : (sentences[at]?.start ?? one.start)
  return NOT_PAID.test(block.text.slice(from, one.start))
}
