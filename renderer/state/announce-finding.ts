import { BASES } from '../ui/labels.ts'
import type { OpenLetterState } from './app-state.ts'
import { visibleFindings } from './visible-findings.ts'

/** What a screen reader says when another finding is selected. */
export function announceFinding(letter: OpenLetterState): string {
  const visible = visibleFindings(letter)
  const at = visible.findIndex(({ key }) => key === letter.selected?.key)
  const finding = visible[at]
  if (finding === undefined) return ''
  return `Melding ${at + 1} van ${visible.length}. ${BASES[finding.basis].name}. ${finding.title}. ${finding.reason}`
}
