import type { ChecklistItem, ElementId } from '../engine/checklist/checklist.ts'
import type { NewBlock, Suggestion } from '../engine/edit/edit.ts'
import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
import { reportLazily } from '../engine/rule/report-lazily.ts'
import type { LetterRule, Report, RuleHeader } from '../engine/rule/rule.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { endsInFarewell } from './farewell.ts'
import { NOTHING } from './gather.ts'
import { wholeBlock } from './where-it-belongs.ts'

export interface MissingElementOptions {
  readonly element: ElementId
  /** Of the demands that the letter's types make, which this rule speaks of; absent: only what law or norm asks. */
  readonly demands?: readonly ChecklistItem['demand'][]
  /** One Dutch sentence. */
  readonly reason: (facts: LetterFacts) => string
  /** The block behind which it belongs. */
  readonly where: (facts: LetterFacts) => BlockFacts | undefined
  /** What can be put there; absent: nothing is offered. */
  readonly offer?: (facts: LetterFacts, settings: Settings) => Offer
  /** Absent: always. */
  readonly when?: (facts: LetterFacts) => boolean
  /** Where this letter asks it otherwise than the rule's header says. */
  readonly adjust?: (facts: LetterFacts) => Pick<Report, 'basis' | 'severity'>
}

export interface Offer {
  readonly label: string
  readonly grade: Suggestion['grade']
  readonly blocks: readonly NewBlock[]
}

/** A rule that fires when the checklist misses an element: once, where it belongs. In a template it names the branch. */
export function missingElement(header: RuleHeader, options: MissingElementOptions): LetterRule {
  return { ...header, scope: 'letter', check: (facts, settings) => checkElement(header, options, facts, settings) }
}

function checkElement(header: RuleHeader, { element, demands = ['verplicht'], reason, where, offer, when, adjust }: MissingElementOptions, facts: LetterFacts, settings: Settings): readonly Report[] {
  const item = facts.checklist.find(({ id }) => id === element)
  if (item === undefined || (item.status !== 'ontbreekt' && item.status !== 'soms') || !demands.includes(item.demand) || (when !== undefined && !when(facts))) return NOTHING
  if (item.status === 'soms') return [{ ...missingInBranch(item, header), places: item.places.slice(0, 1), actual: null }]
  const after = where(facts)
  return [
    reportLazily({ places: wholeBlock(after), actual: null, ...lawDoubt(header, facts), ...adjust?.(facts) }, () => ({
      reason: reason(facts),
      suggestions: after === undefined || offer === undefined ? [] : [insertBehind(after, offer(facts, settings))],
    })),
  ]
}

function insertBehind(after: BlockFacts, { label, grade, blocks }: Offer): Suggestion {
  const { block } = after
  return { label, grade: endsInFarewell(after) ? 'voorbeeld' : grade, edits: [{ op: 'insertBlocks', after: block.id, blocks }] }
}

function missingInBranch({ branch }: ChecklistItem, { title }: RuleHeader): Pick<Report, 'reason' | 'severity'> {
  return { severity: 'waarschuwing', reason: `${title} in een deel van het sjabloon: als “${branch ?? ''}” geldt, staat het er niet.` }
}

const CERTAIN: ReadonlySet<string> = new Set(['awb', 'belastingen', 'omgevingswet'])

/** What the law asks is a fault only where the law is known; elsewhere it asks to check. */
export function lawDoubt({ basis, severity }: Pick<RuleHeader, 'basis' | 'severity'>, facts: LetterFacts): Pick<Report, 'basis' | 'severity'> {
  if (basis !== 'wet' || CERTAIN.has(facts.law.law)) return {}
  return { basis: 'norm', severity: severity === 'fout' ? 'waarschuwing' : severity }
}

/** To put behind the reason when the law isn't known. */
export function doubtNote(facts: LetterFacts): string {
  return CERTAIN.has(facts.law.law) ? '' : ' Voor deze brief geldt misschien een andere wet. Controleer dat.'
}
