import type { BlockRule, Report, RuleHeader } from '../engine/rule/rule.ts'
import { suggestReplacements } from '../engine/words/suggest-replacements.ts'
import type { WordMatch } from '../engine/words/word-matcher.ts'
import { listedWords } from './listed-words.ts'

export interface ListRuleOptions {
  /** One Dutch sentence for a found term; `better` is empty when the list has no plain words for it. */
  readonly reason: (term: string, better: readonly string[]) => string
  /** Leaves a match out; absent: all matches count. */
  readonly keep?: (match: WordMatch) => boolean
}

/** A rule that finds the terms of the list that bears its id. It holds no words itself. */
export function listRule(header: RuleHeader, { reason, keep }: ListRuleOptions): BlockRule {
  return {
    ...header,
    scope: 'block',
    unit: 'woord',
    check: (block, settings) =>
      listedWords(block, settings)
        .filter((match) => match.list === header.id && (keep === undefined || keep(match)))
        .map((match): Report => {
          const { expected, suggestions } = suggestReplacements(match, block)
          const words = match.ranges.map((range) => block.block.text.slice(range.start, range.end)).join(' … ')
          const better = expected.filter((text) => text !== '')
          return {
            places: match.ranges.map((range) => ({ block: block.block.id, ...range })),
            reason: reason(words, better),
            actual: words,
            expected: better,
            suggestions,
          }
        }),
  }
}
