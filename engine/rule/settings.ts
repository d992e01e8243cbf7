import type { Entry } from '../../wordlists/word-list.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'

export type TargetName = 'A2' | 'B1'

/** Everything that changes what a check says. Plain data; nothing in the engine reads the clock or a file. */
export interface Settings {
  /** ISO date, such as 2026-03-03: the day of the check. */
  readonly today: string
  /** Chosen by the user; empty: recognise. */
  readonly letterTypes: readonly LetterType[]
  /** `onbekend`: recognise. */
  readonly law: Law
  readonly target: TargetName
  readonly addressForm: 'u' | 'je'
  /** Words in a sentence: a tip above the first, a warning above the second. */
  readonly sentenceLength: { readonly tip: number; readonly warning: number }
  /** Words in a letter. */
  readonly letterLength: { readonly tip: number; readonly warning: number }
  /** Objection term in weeks (Awb 6:7: six). */
  readonly objectionWeeks: number
  /** Rule ids switched on or off against their standard, for all letters. */
  readonly rules: Readonly<Record<string, 'aan' | 'uit'>>
  /** Terms this organisation uses on purpose; no word finding is raised for them. */
  readonly allowedTerms: readonly string[]
  /** Preferred terms of the organisation: found as jargon, ahead of the shipped lists. */
  readonly ownEntries: readonly Entry[]
  /** Phone numbers of the organisation, as written in its letters. */
  readonly phoneNumbers: readonly string[]
}

export const STANDARD_SETTINGS: Settings = {
  today: '2026-01-01',
  letterTypes: [],
  law: 'onbekend',
  target: 'B1',
  addressForm: 'u',
  sentenceLength: { tip: 15, warning: 20 },
  letterLength: { tip: 350, warning: 500 },
  objectionWeeks: 6,
  rules: {},
  allowedTerms: [],
  ownEntries: [],
  phoneNumbers: [],
}
