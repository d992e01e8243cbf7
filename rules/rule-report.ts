import type { Basis, Finding, Severity } from '../engine/finding/finding.ts'
import type { Report, Rule } from '../engine/rule/rule.ts'
import type { SuggestionGuard } from './suggestion-guard.ts'

/**
 * A report with the rule it comes from, and what the two say together. A class for the reason that `annotate-block` gives;
 * what is asked of every report stands in it, since rules and their reports have many shapes, which makes asking them slow.
 */
export class RuleReport {
  readonly rule: Rule
  readonly report: Report
  readonly places: Report['places']
  readonly severity: Severity
  readonly basis: Basis
  /** Does it speak of words, by a list or by the rule itself? */
  readonly isOfWords: boolean
  /** What it became, once it has been asked: most reports of an open letter stay the same from check to check. */
  finding: Finding | null = null
  /** What its suggestions were guarded by then. */
  guard: SuggestionGuard | null = null

  constructor(rule: Rule, report: Report) {
    this.rule = rule
    this.report = report
    this.places = report.places
    this.severity = report.severity ?? rule.severity
    this.basis = report.basis ?? rule.basis
    this.isOfWords = rule.scope === 'block' && rule.unit === 'woord'
  }

  keep(finding: Finding, guard: SuggestionGuard | null): void {
    this.finding = finding
    this.guard = guard
  }
}
