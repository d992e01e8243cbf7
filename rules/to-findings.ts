import type { Suggestion } from '../engine/edit/edit.ts'
import type { Finding, Severity, Theme } from '../engine/finding/finding.ts'
import type { Block, Letter } from '../engine/letter/letter.ts'
import type { CheckedLetter, ThemeState } from '../engine/finding/checked-letter.ts'
import { lockAgainst } from '../engine/edit/lock-against.ts'
import { touchesQuotation } from '../engine/words/touches-quotation.ts'
import type { RuleReport } from './rule-report.ts'
import { guardOf, quotesAlike, type SuggestionGuard } from './suggestion-guard.ts'

/** Reports with what the rule's header says of them: plain data, in the order of the letter; what has no place comes first. */
export function toFindings(reports: readonly RuleReport[], { blocks }: Pick<Letter, 'blocks'>): readonly Finding[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const placed = reports.map((one): Placed => {
    const place = one.places[0]
    return { one, index: place === undefined ? -1 : (order.get(place.block) ?? 0), start: place?.start ?? 0, end: place?.end ?? 0 }
  })
  placed.sort((a, b) => a.index - b.index || a.start - b.start)
  const guard = guardOf(blocks)
  return placed.map(({ one, index, start, end }, at) => {
    const make = (id: string) => new LazyFinding(id, one, blocks[index]?.text.slice(start, end) ?? null, guard)
    const finding = one.finding !== null && quotesAlike(one.guard, guard) ? one.finding : make(idOf(one))
    if (finding !== one.finding) one.keep(finding, guard)
    const earlier = countSame(placed, at)
    return earlier === 0 ? finding : make(`${finding.id}/${earlier + 1}`)
  })
}

interface Placed {
  readonly one: RuleReport
  /** Of its first block; -1 for a report without a place. */
  readonly index: number
  readonly start: number
  readonly end: number
}

/** How many reports of the same rule begin at the same place before this one: in order they stand side by side. */
function countSame(placed: readonly Placed[], at: number): number {
  const { one, index, start } = placed[at]!
  let count = 0
  for (let before = at - 1; before >= 0; before--) {
    const other = placed[before]!
    if (other.index !== index || other.start !== start) break
    if (other.one.rule === one.rule && other.one.places[0]?.block === one.places[0]?.block) count++
  }
  return count
}

/** The same from check to check, as long as nothing changes before it in its block. */
function idOf({ rule, places: [place] }: RuleReport): string {
  return place === undefined ? rule.id : `${rule.id}/${place.block}/${place.start}`
}

/** Reads the report's words when its own are read; a class for the reason that `report-lazily` gives. */
class LazyFinding implements Finding {
  readonly id: string
  readonly ruleId: string
  readonly theme: Theme
  readonly severity: Severity
  readonly basis: Finding['basis']
  readonly title: string
  readonly places: Finding['places']
  readonly actual: string | null
  readonly term?: string
  readonly pictogram: string | null
  readonly note: string
  readonly url: string | null
  readonly #report: RuleReport['report']
  readonly #guard: SuggestionGuard | null

  constructor(id: string, { rule, report, places, severity, basis }: RuleReport, words: string | null, guard: SuggestionGuard | null) {
    this.id = id
    this.ruleId = rule.id
    this.theme = rule.theme
    this.severity = severity
    this.basis = basis
    this.title = report.title ?? rule.title
    this.places = places
    this.actual = report.actual === undefined ? words : report.actual
    if (report.term !== undefined) this.term = report.term
    this.pictogram = report.pictogram ?? rule.pictogram ?? null
    this.note = rule.why
    this.url = rule.authority.url ?? null
    this.#report = report
    this.#guard = guard
  }

  get reason(): string {
    return this.#report.reason
  }

  get expected(): Finding['expected'] {
    return this.#report.expected ?? []
  }

  get suggestions(): Finding['suggestions'] {
    const suggestions = this.#report.suggestions ?? []
    const guard = this.#guard
    return guard === null ? suggestions : suggestions.map((one) => withRefusal(inWordsOfOthers(one, guard, this.term ?? this.actual ?? ''), guard.blocks))
  }
}

/**
 * The words on a button, a title, what somebody else said: how it can be said plainly is shown, and not put in. "Kies
 * 'stopzetten'": what the button calls it, the rest of the letter calls it too.
 */
function inWordsOfOthers(suggestion: Suggestion, { blocks, quoted }: SuggestionGuard, term: string): Suggestion {
  if (suggestion.grade === 'voorbeeld') return suggestion
  return quoted().has(term.toLowerCase()) || touchesQuotation(suggestion.edits, blocks) ? { ...suggestion, grade: 'voorbeeld' } : suggestion
}

/** What is said of the letter stays said, also where the file lets nobody change it. */
function withRefusal(suggestion: Suggestion, blocks: readonly Block[]): Suggestion {
  const [refused] = suggestion.edits.flatMap((edit) => lockAgainst(edit, blocks) ?? [])
  return refused === undefined ? suggestion : { ...suggestion, refused }
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
