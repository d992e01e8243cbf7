import { SEVERITIES } from '../engine/finding/finding.ts'
import type { LetterType } from '../engine/letter/letter-type.ts'
import type { BlockId, Range } from '../engine/letter/letter.ts'
import { rankAdvice } from './advice-order.ts'
import type { RuleReport } from './rule-report.ts'

/** Pieces of advice on what is missing that one letter gets: more at once cost the trust of the reader of the list. */
const MOST_ADVICE = 2
/** A letter rule that marks more than a phrase speaks of the passage, not of its words. */
const PHRASE = 70

/** All reports of a letter, without the advice that is too much at once and the word findings inside a weightier phrase. */
export function settleReports(ofLetter: readonly RuleReport[], ofBlocks: readonly RuleReport[], types: readonly LetterType[]): readonly RuleReport[] {
  const kept = limitAdvice(ofLetter, types)
  return [...kept, ...dropCovered(ofBlocks, kept)]
}

/** What law and norm ask for always stays; of the advice on what is missing the two that matter most to such a letter, then the heaviest. */
function limitAdvice(reports: readonly RuleReport[], types: readonly LetterType[]): readonly RuleReport[] {
  const advice = reports.filter(isMissingAdvice)
  if (advice.length <= MOST_ADVICE) return reports
  const first = new Set(advice.toSorted((a, b) => rankAdvice(a.rule.id, types) - rankAdvice(b.rule.id, types) || severityOf(a) - severityOf(b)).slice(0, MOST_ADVICE))
  return reports.filter((one) => !isMissingAdvice(one) || first.has(one))
}

function isMissingAdvice({ report, basis }: RuleReport): boolean {
  return report.actual === null && basis === 'advies'
}

function severityOf({ severity }: RuleReport): number {
  return SEVERITIES.indexOf(severity)
}

function dropCovered(words: readonly RuleReport[], phrases: readonly RuleReport[]): readonly RuleReport[] {
  const covers = new Map<BlockId, Cover[]>()
  for (const one of phrases) {
    // Of what is missing the place is where it belongs: that says nothing of the words that stand there.
    if (one.report.actual === null) continue
    for (const { block, start, end } of one.places) {
      if (end - start > PHRASE) continue
      const cover = { start, end, severity: severityOf(one) }
      const known = covers.get(block)
      if (known === undefined) covers.set(block, [cover])
      else known.push(cover)
    }
  }
  return words.filter((one) => {
    const first = one.places[0]
    const inBlock = first === undefined || !one.isOfWords ? undefined : covers.get(first.block)
    if (first === undefined || inBlock === undefined) return true
    const severity = severityOf(one)
    return !inBlock.some((cover) => cover.severity <= severity && cover.start <= first.start && first.end <= cover.end)
  })
}

/** A short stretch that a letter rule marks. */
interface Cover extends Range {
  readonly severity: number
}
