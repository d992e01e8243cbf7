import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import { findAmounts } from '../find/find-amounts.ts'
import { findDates } from '../find/find-dates.ts'
import { passagesOf } from '../find/passage.ts'
import { findPhoneNumbers } from '../find/find-phone-numbers.ts'
import { findTerms } from '../find/find-terms.ts'
import { findActions } from './find-actions.ts'
import { findEvidence, findTitleActs } from './find-evidence.ts'
import type { BlockFacts } from './letter-facts.ts'
import { findListedTerms } from './listed-terms.ts'
import { topicOf } from './section-topics.ts'

const BODY: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell', 'footnote'])

/** What one block gives to the letter. */
export function collectBlockFacts(annotated: AnnotatedBlock): BlockFacts {
  const { block, tokens, words } = annotated
  const passages = passagesOf(annotated)
  const titles = block.kind === 'heading' || block.kind === 'letterhead' ? findTitleActs(passages.whole) : []
  const { sentences, evidence, acts, law, decides } = findEvidence(passages.sentences, tokens, annotated.sentences, BODY.has(block.kind) || titles.length > 0)
  return {
    block,
    sentences,
    words,
    phones: findPhoneNumbers(block.text),
    dates: findDates(block.text),
    amounts: findAmounts(block.text),
    terms: findTerms(block.text),
    actions: findActions(annotated),
    evidence,
    acts: [...titles, ...acts],
    law,
    decides,
    topic: topicOf(block.kind, passages.whole, sentences),
    reader: countReader(tokens),
    listed: findListedTerms(annotated),
    kept: annotated.kept,
  }
}

function countReader(tokens: readonly Token[]): BlockFacts['reader'] {
  let u = 0
  let je = 0
  for (const { lower } of tokens) {
    if (lower === 'u' || lower === 'uw') u++
    else if (lower === 'je' || lower === 'jij' || lower === 'jouw' || lower === 'jou' || lower === 'jullie') je++
  }
  return { u, je }
}
