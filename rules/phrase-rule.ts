import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { LetterRule, Report, RuleHeader } from '../engine/rule/rule.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { saidIn, says } from './says.ts'

export interface PhraseRuleOptions {
  /** Has no `g` flag: the first match in each block counts. */
  readonly words: RegExp
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
export function phraseRule(header: RuleHeader, { words, reason, when, said: isSaid, once, expected }: PhraseRuleOptions): LetterRule {
  return {
    ...header,
    scope: 'letter',
    check: (facts, settings) => {
      if (!says(facts, words)) return NOTHING
      const reports = facts.running.flatMap((block): readonly Report[] => {
        const said = saidIn(block, words)
        if (said === null || (isSaid === true && block.sentences.some(({ start, end, mode }) => mode === 'als' && start <= said.start && said.start < end))) return []
        return [{ places: [{ block: block.block.id, start: said.start, end: said.end }], reason: reason(said.words), ...(expected === undefined ? {} : { expected }) }]
      })
      if (reports.length === 0 || (when !== undefined && !when(facts, settings))) return []
      return once === true ? reports.slice(0, 1) : reports
    },
  }
}

const NOTHING: readonly Report[] = []

/** The running text of the letter as one string, for what several blocks say together. */
export function wholeText(facts: Pick<LetterFacts, 'running'>): string {
  return facts.running
    .map(({ block }) => block.text)
    .join('\n')
}
