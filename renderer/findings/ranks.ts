import type { Basis, Severity } from '../../engine/finding/finding.ts'

/** From heavy (0) to light. */
export const BASIS_RANK: Readonly<Record<Basis, number>> = { wet: 0, norm: 1, advies: 2 }
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { fout: 0, waarschuwing: 1, tip: 2 }
