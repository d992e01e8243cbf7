import type { Finding, Severity, Theme } from '../engine/finding/finding.ts'
import { once } from '../engine/once.ts'
import type { Letter } from '../engine/letter/letter.ts'
import type { CheckedLetter, ThemeState } from '../engine/finding/checked-letter.ts'
import type { RuleReport } from './run-rules.ts'

/** Reports with what the rule's header says of them: plain data, in the order of the letter; what has no place comes first. */
export function toFindings(reports: readonly RuleReport[], { blocks }: Pick<Letter, 'blocks'>): readonly Finding[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const placed = reports.map((one) => {
    const place = one.report.places[0]
    return { one, index: place === undefined ? -1 : (order.get(place.block) ?? 0), start: place?.start ?? 0, end: place?.end ?? 0 }
  })
  placed.sort((a, b) => a.index - b.index || a.start - b.start)
  const ids = new Set<string>()
  return placed.map(({ one, index, start, end }) => {
    const words = blocks[index]?.text.slice(start, end) ?? null
    one.finding ??= describe(idOf(one), one, words)
    const finding = ids.has(one.finding.id) ? describe(freeId(one.finding.id, ids), one, words) : one.finding
    ids.add(finding.id)
    return finding
  })
}

/** The same from check to check, as long as nothing changes before it in its block. */
function idOf({ rule, report }: RuleReport): string {
  const place = report.places[0]
  return place === undefined ? rule.id : `${rule.id}/${place.block}/${place.start}`
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${id}/${number}`)) number++
  return `${id}/${number}`
}

function describe(id: string, { rule, report }: RuleReport, words: string | null): Finding {
  const told = once(() => ({ reason: report.reason, expected: report.expected ?? [], suggestions: report.suggestions ?? [] }))
  return {
    id,
    ruleId: rule.id,
    theme: rule.theme,
    severity: report.severity ?? rule.severity,
    basis: report.basis ?? rule.basis,
    title: report.title ?? rule.title,
    places: report.places,
    actual: report.actual === undefined ? words : report.actual,
    pictogram: report.pictogram ?? rule.pictogram ?? null,
    note: rule.why,
    url: rule.authority.url ?? null,
    get reason() {
      return told().reason
    },
    get expected() {
      return told().expected
    },
    get suggestions() {
      return told().suggestions
    },
  }
}

export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fout: 0, waarschuwing: 0, tip: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

export function themeStates(findings: readonly Finding[]): CheckedLetter['themes'] {
  const states: Record<Theme, { flag: ThemeState['flag']; findings: number }> = {
    begrijpelijk: { flag: 'groen', findings: 0 },
    bereikbaar: { flag: 'groen', findings: 0 },
    uitgelegd: { flag: 'groen', findings: 0 },
    'te-doen': { flag: 'groen', findings: 0 },
    vriendelijk: { flag: 'groen', findings: 0 },
  }
  for (const { theme, severity } of findings) {
    const state = states[theme]
    state.findings++
    if (severity === 'fout') state.flag = 'rood'
    else if (severity === 'waarschuwing' && state.flag === 'groen') state.flag = 'geel'
  }
  return states
}
