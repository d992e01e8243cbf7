import { IGNORE_SCOPE_NAMES } from './dutch-names.ts'
import type { IgnoredFinding, ReportLetter } from './report-letter.ts'

/** For people: "de jurist wil dit zo (alleen hier; M. de Wit, 3-3-2026)". */
export function describeIgnored({ reason, scope, who, when }: IgnoredFinding): string {
  return `${reason} (${IGNORE_SCOPE_NAMES[scope]}; ${who}, ${shortDate(when)})`
}

/** How many findings of all letters together somebody lets stand. */
export function countIgnored(letters: readonly ReportLetter[]): number {
  return letters.reduce((sum, letter) => sum + (letter.step === 'checked' ? Object.keys(letter.ignored ?? {}).length : 0), 0)
}

export function shortDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}-${month}-${year}`
}
