import type { ChecklistItem } from '../checklist/checklist.ts'
import type { LetterFacts } from '../facts/letter-facts.ts'
import type { Finding, Severity, Theme } from './finding.ts'
import type { Letter } from '../letter/letter.ts'
import type { ReadingScore } from '../score/reading-score.ts'

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
