import type { Entry } from '../../wordlists/word-list.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'

export type TargetName = 'A2' | 'B1'

/** Rule ids switched on or off against their standard. */
export type RuleSwitches = Readonly<Record<string, 'aan' | 'uit'>>

/** A limit in words: a tip above the first, a warning above the second. `because`: why this organisation chose it, one Dutch sentence. */
export interface Limit {
  readonly tip: number
  readonly warning: number
  readonly because?: string
}

/** A block of text of the organisation, with fields such as `{telefoonnummer}`; it takes the place of the built-in one of that name. */
export interface HouseBlock {
  /** `contact`, `bezwaar`, or a name of the organisation's own. */
  readonly name: string
  /** How it speaks to the reader; `beide`: it doesn't, and fits every letter. */
  readonly form: 'u' | 'je' | 'beide'
  /** The question or title above it; empty when it has none. */
  readonly title: string
  /** Paragraphs; a list item starts with `- `. */
  readonly lines: readonly string[]
}

/** Everything that changes what a check says. Plain data; nothing in the engine reads the clock or a file. */
export interface Settings {
  /** ISO date, such as 2026-03-03: the day of the check. */
  readonly today: string
  /** Chosen by the user; empty: recognise. */
  readonly letterTypes: readonly LetterType[]
  /** `onbekend`: recognise. */
  readonly law: Law
  readonly target: TargetName
  /** For letters of one type, above `target`. Of a letter of two types the easiest counts. */
  readonly targetByType: Readonly<Partial<Record<LetterType, TargetName>>>
  readonly addressForm: 'u' | 'je'
  /** Words in a sentence. */
  readonly sentenceLength: Limit
  /** Words in a letter. */
  readonly letterLength: Limit
  /** Objection term in weeks (Awb 6:7: six). */
  readonly objectionWeeks: number
  /** Why this organisation's term differs; empty when the house style says nothing. */
  readonly objectionBecause: string
  /** For all letters. */
  readonly rules: RuleSwitches
  /** For letters of one type, above `rules`. A letter of two types gets a rule that one of them wants on. */
  readonly rulesByType: Readonly<Partial<Record<LetterType, RuleSwitches>>>
  /** Terms this organisation uses on purpose; no word finding is raised for them. */
  readonly allowedTerms: readonly string[]
  /** Preferred terms of the organisation: found as jargon, ahead of the shipped lists. */
  readonly ownEntries: readonly Entry[]
  /** Phone numbers of the organisation, as written in its letters. */
  readonly phoneNumbers: readonly string[]
  /** When somebody answers the phone, as in "op werkdagen van 9.00 tot 17.00 uur"; empty when the house style says nothing. */
  readonly openingHours: string
  /** Name and address for letters to the organisation; empty: taken from the letterhead. */
  readonly postalAddress: string
  readonly houseBlocks: readonly HouseBlock[]
}

export const STANDARD_SETTINGS: Settings = {
  today: '2026-01-01',
  letterTypes: [],
  law: 'onbekend',
  target: 'B1',
  targetByType: {},
  addressForm: 'u',
  sentenceLength: { tip: 15, warning: 20 },
  letterLength: { tip: 350, warning: 500 },
  objectionWeeks: 6,
  objectionBecause: '',
  rules: {},
  rulesByType: {},
  allowedTerms: [],
  ownEntries: [],
  phoneNumbers: [],
  openingHours: '',
  postalAddress: '',
  houseBlocks: [],
}
