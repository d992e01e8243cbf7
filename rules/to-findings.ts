import { SEVERITIES, THEMES, type Finding, type Severity, type Theme } from '../engine/finding/finding.ts'
import type { Letter } from '../engine/letter/letter.ts'
import type { CheckedLetter, ThemeState } from '../engine/finding/checked-letter.ts'
import type { RuleReport } from './run-rules.ts'

/** Reports with what the rule's header says of them: plain data, in the order of the letter; what has no place comes first. */
export function toFindings(reports: readonly RuleReport[], { blocks }: Pick<Letter, 'blocks'>, known = 0): readonly Finding[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  return reports
    .map((one) => ({ one, place: one.report.places[0] }))
    .map(({ one, place }) => ({ one, place, index: place === undefined ? -1 : (order.get(place.block) ?? 0) }))
    .sort((a, b) => a.index - b.index || (a.place?.start ?? 0) - (b.place?.start ?? 0))
    .map(({ one, place, index }, at) => describe(`m${known + at + 1}`, one, place === undefined ? null : (blocks[index]?.text.slice(place.start, place.end) ?? null)))
}

function describe(id: string, { rule, report }: RuleReport, words: string | null): Finding {
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
      return report.reason
    },
    get expected() {
      return report.expected ?? []
    },
    get suggestions() {
      return report.suggestions ?? []
    },
  }
}

export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fout: 0, waarschuwing: 0, tip: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

export function themeStates(findings: readonly Finding[]): CheckedLetter['themes'] {
  const state = (theme: Theme): ThemeState => {
    const own = findings.filter((finding) => finding.theme === theme)
    const heaviest = SEVERITIES.find((severity) => own.some((finding) => finding.severity === severity))
    return { flag: heaviest === 'fout' ? 'rood' : heaviest === 'waarschuwing' ? 'geel' : 'groen', findings: own.length }
  }
  const [begrijpelijk, bereikbaar, uitgelegd, teDoen, vriendelijk] = THEMES.map(state)
  const none: ThemeState = { flag: 'groen', findings: 0 }
  return {
    begrijpelijk: begrijpelijk ?? none,
    bereikbaar: bereikbaar ?? none,
    uitgelegd: uitgelegd ?? none,
    'te-doen': teDoen ?? none,
    vriendelijk: vriendelijk ?? none,
  }
}
