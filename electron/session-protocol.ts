import type { WriteMode } from '../documents/document.ts'
import type { Letter } from '../engine/letter/letter.ts'
import type { ClassicalMeasure } from '../engine/score/classical-measures.ts'
import type { Settings } from '../engine/rule/settings.ts'
import type { LetterChange } from '../session/letter-session.ts'
import type { Ignore } from '../session/ignores/ignore.ts'
import type { LetterKey } from '../session/ignores/match-ignores.ts'
import type { CheckedView, ReportFormat } from './contract.ts'

/** What somebody lets stand: the ignores that may speak of this letter, and by what it is known. */
export interface Stays {
  readonly letter: LetterKey
  readonly ignores: readonly Ignore[]
}

/** What the main process asks of the worker that holds one open letter. */
export interface SessionRequests {
  open: {
    in: { readonly bytes: Uint8Array; readonly name: string; readonly settings: Settings; readonly stays: Stays }
    out:
      | { readonly step: 'opened'; readonly format: string; readonly canSave: boolean; readonly letter: Letter; readonly checked: CheckedView }
      | { readonly step: 'failed'; readonly message: string }
  }
  change: { in: LetterChange; out: CheckedView }
  choose: { in: Settings; out: CheckedView }
  /** `notes`: Dutch, what the user must know of how it went. */
  write: { in: { readonly mode: WriteMode; readonly now: string }; out: { readonly bytes: Uint8Array; readonly notes: readonly string[] } }
  /** Other ignores, or another name for the letter. */
  stays: { in: Stays; out: CheckedView }
  /** By what a finding is known again; null when that check is no longer the last. */
  describe: { in: { readonly revision: number; readonly finding: string }; out: Pick<Ignore, 'ruleId' | 'sentence' | 'words' | 'term'> | null }
  measures: { in: Record<string, never>; out: readonly ClassicalMeasure[] }
  report: { in: { readonly format: ReportFormat; readonly now: string }; out: Uint8Array }
}
export type SessionRequestName = keyof SessionRequests

export interface SessionQuestion {
  readonly id: number
  readonly name: SessionRequestName
  readonly payload: unknown
}

export type SessionReply =
  | { readonly id: number; readonly step: 'answer'; readonly value: unknown }
  | { readonly id: number; readonly step: 'failed'; readonly message: string }
