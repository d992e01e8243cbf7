import type { Suggestion } from '../edit/edit.ts'
import type { Place } from '../letter/letter.ts'

export const THEMES = ['begrijpelijk', 'bereikbaar', 'uitgelegd', 'te-doen', 'vriendelijk'] as const
export type Theme = (typeof THEMES)[number]

/** From heavy to light. */
export const SEVERITIES = ['fout', 'waarschuwing', 'tip'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Who asks for it: the law, a norm for public bodies, or advice on writing. From heavy to light. */
export const BASES = ['wet', 'norm', 'advies'] as const
export type Basis = (typeof BASES)[number]

/**
 * What a reader of the letter may stumble over. Reason, alternatives and suggestions of a fresh finding are worked out
 * when they are read; `plainFinding` makes plain data of it, safe over IPC.
 */
export interface Finding {
  /** Unique in one check of one letter. */
  readonly id: string
  readonly ruleId: string
  readonly theme: Theme
  readonly severity: Severity
  readonly basis: Basis
  /** A few words, for the card's title. */
  readonly title: string
  /** One Dutch sentence: what was found and why it matters here. */
  readonly reason: string
  /** Empty when something is missing and has no place where it belongs. */
  readonly places: readonly Place[]
  /** The words in the letter; null when something is missing. */
  readonly actual: string | null
  /** The dictionary form of the listed term in those words; absent when no list was used. */
  readonly term?: string
  /** The plain alternatives, best first. */
  readonly expected: readonly string[]
  readonly suggestions: readonly Suggestion[]
  readonly pictogram: string | null
  /** The rule's longer explanation. */
  readonly note: string
  readonly url: string | null
}
