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
  const holdsDigit = /\d/.test(block.text)
  return {
    block,
    sentences,
    words,
    phones: holdsDigit ? findPhoneNumbers(block.text) : NONE,
    dates: holdsDigit && mayHoldDate(whole) ? findDates(block.text) : NONE,
    amounts: holdsDigit && mayHoldAmount(whole) ? findAmounts(block.text) : NONE,
    terms: mayHoldTerm(whole) ? findTerms(block.text) : NONE,
    actions: findActions(annotated),
    evidence,
    acts: titles.length === 0 ? acts : [...titles, ...acts],
    law,
    decides,
    topic: topicOf(block.kind, whole, sentences),
    reader: countReader(tokens),
    listed: findListedTerms(annotated),
    kept: annotated.kept,
  }
}

function countReader(tokens: readonly Token[]): BlockFacts['reader'] {
  let [u, je] = [0, 0]
  for (let at = 0; at < tokens.length; at++) {
    const called = readerCalled(tokens[at]!.form)
    if (called === 'u') u++
    else if (called === 'je') je++
  }
  return { u, je }
}

const readerCalled = oncePerForm(({ lower }): 'u' | 'je' | '' => (/^uw?$/.test(lower) ? 'u' : /^(?:je|jij|jouw?|jullie)$/.test(lower) ? 'je' : ''))
