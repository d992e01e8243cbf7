import { BASES, SEVERITIES, type Finding, type Theme } from '../engine/finding/finding.ts'

/** Content before style: purpose, reason, action and help first, words last. */
const THEME_ORDER: readonly Theme[] = ['uitgelegd', 'te-doen', 'bereikbaar', 'vriendelijk', 'begrijpelijk']

/** Most important first: what is wrong above what could be better, law above norm above advice, content above words. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding) =>
    SEVERITIES.indexOf(finding.severity) * 100 + BASES.indexOf(finding.basis) * 10 + THEME_ORDER.indexOf(finding.theme)
  return findings.toSorted((a, b) => weight(a) - weight(b))
}
