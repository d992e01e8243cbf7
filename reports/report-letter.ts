import type { Range } from '../engine/letter/letter.ts'
import type { CheckedLetter } from '../engine/finding/checked-letter.ts'

/** Why a finding stays, who said so and when. */
export interface IgnoredFinding {
  readonly reason: string
  readonly scope: 'een-keer' | 'deze-brief' | 'dit-woord'
  readonly who: string
  /** ISO 8601. */
  readonly when: string
}

/** A letter as reports see it. Plain data, so that it can come from a worker or a cache. */
export type ReportLetter =
  | {
      readonly step: 'checked'
      readonly path: string
      readonly format: string
      readonly checked: CheckedLetter
      /** For each finding, for each of its places: offsets in the file's own text; null where the format has none. */
      readonly sources: readonly (readonly (Range | null)[])[]
      /** Findings that somebody lets stand, by finding id. `checked.counts` and `checked.themes` leave them out. */
      readonly ignored?: Readonly<Record<string, IgnoredFinding>>
    }
  | { readonly step: 'unreadable'; readonly path: string; readonly unreadable: { readonly code: string; readonly message: string } }

export interface ReportOptions {
  readonly version: string
  /** ISO date-time; reports don't read the clock. */
  readonly now: string
  /** Files that were passed over: hidden, locked or of a kind that we don't know. */
  readonly passedOver: number
  readonly sentences?: boolean
  readonly text?: boolean
}

export type CheckedReportLetter = Extract<ReportLetter, { step: 'checked' }>

export function checkedOnly(letters: readonly ReportLetter[]): readonly CheckedReportLetter[] {
  return letters.filter((letter) => letter.step === 'checked')
}
