import type { ReportLetter } from '../reports/report-letter.ts'
import { plainFacts } from '../engine/facts/plain-facts.ts'
import { plainFinding } from '../engine/finding/plain-finding.ts'
import { checkSession, type LetterSession } from './letter-session.ts'

/** The session's letter as reports see it: plain data. */
export function reportSession(session: LetterSession, path: string): ReportLetter {
  const fresh = checkSession(session)
  const checked = { ...fresh, facts: plainFacts(fresh.facts), findings: fresh.findings.map(plainFinding) }
  const { format, sourceOf } = session.document
  return { step: 'checked', path, format, checked, sources: checked.findings.map((finding) => finding.places.map(sourceOf)) }
}
