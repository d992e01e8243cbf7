import { levelOf } from '../engine/score/lint-formula.ts'
import type { ReadingScore } from '../engine/score/reading-score.ts'
import type { SentenceLevel } from './contract.ts'

/** The level of each sentence that has a score of its own; none for a letter that is too short to say anything of. */
export function levelSentences({ level, sentences }: Pick<ReadingScore, 'level' | 'sentences'>): readonly SentenceLevel[] {
  if (level === null) return []
  return sentences.flatMap(({ block, start, end, score }) => (score === null ? [] : [{ block, start, end, level: levelOf(score) }]))
}
