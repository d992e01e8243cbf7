import type { ChecklistItem } from '../engine/checklist/checklist.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Finding, Severity, Theme } from '../engine/finding/finding.ts'
import type { Letter } from '../engine/letter/letter.ts'
import type { ReadingScore } from '../engine/score/reading-score.ts'

export type Flag = 'rood' | 'geel' | 'groen'

export interface ThemeState {
  /** `rood` with a fout, `geel` with a waarschuwing, else `groen`. */
  readonly flag: Flag
  readonly findings: number
}

/** Everything that a check says of a letter. Plain data. */
export interface CheckedLetter {
  readonly letter: Letter
  readonly facts: LetterFacts
  /** Sorted by place; what has no place comes first. */
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistItem[]
  readonly themes: Readonly<Record<Theme, ThemeState>>
  readonly counts: Readonly<Record<Severity, number>>
  readonly score: ReadingScore
}
