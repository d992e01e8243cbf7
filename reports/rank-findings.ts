import { BASES, SEVERITIES, type Finding } from '../engine/finding/finding.ts'

/**
 * Most important first, as in the window: what the law asks, then norms, then advice; within those what the reader must
 * know or do before how it is worded; then the weight. What is left stays in the order of the letter.
 */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => weigh(a) - weigh(b))
}

function weigh({ basis, theme, severity }: Finding): number {
  const isWording = theme === 'begrijpelijk' || theme === 'vriendelijk'
  return BASES.indexOf(basis) * 100 + (isWording ? 10 : 0) + SEVERITIES.indexOf(severity)
}
