import type { LevelNumber } from './reading-score.ts'

/** The four features of LiNT-II, of one sentence or as means over sentences. */
export interface LintFeatures {
  /** Mean log10 of the frequency in a billion words, over content words without names. */
  readonly frequency: number
  /** Longest distance in a sentence between a word and the word it belongs to, in words between them. */
  readonly dependencyLength: number
  readonly contentWordsPerClause: number
  /** Share of the nouns that name something concrete, 0 to 1. */
  readonly concreteNouns: number
}

/**
 * LiNT-II (Pander Maat, Kleijn & Frissen 2023, Tijdschrift voor Taalbeheersing 45:1): 0 to 100, higher is harder. Fitted
 * on cloze tests of 2,700 secondary pupils, adjusted R² 0.74. The formula is theirs; our features are stand-ins, whose
 * differences docs/leesindicatie.md gives.
 */
export function lintScore({ frequency, dependencyLength, contentWordsPerClause, concreteNouns }: LintFeatures): number {
  const ease = -4.208 + 17.284 * frequency - 1.624 * dependencyLength - 2.537 * contentWordsPerClause + 16.001 * concreteNouns
  return Math.min(100, Math.max(0, 100 - ease))
}

/** Where LiNT-II's levels begin: 1 below 34, 2 below 46, 3 below 58, 4 from there. */
export const LEVEL_BOUNDS: readonly [number, number, number] = [34, 46, 58]

export function levelOf(score: number): LevelNumber {
  const [second, third, fourth] = LEVEL_BOUNDS
  return score < second ? 1 : score < third ? 2 : score < fourth ? 3 : 4
}

/** The highest score that still belongs to a level. */
export function upperBound(level: LevelNumber): number {
  return level === 4 ? 100 : (LEVEL_BOUNDS[level - 1] ?? 100)
}
