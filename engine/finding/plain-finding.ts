import type { Finding } from './finding.ts'

/** A finding with its words worked out, as plain data: what crosses to another thread or process must be this. */
export function plainFinding(finding: Finding): Finding {
  const { id, ruleId, theme, severity, basis, title, reason, places, actual, term, expected, suggestions, pictogram, note, url } = finding
  return { id, ruleId, theme, severity, basis, title, reason, places, actual, ...(term === undefined ? {} : { term }), expected, suggestions, pictogram, note, url }
}
