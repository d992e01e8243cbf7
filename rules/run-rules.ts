import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import { protectedRanges } from '../engine/words/protected-ranges.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import { hasType } from '../engine/facts/letter-facts.ts'
import { BASES, SEVERITIES } from '../engine/finding/finding.ts'
import type { LetterType } from '../engine/letter/letter-type.ts'
import type { BlockKind, Range } from '../engine/letter/letter.ts'
import type { BlockRule, LetterRule, Report, Rule, RuleHeader } from '../engine/rule/rule.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { RULES } from './index.ts'
import { RuleReport } from './rule-report.ts'

const RUNNING_TEXT: readonly BlockKind[] = ['heading', 'paragraph', 'listItem', 'tableCell']

/** All reports of the block rules on one block, with those in protected stretches dropped and overlaps resolved. */
export function runBlockRules(rules: readonly BlockRule[], annotated: AnnotatedBlock, settings: Settings): readonly RuleReport[] {
  const { block } = annotated
  if (block.language !== undefined && block.language !== 'nl') return []
  const reports: RuleReport[] = []
  for (const { rule, check } of checksFor(block.kind, rules)) addReports(reports, rule, check(annotated, settings))
  return reports.length === 0 ? reports : dropOverlapping(dropAllowed(dropProtected(reports, protectedRanges(annotated)), block.text, settings))
}

/** By index: rules give many kinds of list, which makes going through them with an iterator slow, and most are empty. */
function addReports(all: RuleReport[], rule: Rule, found: readonly Report[]): void {
  for (let at = 0; at < found.length; at++) all.push(new RuleReport(rule, found[at]!))
}

/** A rule's check beside it: rules have each a shape of their own, which makes asking one after the other for it slow. */
class Check<Scoped extends BlockRule | LetterRule> {
  readonly rule: Scoped
  readonly check: Scoped['check']
  readonly types: readonly LetterType[] | null

  constructor(rule: Scoped) {
    this.rule = rule
    this.check = rule.check
    this.types = rule.appliesTo ?? null
  }
}

function checksFor(kind: BlockKind, rules: readonly BlockRule[]): readonly Check<BlockRule>[] {
  const kinds = blockChecks.get(rules) ?? new Map<BlockKind, readonly Check<BlockRule>[]>()
  blockChecks.set(rules, kinds)
  const known = kinds.get(kind)
  if (known !== undefined) return known
  const chosen = rules.filter((rule) => (rule.blocks ?? RUNNING_TEXT).includes(kind)).map((rule) => new Check(rule))
  kinds.set(kind, chosen)
  return chosen
}

/** By the rules that are on, which change when the user changes a setting. */
const blockChecks = new WeakMap<readonly BlockRule[], Map<BlockKind, readonly Check<BlockRule>[]>>()
const letterChecks = new WeakMap<readonly LetterRule[], readonly Check<LetterRule>[]>()

/** All reports of the letter rules that this letter's types ask for. */
export function runLetterRules(rules: readonly LetterRule[], facts: LetterFacts, settings: Settings): readonly RuleReport[] {
  const checks = letterChecks.get(rules) ?? rules.map((rule) => new Check(rule))
  letterChecks.set(rules, checks)
  const reports: RuleReport[] = []
  for (const { rule, check, types } of checks) if (types === null || hasType(facts, types)) addReports(reports, rule, check(facts, settings))
  return reports
}

/** The reports of the folder rules, by the facts of the letter that they are about. */
export function runFolderRules(letters: readonly LetterFacts[], settings: Settings): ReadonlyMap<LetterFacts, readonly RuleReport[]> {
  const reports = new Map<LetterFacts, RuleReport[]>()
  for (const rule of RULES) {
    if (rule.scope !== 'folder' || !isOn(rule, settings)) continue
    for (const { letter, ...report } of rule.check(letters, settings)) {
      const facts = letters[letter]
      if (facts !== undefined) reports.set(facts, [...(reports.get(facts) ?? []), new RuleReport(rule, report)])
    }
  }
  return reports
}

/** Is the rule on, by its own standard and what the user or the house style chose? */
export function isOn(rule: RuleHeader, settings: Pick<Settings, 'rules'>): boolean {
  const chosen = settings.rules[rule.id]
  return chosen === undefined ? rule.standardOff !== true : chosen === 'aan'
}

function dropProtected(reports: readonly RuleReport[], ranges: readonly Range[]): readonly RuleReport[] {
  if (ranges.length === 0) return reports
  return reports.filter(({ isOfWords, places }) => !isOfWords || !places.some((place) => ranges.some((range) => place.start < range.end && place.end > range.start)))
}

/** Words that the organisation uses on purpose, whichever rule of words finds them: in a list, too long, an abbreviation. */
function dropAllowed(reports: readonly RuleReport[], text: string, { allowedTerms }: Settings): readonly RuleReport[] {
  if (allowedTerms.length === 0) return reports
  const allowed = new Set(allowedTerms.map((term) => term.toLowerCase().replace(/^(?:de|het) /, '')))
  return reports.filter(({ isOfWords, places }) => {
    const [place] = places
    if (!isOfWords || place === undefined || places.length > 1) return true
    return !allowed.has(text.slice(place.start, place.end).toLowerCase())
  })
}

/** Of two word findings on the same words the weightier stays; of equal weight the longer. */
function dropOverlapping(reports: readonly RuleReport[]): readonly RuleReport[] {
  const words = reports.filter(({ isOfWords }) => isOfWords)
  if (!words.some((one, at) => words.some((other, index) => index > at && overlaps(one, other)))) return reports
  words.sort((a, b) => weigh(b) - weigh(a) || lengthOf(b) - lengthOf(a))
  const kept: RuleReport[] = []
  for (const candidate of words) if (!kept.some((other) => overlaps(candidate, other))) kept.push(candidate)
  const stays = new Set(kept)
  return reports.filter((one) => !one.isOfWords || stays.has(one))
}

/** Law above norm above advice, then fout above waarschuwing above tip. */
function weigh({ basis, severity }: RuleReport): number {
  return -(BASES.indexOf(basis) * SEVERITIES.length + SEVERITIES.indexOf(severity))
}

function lengthOf({ places: [first] }: RuleReport): number {
  return first === undefined ? 0 : first.end - first.start
}

function overlaps(one: RuleReport, other: RuleReport): boolean {
  return one.places.some((a) => other.places.some((b) => a.block === b.block && a.start < b.end && b.start < a.end))
}
