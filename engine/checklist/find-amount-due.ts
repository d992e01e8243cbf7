import type { BlockFacts, FoundAmount } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { Place } from '../letter/letter.ts'
import { bodyAbout, placeholders, type ChecklistSource } from './checklist-source.ts'

/** Costs that come later, ceilings and earnings aren't what the letter asks. */
const ASIDE = /\b(?:deurwaarder|dwangbevel|griffierecht|aanmaningskosten|kosten van (?:deze|een) aanmaning|incassokosten|ten hoogste|maximaal|hoogstens|hooguit|maximum|extra)\b/i

/** The amount that is due. Of an order under penalty it stands in a condition: "voldoet u niet, dan betaalt u € 500". */
export function findAmountDue(source: ChecklistSource): readonly Place[] {
  const isPenalty = source.types.includes('last-onder-dwangsom')
  const body = bodyAbout(source, isPenalty ? ['inhoud', 'niets-doen'] : ['inhoud'])
  const amounts = body.flatMap((facts) => (isPenalty ? facts.amounts.map((amount) => placeOf(facts.block, amount)) : dueAmounts(facts)))
  return [...amounts, ...placeholders(source.blocks, /bedrag|saldo|kosten|totaal/i, /€\s?$/)]
}

const dueAmounts = oncePer((facts: BlockFacts): readonly Place[] => facts.amounts.filter((amount) => isDue(facts, amount)).map((amount) => placeOf(facts.block, amount)))

function isDue({ block, sentences }: BlockFacts, amount: FoundAmount): boolean {
  const sentence = sentences.find(({ start, end }) => start <= amount.start && amount.start < end)
  if (sentence === undefined || block.kind === 'heading') return true
  return sentence.mode !== 'als' && !ASIDE.test(block.text.slice(sentence.start, sentence.end))
}
