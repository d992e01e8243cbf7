import type { Block } from '../letter/letter.ts'
import { parseBlock } from '../parse/parse-block.ts'
import type { AnnotatedBlock } from './annotated-block.ts'
import { annotateTokens } from './annotate-tokens.ts'

/** A block parsed and annotated: all that the rules and the score read. */
export function annotateBlock(block: Block): AnnotatedBlock {
  const { tokens: raw, sentences: bounds } = parseBlock(block)
  const { tokens, sentences } = annotateTokens(raw, bounds)
  return new Annotated(block, tokens, sentences)
}

/**
 * A class, as is all that is kept of a letter from one check to the next: V8 learns that an object literal whose objects
 * live long is best made among the old ones, where each dead letter holds on to all that is younger. Checking letter
 * after letter took half as long again.
 */
class Annotated implements AnnotatedBlock {
  readonly block: Block
  readonly tokens: AnnotatedBlock['tokens']
  readonly sentences: AnnotatedBlock['sentences']
  readonly words: number
  readonly kept: unknown[] = []

  constructor(block: Block, tokens: AnnotatedBlock['tokens'], sentences: AnnotatedBlock['sentences']) {
    this.block = block
    this.tokens = tokens
    this.sentences = sentences
    this.words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  }
}
