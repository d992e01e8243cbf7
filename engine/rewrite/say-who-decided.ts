import type { AnnotatedBlock, Sentence } from '../annotate/annotated-block.ts'
import { replaceTokens } from '../words/token-changes.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

const DECIDED = /^(?:besloten|vastgesteld|geconstateerd|bepaald|afgesproken)$/

/** "Er is besloten dat …" → "Wij hebben besloten dat …": in a letter it is the sender who decided. */
export function sayWhoDecided(block: AnnotatedBlock, sentence: Sentence): Rewrite | null {
  const { tokens } = block
  const [er, is, done, next] = [0, 1, 2, 3].map((offset) => tokens[sentence.first + offset])
  if (er?.lower !== 'er' || is?.lower !== 'is' || !DECIDED.test(done?.lower ?? '') || !/^(?:dat|om)$/.test(next?.lower ?? '')) return null
  return createRewrite('lijdend', block, sentence, [replaceTokens(sentence.first, sentence.first + 2, 'wij hebben')])
}
