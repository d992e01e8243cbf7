import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { LetterRule, Report, RuleHeader } from '../engine/rule/rule.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { gather, NOTHING } from './gather.ts'
import { letterMaySay, saidIn, says } from './says.ts'

export interface PhraseRuleOptions {
  /** Has no `g` flag: the first match in each block counts. */
  readonly words: RegExp
  /** Stands wherever the words do, and is read faster than they are. */
  readonly sign?: RegExp
  readonly reason: (words: string) => string
  /** Absent: every letter. */
  readonly when?: (facts: LetterFacts, settings: Settings) => boolean
  /** Not in what the letter says for a case that may come ("betaalt u niet, dan verrekenen wij …"). */
  readonly said?: true
  /** Only the first place in the letter is reported. */
  readonly once?: true
  readonly expected?: readonly string[]
}

/** A rule that finds a turn of phrase which no word list can hold, because other words stand between its parts. */
export function phraseRule(header: RuleHeader, { words, sign, reason, when, said: isSaid, once, expected }: PhraseRuleOptions): LetterRule {
  return {
    ...header,
    scope: 'letter',
    check: (facts, settings) => {
      if (!letterMaySay(facts, words) || (sign !== undefined && !says(facts, sign))) return NOTHING
      const reports = gather(facts.running, (block): readonly Report[] => {
        const said = saidIn(block, words)
        if (said === null || (isSaid === true && block.sentences.some(({ start, end, mode }) => mode === 'als' && start <= said.start && said.start < end))) return NOTHING
        return [{ places: [{ block: block.block.id, start: said.start, end: said.end }], reason: reason(said.words), ...(expected === undefined ? {} : { expected }) }]
      })
      if (reports.length === 0 || (when !== undefined && !when(facts, settings))) return NOTHING
      return once === true ? reports.slice(0, 1) : reports
    },
  }
}
