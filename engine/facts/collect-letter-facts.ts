import type { Letter } from '../letter/letter.ts'
import type { Settings } from '../rule/settings.ts'
import type { BlockFacts, LetterFacts } from './letter-facts.ts'

/** The facts of the whole letter: its types, the law it lives under, its date and its checklist. */
export function collectLetterFacts(letter: Letter, blocks: readonly BlockFacts[], settings: Settings): LetterFacts {
  return {
    letter,
    blocks,
    types: settings.letterTypes.map((type) => ({ type, because: 'door u gekozen', by: 'gekozen' })),
    law: { law: settings.law, because: '' },
    checklist: [],
    date: null,
    words: blocks.reduce((sum, block) => sum + block.words, 0),
  }
}
