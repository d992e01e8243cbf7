import type { WriteMode } from '../documents/document.ts'
import type { Letter } from '../engine/letter/letter.ts'
import type { ClassicalMeasure } from '../engine/score/classical-measures.ts'
import type { Settings } from '../engine/rule/settings.ts'
import type { LetterChange } from '../session/letter-session.ts'
import type { CheckedView, IgnoredFindings, ReportFormat } from './contract.ts'

/** What the main process asks of the worker that holds one open letter. */
export interface SessionRequests {
  open: {
    in: { readonly bytes: Uint8Array; readonly name: string; readonly settings: Settings }
    out:
      | { readonly step: 'opened'; readonly format: string; readonly canSave: boolean; readonly letter: Letter; readonly checked: CheckedView }
      | { readonly step: 'failed'; readonly message: string }
  }
  change: { in: LetterChange; out: CheckedView }
  choose: { in: Settings; out: CheckedView }
  write: { in: { readonly mode: WriteMode; readonly now: string; readonly ignored: IgnoredFindings }; out: Uint8Array }
  measures: { in: Record<string, never>; out: readonly ClassicalMeasure[] }
  report: { in: { readonly format: ReportFormat; readonly now: string; readonly ignored: IgnoredFindings }; out: Uint8Array }
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
