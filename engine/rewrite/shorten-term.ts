import type { AnnotatedBlock, Sentence } from '../annotate/annotated-block.ts'
import { replaceTokens } from '../words/token-changes.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

/** "binnen een termijn van zes weken" → "binnen zes weken": the number stays as it is, so the term does too. */
const PHRASES: readonly (readonly [words: string, plain: string])[] = [
  ['binnen een termijn van', 'binnen'],
  ['binnen een periode van', 'binnen'],
  ['binnen een tijdsbestek van', 'binnen'],
  ['voor de duur van', 'voor'],
  ['voor een periode van', 'voor'],
  ['gedurende een periode van', 'gedurende'],
]

export function shortenTerms(block: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const { tokens } = block
  const found: Rewrite[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    for (const [phrase, plain] of PHRASES) {
      const words = phrase.split(' ')
      const next = tokens[at + words.length]
      if (!words.every((word, index) => tokens[at + index]?.lower === word) || (next?.kind !== 'number' && next?.wordClass !== 'numeral')) continue
      const rewrite = createRewrite('termijn', block, sentence, [replaceTokens(at, at + words.length, plain)], 'veilig')
      if (rewrite !== null) found.push(rewrite)
    }
  }
  return found
}
