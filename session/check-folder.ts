import type { Settings } from '../engine/rule/settings.ts'
import type { ReportLetter } from '../reports/report-letter.ts'
import { runFolderRules } from '../rules/run-rules.ts'
import { countSeverities, themeStates, toFindings } from '../rules/to-findings.ts'

/** Adds what can only be seen over several letters, behind each letter's own findings. */
export function withFolderFindings(letters: readonly ReportLetter[], settings: Settings): readonly ReportLetter[] {
  const facts = letters.flatMap((letter) => (letter.step === 'checked' ? [letter.checked.facts] : []))
  if (facts.length < 2) return letters
  const reports = runFolderRules(facts, settings)
  return letters.map((letter) => {
    const own = letter.step === 'checked' ? (reports.get(letter.checked.facts) ?? []) : []
    if (letter.step === 'unreadable' || own.length === 0) return letter
    const { checked, sources } = letter
    const fresh = toFindings(own, checked.letter)
    const findings = [...checked.findings, ...fresh]
    return {
      ...letter,
      checked: { ...checked, findings, counts: countSeverities(findings), themes: themeStates(findings) },
      sources: [...sources, ...fresh.map((finding) => finding.places.map(() => null))],
    }
  })
}
