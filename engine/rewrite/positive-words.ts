import type { AnnotatedBlock, Sentence } from '../annotate/annotated-block.ts'
import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { replaceTokens } from '../words/token-changes.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

/** Two negations that come to one plain word. "niet ongegrond" is a term of law, and stays. */
const POSITIVE: Readonly<Record<string, string>> = {
  onmogelijk: 'mogelijk', ondenkbaar: 'mogelijk', ongebruikelijk: 'normaal', ongewoon: 'normaal', onbelangrijk: 'belangrijk', onbekend: 'bekend', onterecht: 'terecht',
  onredelijk: 'redelijk', onverstandig: 'verstandig', onwaarschijnlijk: 'waarschijnlijk', onbegrijpelijk: 'begrijpelijk', onlogisch: 'logisch', onaannemelijk: 'waarschijnlijk',
}

/** "Het is niet onmogelijk" → "Het is mogelijk"; "een niet onbelangrijk bedrag" → "een belangrijk bedrag". */
export function sayPositively(block: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const { tokens } = block
  const found: Rewrite[] = []
  for (let at = sentence.first; at + 1 < sentence.last; at++) {
    if (tokens[at]?.lower !== 'niet') continue
    const word = tokens[at + 1]?.lower ?? ''
    const base = Object.keys(POSITIVE).find((one) => one === word || inflectAdjective(one) === word)
    const positive = base === undefined ? undefined : POSITIVE[base]
    if (base === undefined || positive === undefined) continue
    const rewrite = createRewrite('dubbel-ontkennend', block, sentence, [replaceTokens(at, at + 2, base === word ? positive : inflectAdjective(positive))], 'voorstel', { losesNegation: true })
    if (rewrite !== null) found.push(rewrite)
  }
  return found
}
