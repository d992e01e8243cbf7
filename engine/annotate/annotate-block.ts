import type { Block } from '../letter/letter.ts'
import { parseBlock } from '../parse/parse-block.ts'
import type { AnnotatedBlock } from './annotated-block.ts'
import { annotateTokens } from './annotate-tokens.ts'

/** A block parsed and annotated: all that the rules and the score read. */
export function annotateBlock(block: Block): AnnotatedBlock {
  const { tokens: raw, sentences: bounds } = parseBlock(block)
  const { tokens, sentences } = annotateTokens(raw, bounds)
  return { block, tokens, sentences, words: sentences.reduce((sum, sentence) => sum + sentence.words, 0), kept: [] }
}
