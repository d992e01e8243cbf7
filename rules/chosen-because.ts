import type { Limit } from '../engine/rule/settings.ts'

/** To put behind what a rule says of a limit that the organisation chose itself. */
export function chosenBecause({ because }: Limit): string {
  if (because === undefined) return ''
  return ` Deze grens staat in uw huisstijl: ${because}${/[.!?]$/.test(because) ? '' : '.'}`
}
