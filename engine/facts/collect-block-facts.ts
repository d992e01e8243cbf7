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
  return new CollectedFacts(annotated)
}

/** A class for the reason that `annotate-block` gives. */
class CollectedFacts implements BlockFacts {
  readonly block: BlockFacts['block']
  readonly sentences: BlockFacts['sentences']
  readonly words: number
  readonly phones: BlockFacts['phones']
  readonly dates: BlockFacts['dates']
  readonly amounts: BlockFacts['amounts']
  readonly terms: BlockFacts['terms']
  readonly actions: BlockFacts['actions']
  readonly evidence: BlockFacts['evidence']
  readonly acts: BlockFacts['acts']
  readonly law: BlockFacts['law']
  readonly decides: boolean
  readonly topic: BlockFacts['topic']
  readonly reader: BlockFacts['reader']
  readonly listed: BlockFacts['listed']
  readonly kept: unknown[]

  constructor(annotated: AnnotatedBlock) {
    const { block } = annotated
    const { whole, sentences: passages } = passagesOf(annotated)
    const titles = block.kind === 'heading' || block.kind === 'letterhead' ? findTitleActs(whole) : []
    const found = findEvidence(passages, annotated.tokens, annotated.sentences, BODY.has(block.kind) || titles.length > 0)
    const holdsDigit = /\d/.test(block.text)
    this.block = block
    this.sentences = found.sentences
    this.words = annotated.words
    this.phones = holdsDigit ? findPhoneNumbers(block.text) : NONE
    this.dates = holdsDigit && mayHoldDate(whole) ? findDates(block.text) : NONE
    this.amounts = holdsDigit && mayHoldAmount(whole) ? findAmounts(block.text) : NONE
    this.terms = mayHoldTerm(whole) ? findTerms(block.text) : NONE
    this.actions = findActions(annotated)
    this.evidence = found.evidence
    this.acts = titles.length === 0 ? found.acts : [...titles, ...found.acts]
    this.law = found.law
    this.decides = found.decides
    this.topic = topicOf(block.kind, whole, found.sentences)
    this.reader = countReader(annotated.tokens)
    this.listed = findListedTerms(annotated)
    this.kept = annotated.kept
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
