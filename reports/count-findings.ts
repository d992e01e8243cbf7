import type { Severity } from '../engine/finding/finding.ts'
import { checkedOnly, type ReportLetter } from './report-letter.ts'

/** Findings of all letters together, by severity. */
export function countFindings(letters: readonly ReportLetter[]): Record<Severity, number> {
  const total = { fout: 0, waarschuwing: 0, tip: 0 }
  for (const { checked } of checkedOnly(letters)) {
    total.fout += checked.counts.fout
    total.waarschuwing += checked.counts.waarschuwing
    total.tip += checked.counts.tip
  }
  return total
}
