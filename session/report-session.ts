import type { ReportLetter } from '../reports/report-letter.ts'
import { checkSession, type LetterSession } from './letter-session.ts'

/** The session's letter as reports see it: plain data. */
export function reportSession(session: LetterSession, path: string): ReportLetter {
  const checked = checkSession(session)
  const { format, sourceOf } = session.document
  return { step: 'checked', path, format, checked, sources: checked.findings.map((finding) => finding.places.map(sourceOf)) }
}
