import type { KeyedFinding } from '../findings/keyed-finding.ts'
import type { OpenLetterState } from './app-state.ts'

/** The findings that wait for the user, most important first: not let stand, not just accepted, within the filter. */
export function visibleFindings(letter: OpenLetterState): readonly KeyedFinding[] {
  const { filter } = letter
  const waiting = waitingFindings(letter)
  return filter === null ? waiting : waiting.filter((finding) => finding.theme === filter)
}

/** The same, whatever the filter. */
export function waitingFindings({ findings, dismissed, settled }: OpenLetterState): readonly KeyedFinding[] {
  const away = new Set(dismissed.map(({ finding }) => finding.key))
  return findings.filter(({ key }) => !away.has(key) && !settled.has(key))
}
