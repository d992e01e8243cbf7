import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { BlockFacts } from './letter-facts.ts'

/** What one block gives to the letter. */
export function collectBlockFacts({ block, sentences, words }: AnnotatedBlock): BlockFacts {
  return {
    block,
    sentences: sentences.map(({ start, end, words: count, passives, finiteVerbs }) => ({ start, end, words: count, passive: passives.length > 0, finiteVerbs })),
    words,
    phones: [],
    dates: [],
    amounts: [],
    terms: [],
    actions: [],
    evidence: [],
  }
}
