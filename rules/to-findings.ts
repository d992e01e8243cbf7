import { SEVERITIES, THEMES, type Finding, type Severity, type Theme } from '../engine/finding/finding.ts'
import type { Letter, Place } from '../engine/letter/letter.ts'
import type { CheckedLetter, ThemeState } from '../engine/finding/checked-letter.ts'
import type { RuleReport } from './run-rules.ts'

/** Reports with what the rule's header says of them: plain data. */
export function toFindings(reports: readonly RuleReport[], letter: Pick<Letter, 'blocks'>): readonly Omit<Finding, 'id'>[] {
  const texts = new Map(letter.blocks.map((block) => [block.id, block.text]))
  return reports.map(({ rule, report }) => ({
    ruleId: rule.id,
    theme: rule.theme,
    severity: report.severity ?? rule.severity,
    basis: report.basis ?? rule.basis,
    title: report.title ?? rule.title,
    reason: report.reason,
    places: report.places,
    actual: report.actual === undefined ? wordsAt(texts, report.places[0]) : report.actual,
    expected: report.expected ?? [],
    suggestions: report.suggestions ?? [],
    pictogram: report.pictogram ?? rule.pictogram ?? null,
    note: rule.why,
    url: rule.authority.url ?? null,
  }))
}

/** By place in the letter; what has no place first. Gives each finding its id. */
export function sortFindings(findings: readonly Omit<Finding, 'id'>[], letter: Pick<Letter, 'blocks'>): readonly Finding[] {
  const order = new Map(letter.blocks.map((block, index) => [block.id, index]))
  const rank = (finding: Omit<Finding, 'id'>): readonly [number, number] => {
    const place = finding.places[0]
    return place === undefined ? [-1, 0] : [order.get(place.block) ?? 0, place.start]
  }
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ finding }, index) => ({ id: `m${index + 1}`, ...finding }))
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

function wordsAt(texts: ReadonlyMap<string, string>, place: Place | undefined): string | null {
  return place === undefined ? null : (texts.get(place.block)?.slice(place.start, place.end) ?? null)
}
