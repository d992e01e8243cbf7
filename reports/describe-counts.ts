import type { Severity } from '../engine/finding/finding.ts'

/** How many findings of each severity: 1 fout, 4 keer let op, 0 tips. */
export function describeCounts({ fout, waarschuwing, tip }: Readonly<Record<Severity, number>>): string {
  return `${fout} ${fout === 1 ? 'fout' : 'fouten'}, ${waarschuwing} keer let op, ${tip} ${tip === 1 ? 'tip' : 'tips'}`
}
