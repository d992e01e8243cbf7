import { readFileSync } from 'node:fs'
import type { Finding } from '../../engine/finding/finding.ts'

export type Verdict = 'terecht' | 'vals alarm' | 'niet beoordeeld'

export interface Judgement {
  /** From the folder of blind letters. */
  readonly file: string
  readonly rule: string
  /** The words that were marked, cut at 80 signs; `(ontbreekt)` for what is missing. */
  readonly quote: string
  readonly verdict: Verdict
  readonly reason: string
}

const FILE = 'tests/blind/judged-findings.tsv'
const LONGEST = 80

/** What a reader of the letters said of a finding: a finding that nobody judged yet counts as a false alarm. */
export function judgeFindings(): (file: string, finding: Finding) => Verdict {
  const verdicts = new Map(readJudgements().map(({ file, rule, quote, verdict }) => [keyOf(file, rule, quote), verdict]))
  return (file, finding) => verdicts.get(keyOf(file.replace('tests/blind/', ''), finding.ruleId, quoteOf(finding))) ?? 'niet beoordeeld'
}

/** The judged findings, one a line below the names of the columns. Throws on a line that holds something else. */
export function readJudgements(): readonly Judgement[] {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line, at) => {
    const [file = '', rule = '', quote = '', verdict = '', reason = ''] = line.split('\t')
    if ((verdict !== 'terecht' && verdict !== 'vals alarm') || reason === '') throw new Error(`${FILE}, line ${at + 2}: no verdict with a reason`)
    return { file, rule, quote, verdict, reason }
  })
}

export function quoteOf({ actual }: Pick<Finding, 'actual'>): string {
  if (actual === null) return '(ontbreekt)'
  const words = actual.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\t')
}
