import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import type { Severity } from '../engine/finding/finding.ts'
import { reportLazily } from '../engine/rule/report-lazily.ts'
import type { BlockRule, Report, RuleHeader } from '../engine/rule/rule.ts'
import type { Range } from '../engine/letter/letter.ts'
import type { RewriteKind } from '../engine/rewrite/rewrite.ts'
import { suggestRewrites } from '../engine/rewrite/suggest-rewrites.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { toAddressForm } from '../engine/words/address-form.ts'
import { suggestReplacements } from '../engine/words/suggest-replacements.ts'
import type { WordMatch } from '../engine/words/word-matcher.ts'
import { listedWordsOf } from './listed-words.ts'

export interface ListRuleOptions {
  /** One Dutch sentence for a found term; `better` is empty when the list has no plain words for it. */
  readonly reason: (term: string, better: readonly string[], list: string) => string
  /** Where a list wants another title than the rule's. */
  readonly title?: (list: string) => string | undefined
  /** Leaves a match out; absent: all matches count. */
  readonly keep?: (match: WordMatch, block: AnnotatedBlock) => boolean
  /** How heavy a term weighs that only has alternatives with a question mark: the writer must judge. */
  readonly doubtful?: Severity
  /** Other lists that this rule speaks for, beside the one that bears its id. */
  readonly alsoLists?: readonly string[]
  /** Ways to say the whole sentence otherwise, offered before the list's own words. */
  readonly rewrites?: readonly RewriteKind[]
}

/** A rule that finds the terms of the list that bears its id. It holds no words itself. */
export function listRule(header: RuleHeader & Pick<BlockRule, 'blocks'>, options: ListRuleOptions): BlockRule {
  const lists = [header.id, ...(options.alsoLists ?? [])]
  return {
    ...header,
    scope: 'block',
    unit: 'woord',
    check: (block, settings) => {
      // Most have nothing to say of most blocks, and make nothing.
      let reports: Report[] | null = null
      for (const list of lists) {
        for (const match of listedWordsOf(list, block, settings)) {
          if (options.keep?.(match, block) === false) continue
          reports ??= []
          reports.push(reportMatch(match, block, settings, options))
        }
      }
      return reports ?? NOTHING
    },
  }
}

const NOTHING: readonly Report[] = []

/** What a list rule says of one term; rules that find more than their list's terms use it too. */
export function reportMatch(match: WordMatch, block: AnnotatedBlock, { addressForm }: Settings, { reason, title, doubtful, rewrites = [] }: ListRuleOptions): Report {
  const { id } = block.block
  const words = match.ranges.map(({ start, end }) => block.block.text.slice(start, end)).join(' … ')
  const places = match.ranges.map(({ start, end }) => ({ block: id, start, end }))
  const severity = match.entry.alternatives.every(({ fit }) => fit === 'past-soms') ? doubtful : undefined
  return reportLazily({ places, actual: words, term: match.entry.term, title: title?.(match.list), severity }, () => {
    const { expected, suggestions } = suggestReplacements(inAddressForm(match, addressForm), block)
    const rewritten = rewrites.length === 0 ? [] : suggestRewrites(block, rewrites, rangeOf(match))
    const better = expected.filter((text) => text !== '')
    return { reason: reason(words, better, match.list), expected: better, suggestions: needsAgreement(match) ? rewritten : [...rewritten, ...suggestions] }
  })
}

/** "er is sprake van" becomes "er is" or "er zijn": only the rewrite knows which. */
function needsAgreement({ entry }: WordMatch): boolean {
  return /\ber (?:is|was)\b|\bis er\b/.test(entry.term) && entry.term.endsWith('sprake van')
}

function rangeOf({ ranges }: WordMatch): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 }
}

/** Lists are written with u; an organisation that writes je gets its alternatives so. */
function inAddressForm(match: WordMatch, form: Settings['addressForm']): WordMatch {
  if (form === 'u') return match
  const alternatives = match.entry.alternatives.map((alternative) => ({ ...alternative, text: toAddressForm(alternative.text, form) }))
  return { ...match, entry: { ...match.entry, alternatives } }
}

/** "x", "x of y", "x, y of z", each in quotation marks. */
export function joinWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1) ?? ''}`
}
