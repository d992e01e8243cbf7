import { THEMES } from '../engine/finding/finding.ts'
import { THEME_NAMES } from '../reports/dutch-names.ts'
import { RULES } from '../rules/index.ts'
import type { ExitStatus } from './klare-brief.ts'

/** Every rule on a line, by theme. */
export function rulesCommand(): ExitStatus {
  const width = Math.max(...RULES.map((rule) => rule.id.length))
  for (const theme of THEMES) {
    process.stdout.write(`${THEME_NAMES[theme]}\n`)
    for (const rule of RULES.filter((one) => one.theme === theme)) {
      process.stdout.write(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(12)} ${rule.basis.padEnd(6)} ${rule.title}${rule.standardOff === true ? ' (staat uit)' : ''}\n`)
    }
  }
  return 0
}
