import type { KeyedFinding } from '../findings/keyed-finding.ts'
import type { Dismissal, OpenLetterState } from './app-state.ts'

/** The findings that wait for the user, most important first: not let stand, not just accepted, within the filter. */
export function visibleFindings(letter: OpenLetterState): readonly KeyedFinding[] {
  const { filter } = letter
  const waiting = waitingFindings(letter)
  return filter === null ? waiting : waiting.filter((finding) => finding.theme === filter)
}

/** The same, whatever the filter. */
export function waitingFindings({ findings, checked, settled }: OpenLetterState): readonly KeyedFinding[] {
  return findings.filter(({ id, key }) => checked.ignored[id] === undefined && !settled.has(key))
}

/** What somebody lets stand in this letter, with the reason. */
export function dismissedFindings({ findings, checked }: OpenLetterState): readonly Dismissal[] {
  return findings.flatMap((finding) => {
    const ignored = checked.ignored[finding.id]
    return ignored === undefined ? [] : [{ finding, ignored }]
  })
}
