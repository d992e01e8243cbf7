import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import { findAmounts } from '../find/find-amounts.ts'
import { findDates } from '../find/find-dates.ts'
import { findPhoneNumbers } from '../find/find-phone-numbers.ts'
import { findTerms } from '../find/find-terms.ts'
import { findActions } from './find-actions.ts'
import { findEvidence } from './find-evidence.ts'
import type { BlockFacts } from './letter-facts.ts'
import { findListedTerms } from './listed-terms.ts'

/** What one block gives to the letter. */
export function collectBlockFacts(annotated: AnnotatedBlock): BlockFacts {
  const { block, sentences, words } = annotated
  return {
    block,
    sentences: sentences.map(({ start, end, words: count, passives, finiteVerbs }) => ({ start, end, words: count, passive: passives.length > 0, finiteVerbs })),
    words,
    phones: findPhoneNumbers(block.text),
    dates: findDates(block.text),
    amounts: findAmounts(block.text),
    terms: findTerms(block.text),
    actions: findActions(annotated),
    evidence: findEvidence(block, sentences),
    listed: findListedTerms(annotated),
  }
}
