import type { ReadingScore, SentenceScore } from './reading-score.ts'
import type { MeasuredSentence } from './score-letter.ts'

const SHOWN = 3
const EASY_ENOUGH = 46

/** The sentences that weigh most in the score, with what makes them heavy. Changing them need not help every reader. `scores` are theirs. */
export function findHeaviest(sentences: readonly MeasuredSentence[], scores: readonly SentenceScore[]): ReadingScore['heaviest'] {
  const heavy: { readonly sentence: MeasuredSentence; readonly score: number }[] = []
  for (const [at, sentence] of sentences.entries()) {
    const score = scores[at]?.score ?? 0
    if (score > EASY_ENOUGH) heavy.push({ sentence, score })
  }
  return heavy
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ sentence }) => ({ block: sentence.block, start: sentence.start, end: sentence.end, because: reasonOf(sentence) }))
}

function reasonOf({ measure }: MeasuredSentence): string {
  const { frequency, dependencyLength, contentWordsPerClause } = measure
  const weights: readonly (readonly [number, string])[] = [
    [17.284 * (4.9 - (frequency ?? 4.9)), 'Er staan woorden in die mensen weinig horen.'],
    [1.624 * (dependencyLength - 4.5), 'Woorden die bij elkaar horen, staan ver uit elkaar.'],
    [2.537 * (contentWordsPerClause - 3.4), 'Er staat veel informatie in één zin.'],
  ]
  return weights.toSorted((a, b) => b[0] - a[0])[0]?.[1] ?? ''
}
