import type { IgnoredFinding, ReportLetter } from '../../reports/report-letter.ts'
import { countSeverities, themeStates } from '../../rules/to-findings.ts'
import type { Ignore } from './ignore.ts'
import { matchIgnores, type MatchOptions } from './match-ignores.ts'

/** The letter with what its readers let stand: those findings stay in it with their reason, and count apart. */
export function applyIgnores(letter: ReportLetter, ignores: readonly Ignore[], options: MatchOptions): ReportLetter {
  if (letter.step === 'unreadable' || ignores.length === 0) return letter
  const { checked } = letter
  const matched = matchIgnores(checked.findings, checked.facts, ignores, options)
  const open = checked.findings.filter(({ id }) => matched[id] === undefined)
  const ignored = Object.fromEntries(
    Object.entries(matched).map(([id, { reason, scope, who, when }]): [string, IgnoredFinding] => [id, { reason, scope, who, when }]),
  )
  return { ...letter, ignored, checked: { ...checked, counts: countSeverities(open), themes: themeStates(open) } }
}
