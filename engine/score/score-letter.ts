import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { BlockKind } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import type { Settings, TargetName } from '../rule/settings.ts'
import { explainIngredients } from './explain-ingredients.ts'
import { findHeaviest } from './find-heaviest.ts'
import { levelOf, lintScore, upperBound, type LintFeatures } from './lint-formula.ts'
import { featuresOf, measureSentence, type SentenceMeasure } from './measure-sentence.ts'
import type { LevelNumber, ReadingScore, SentenceScore } from './reading-score.ts'

/** Fewer words than this say too little; LiNT was made on texts of a few hundred. */
export const WORDS_NEEDED = 60
/** A sentence shorter than this has no score of its own. */
const SENTENCE_WORDS = 4

const SCORED: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'tableCell'])
const MAX_LEVEL: Readonly<Record<TargetName, LevelNumber>> = { A2: 1, B1: 2 }

/** One sentence with its place and measure. */
export interface MeasuredSentence {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly measure: SentenceMeasure
}

/**
 * The reading indication: LiNT-II's formula on our stand-ins for its features. Headings, letterhead, signature, names and
 * merge fields don't count; neither does the order of paragraphs.
 */
export function scoreLetter(blocks: readonly AnnotatedBlock[], settings: Pick<Settings, 'target'>): ReadingScore {
  const measured = blocks.flatMap(measuredSentences)
  const words = measured.reduce((sum, { measure }) => sum + measure.words, 0)
  const features = letterFeatures(measured)
  const maxLevel = MAX_LEVEL[settings.target]
  const sentences = measured.map(
    ({ block, start, end, measure }): SentenceScore => ({ block, start, end, score: measure.words < SENTENCE_WORDS ? null : lintScore(featuresOf(measure)) }),
  )
  if (words < WORDS_NEEDED || features === null) {
    return {
      score: null,
      level: null,
      margin: null,
      wordsNeeded: Math.max(1, WORDS_NEEDED - words),
      target: { name: settings.target, maxLevel, met: 'onzeker' },
      ingredients: [],
      sentences,
      heaviest: [],
    }
  }
  const score = lintScore(features)
  const margin = marginOf(sentences)
  return {
    score,
    level: levelOf(score),
    margin,
    wordsNeeded: 0,
    target: { name: settings.target, maxLevel, met: judgeTarget(score, margin, upperBound(maxLevel)) },
    ingredients: explainIngredients(features),
    sentences,
    heaviest: findHeaviest(measured, sentences),
  }
}

/** Kept with the block, so that after a change only the touched blocks are measured again. */
const measuredSentences = oncePer(({ block, tokens, sentences }: AnnotatedBlock): readonly MeasuredSentence[] => {
  if (!SCORED.has(block.kind) || (block.language !== undefined && block.language !== 'nl')) return []
  return sentences
    .filter((sentence) => sentence.words > 0)
    .map((sentence) => ({ block: block.id, start: sentence.start, end: sentence.end, measure: measureSentence(tokens, sentence) }))
})

/**
 * The letter's features. Frequency and concreteness are taken over the words of the whole letter, as LiNT-II does for a
 * document. Dependency length and content words it averages over sentences; we average over clauses, so that a sentence of
 * three clauses weighs as much as three sentences of one: a split that keeps its words then never worsens the score.
 */
function letterFeatures(sentences: readonly MeasuredSentence[]): LintFeatures | null {
  const sum = { clauses: 0, contentWords: 0, rankedWords: 0, frequencies: 0, nouns: 0, concreteNouns: 0, dependencyLengths: 0 }
  for (const { measure: { counts, dependencyLength } } of sentences) {
    sum.clauses += counts.clauses
    sum.contentWords += counts.contentWords
    sum.rankedWords += counts.rankedWords
    sum.frequencies += counts.frequencies
    sum.nouns += counts.nouns
    sum.concreteNouns += counts.concreteNouns
    sum.dependencyLengths += dependencyLength * counts.clauses
  }
  if (sum.clauses === 0) return null
  return featuresOf({
    frequency: sum.rankedWords === 0 ? null : sum.frequencies / sum.rankedWords,
    dependencyLength: sum.dependencyLengths / sum.clauses,
    contentWordsPerClause: sum.contentWords / sum.clauses,
    concreteNouns: sum.nouns === 0 ? null : sum.concreteNouns / sum.nouns,
  })
}

/** Spread of sentence scores where a text is too short to show its own. */
const USUAL_SPREAD = 16
const USUAL_WEIGHT = 6
/** 90 % of the samples of a normal variable lie within this many standard errors. */
const NINETY_PERCENT = 1.645

/** Half the 90 % band around the mean sentence score: wide for a short text, narrower for each sentence more. */
function marginOf(sentences: readonly SentenceScore[]): number {
  const scores = sentences.map(({ score }) => score).filter((score) => score !== null)
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  const variance = (squares + USUAL_WEIGHT * USUAL_SPREAD ** 2) / (scores.length + USUAL_WEIGHT)
  return NINETY_PERCENT * Math.sqrt(variance / scores.length)
}

function judgeTarget(score: number, margin: number, bound: number): 'ja' | 'nee' | 'onzeker' {
  if (score + margin < bound) return 'ja'
  return score - margin >= bound ? 'nee' : 'onzeker'
}
