import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Settings } from '../rule/settings.ts'
import type { ReadingScore } from './reading-score.ts'

const WORDS_NEEDED = 100

/** The reading indication of a letter's headings-and-paragraphs. */
export function scoreLetter(blocks: readonly AnnotatedBlock[], settings: Pick<Settings, 'target'>): ReadingScore {
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  return {
    score: null,
    level: null,
    margin: null,
    wordsNeeded: Math.max(0, WORDS_NEEDED - words),
    target: { name: settings.target, maxLevel: settings.target === 'A2' ? 1 : 2, met: 'onzeker' },
    ingredients: [],
    sentences: [],
    heaviest: [],
  }
}
