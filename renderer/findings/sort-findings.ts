import { BASIS_RANK, SEVERITY_RANK } from './ranks.ts'
import type { KeyedFinding } from './keyed-finding.ts'

/**
 * Most important first: what the law asks, then norms, then advice; within those what the reader must know or do
 * before how it is worded; then the weight. What is left stays in the order of the letter.
 */
export function sortFindings(findings: readonly KeyedFinding[]): readonly KeyedFinding[] {
  return findings.toSorted(
    (a, b) => BASIS_RANK[a.basis] - BASIS_RANK[b.basis] || wordingLast(a) - wordingLast(b) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity],
  )
}

function wordingLast({ theme }: KeyedFinding): number {
  return theme === 'begrijpelijk' || theme === 'vriendelijk' ? 1 : 0
}
