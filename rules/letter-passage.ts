import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import { passageOf, type Passage } from '../engine/find/passage.ts'
import { oncePer } from '../engine/once-per.ts'

/**
 * The running text of a letter as one passage. What can't stand in it stands in none of its blocks: most letter rules have
 * nothing to say, which shows here at once instead of block after block.
 */
export const runningPassage = oncePer((facts: LetterFacts): Passage => passageOf(facts.running.map(({ block }) => block.text).join('\n')))
