import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import { findAmounts, mayHoldAmount } from '../find/find-amounts.ts'
import { findDates, mayHoldDate } from '../find/find-dates.ts'
import { passagesOf } from '../find/passage.ts'
import { findPhoneNumbers } from '../find/find-phone-numbers.ts'
import { findTerms, mayHoldTerm } from '../find/find-terms.ts'
import { oncePerForm } from '../lexicon/word-form.ts'
import { findActions } from './find-actions.ts'
import { findEvidence, findTitleActs } from './find-evidence.ts'
import type { BlockFacts } from './letter-facts.ts'
import { findListedTerms } from './listed-terms.ts'
import { topicOf } from './section-topics.ts'

const BODY: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell', 'footnote'])

const NONE: readonly never[] = []

/** What one block gives to the letter. */
export function collectBlockFacts(annotated: AnnotatedBlock): BlockFacts {
  const { block, tokens, words } = annotated
  const { whole, sentences: passages } = passagesOf(annotated)
  const titles = block.kind === 'heading' || block.kind === 'letterhead' ? findTitleActs(whole) : []
  const { sentences, evidence, acts, law, decides } = findEvidence(passages, tokens, annotated.sentences, BODY.has(block.kind) || titles.length > 0)
  return {
    block,
    sentences,
    words,
    phones: findPhoneNumbers(block.text),
    dates: mayHoldDate(whole) ? findDates(block.text) : NONE,
    amounts: mayHoldAmount(whole) ? findAmounts(block.text) : NONE,
    terms: mayHoldTerm(whole) ? findTerms(block.text) : NONE,
    actions: findActions(annotated),
    evidence,
    acts: [...titles, ...acts],
    law,
    decides,
    topic: topicOf(block.kind, whole, sentences),
    reader: countReader(tokens),
    listed: findListedTerms(annotated),
    kept: annotated.kept,
  }
}

function countReader(tokens: readonly Token[]): BlockFacts['reader'] {
  const reader = { u: 0, je: 0 }
  for (const { form } of tokens) {
    const called = readerCalled(form)
    if (called !== '') reader[called]++
  }
  return reader
}

const readerCalled = oncePerForm(({ lower }): 'u' | 'je' | '' => (/^uw?$/.test(lower) ? 'u' : /^(?:je|jij|jouw?|jullie)$/.test(lower) ? 'je' : ''))
