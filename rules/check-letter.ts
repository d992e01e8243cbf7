import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import { collectBlockFacts } from '../engine/facts/collect-block-facts.ts'
import { collectLetterFacts } from '../engine/facts/collect-letter-facts.ts'
import type { BlockFacts } from '../engine/facts/letter-facts.ts'
import type { Block, Letter } from '../engine/letter/letter.ts'
import type { BlockRule, LetterRule } from '../engine/rule/rule.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { scoreLetter } from '../engine/score/score-letter.ts'
import type { CheckedLetter } from '../engine/finding/checked-letter.ts'
import { RULES } from './index.ts'
import { isOn, runBlockRules, runLetterRules, type RuleReport } from './run-rules.ts'
import { settleReports } from './settle-reports.ts'
import { countSeverities, sortFindings, themeStates, toFindings } from './to-findings.ts'

/**
 * Checks a letter. The app, the command line and the tests all call this. What is known of a block is kept as long
 * as the block object lives, so that after a change only the touched blocks are read again.
 */
export function checkLetter(letter: Letter, settings: Settings): CheckedLetter {
  const known = letter.blocks.map(knowBlock)
  const rules = rulesThatAreOn(settings)
  const facts = collectLetterFacts(letter, known.map((block) => block.facts), settings)
  const reports = settleReports(
    runLetterRules(rules.letter, facts, settings),
    known.flatMap((block) => blockReports(block, rules.block, settings)),
    facts.types.map(({ type }) => type),
  )
  const findings = sortFindings(toFindings(reports, letter), letter)
  return {
    letter,
    facts,
    findings,
    checklist: facts.checklist,
    themes: themeStates(findings),
    counts: countSeverities(findings),
    score: scoreLetter(known.map((block) => block.annotated), settings),
  }
}

interface KnownBlock {
  readonly annotated: AnnotatedBlock
  readonly facts: BlockFacts
  /** Reports by settings: the user changes settings seldom and blocks often. */
  readonly reports: WeakMap<Settings, readonly RuleReport[]>
}

const knownBlocks = new WeakMap<Block, KnownBlock>()

function knowBlock(block: Block): KnownBlock {
  const known = knownBlocks.get(block)
  if (known !== undefined) return known
  const annotated = annotateBlock(block)
  const fresh = { annotated, facts: collectBlockFacts(annotated), reports: new WeakMap() }
  knownBlocks.set(block, fresh)
  return fresh
}

function blockReports(known: KnownBlock, rules: readonly BlockRule[], settings: Settings): readonly RuleReport[] {
  const kept = known.reports.get(settings)
  if (kept !== undefined) return kept
  const reports = runBlockRules(rules, known.annotated, settings)
  known.reports.set(settings, reports)
  return reports
}

interface RulesOn {
  readonly block: readonly BlockRule[]
  readonly letter: readonly LetterRule[]
}

const rulesOn = new WeakMap<Settings, RulesOn>()

function rulesThatAreOn(settings: Settings): RulesOn {
  const kept = rulesOn.get(settings)
  if (kept !== undefined) return kept
  const on = RULES.filter((rule) => isOn(rule, settings))
  const chosen = { block: on.filter((rule) => rule.scope === 'block'), letter: on.filter((rule) => rule.scope === 'letter') }
  rulesOn.set(settings, chosen)
  return chosen
}
