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
import type { RuleReport } from './rule-report.ts'
import { isOn, runBlockRules, runLetterRules } from './run-rules.ts'
import { settingsForTypes } from './settings-for-types.ts'
import { settleReports } from './settle-reports.ts'
import { countSeverities, themeStates, toFindings } from './to-findings.ts'

/**
 * Checks a letter. The app, the command line and the tests all call this. What is known of the blocks of the letter that
 * was checked last is kept: when it comes again after a change, only the touched blocks, new objects, are read again.
 */
export function checkLetter(letter: Letter, given: Settings): CheckedLetter {
  const known = knowBlocks(letter.blocks)
  const facts = collectLetterFacts(letter, known.map((block) => block.facts), given)
  const settings = settingsForTypes(given, facts.types.map(({ type }) => type))
  const rules = rulesThatAreOn(settings)
  const reports = settleReports(
    isForeign(letter) ? [] : runLetterRules(rules.letter, facts, settings),
    known.flatMap((block) => blockReports(block, rules.block, settings)),
    facts.types.map(({ type }) => type),
  )
  const findings = toFindings(reports, letter)
  return {
    letter,
    facts,
    findings,
    checklist: isForeign(letter) ? [] : facts.checklist,
    themes: themeStates(findings),
    counts: countSeverities(findings),
    score: scoreLetter(known.map((block) => block.annotated), settings),
  }
}

/** What a letter should hold is looked for in Dutch words. */
function isForeign({ language }: Letter): boolean {
  return language !== 'nl'
}

/** A class for the reason that `annotate-block` gives. */
class KnownBlock {
  readonly annotated: AnnotatedBlock
  readonly facts: BlockFacts
  /** Under which settings the reports were made: the user changes settings seldom and blocks often. */
  settings: Settings | null = null
  reports: readonly RuleReport[] = []

  constructor(block: Block) {
    this.annotated = annotateBlock(block)
    this.facts = collectBlockFacts(this.annotated)
  }
}

/** The letter that was checked last and no other, so that nothing grows with the number of letters. */
let lastBlocks: ReadonlyMap<Block, KnownBlock> = new Map()

function knowBlocks(blocks: readonly Block[]): readonly KnownBlock[] {
  const known = blocks.map((block) => lastBlocks.get(block) ?? new KnownBlock(block))
  lastBlocks = new Map(known.map((one) => [one.facts.block, one]))
  return known
}

function blockReports(known: KnownBlock, rules: readonly BlockRule[], settings: Settings): readonly RuleReport[] {
  if (known.settings !== settings) {
    known.reports = runBlockRules(rules, known.annotated, settings)
    known.settings = settings
  }
  return known.reports
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
