import type { Range } from '../engine/letter/letter.ts'
import type { CheckedLetter } from '../engine/finding/checked-letter.ts'

/** A letter as reports see it. Plain data, so that it can come from a worker or a cache. */
export type ReportLetter =
  | {
      readonly step: 'checked'
      readonly path: string
      readonly format: string
      readonly checked: CheckedLetter
      /** For each finding, for each of its places: offsets in the file's own text; null where the format has none. */
      readonly sources: readonly (readonly (Range | null)[])[]
      /** Findings that the user left as they are, by finding id, with their reason. */
      readonly ignored?: Readonly<Record<string, string>>
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
