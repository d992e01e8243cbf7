import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
import { sentenceHolding } from '../engine/facts/letter-facts.ts'
import type { ListedTerm } from '../engine/facts/listed-terms.ts'
import type { Range } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { NOTHING } from './gather.ts'

export interface PlacedTerm {
  readonly block: BlockFacts
  readonly term: ListedTerm
}

/** The terms of one letter list in the order of the letter, without those that the organisation uses on purpose. */
export function listedIn(facts: Pick<LetterFacts, 'running'>, list: string, { allowedTerms }: Pick<Settings, 'allowedTerms'>): readonly PlacedTerm[] {
  let placed: PlacedTerm[] | null = null
  for (const block of facts.running) {
    for (const term of block.listed) if (term.list === list && !isAllowed(term, allowedTerms)) (placed ??= []).push({ block, term })
  }
  return placed ?? NOTHING
}

function isAllowed({ term }: ListedTerm, allowedTerms: readonly string[]): boolean {
  return allowedTerms.some((allowed) => allowed.toLowerCase().replace(/^(?:de|het) /, '') === term.toLowerCase())
}

/** The sentence in which a place stands; the whole block when it stands in none. */
export function sentenceAt({ block, sentences }: BlockFacts, { start }: Range): Range {
  return sentenceHolding({ sentences }, { start }) ?? { start: 0, end: block.text.length }
}

export function wordsOf({ block }: Pick<BlockFacts, 'block'>, { start, end }: Range): string {
  return block.text.slice(start, end)
}
