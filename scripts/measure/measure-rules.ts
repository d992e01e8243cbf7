import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../documents/read-document.ts'
import type { CheckedLetter } from '../../engine/finding/checked-letter.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { RULES } from '../../rules/index.ts'
import { goodLetters, textsIn } from './good-letters.ts'
import { judgeFindings, quoteOf, readJudgements } from './judge-findings.ts'

/** More false alarms than this in 1,000 words of good letters, and a rule cries wolf. */
const MOST_FALSE = 1

/**
 * Findings of each rule per 1,000 words of clean and of hard letters, and its false alarms per 1,000 words of all good
 * letters by `tests/blind/judged-findings.tsv`. Fails when a rule cries wolf.
 */
export async function measureRules(details = false): Promise<void> {
  const { clean, plain, hard } = await checkLetters()
  console.log(
    `regels: ${clean.length} goede brieven (${wordsIn(clean)} woorden), ${hard.length} moeilijke (${wordsIn(hard)} woorden); meldingen per 1.000 woorden\n` +
      `vals: vals alarm volgens tests/blind/judged-findings.tsv, op de goede brieven en ${plain.length} volledige in gewone taal (samen ${wordsIn([...clean, ...plain])} woorden); niet beoordeeld telt als vals`,
  )
  const alarms = falseAlarms([...clean, ...plain])
  const rows = RULES.map(({ id, scope }) => ({
    id,
    scope,
    clean: density(clean, id),
    hard: density(hard, id),
    false: perThousand(alarms.filter((one) => one.rule === id).length, [...clean, ...plain]),
  }))
  for (const row of rows.toSorted((a, b) => b.clean - a.clean)) {
    if (details || row.clean > 0 || row.false > 0)
      console.log(
        `  ${row.id.padEnd(36)}goed ${figure(row.clean)}  vals ${figure(row.false)}  moeilijk ${figure(row.hard)}${row.false > MOST_FALSE ? '  MEER DAN 1' : ''}`,
      )
  }
  const sum = perThousand(alarms.length, [...clean, ...plain])
  console.log(
    `alle regels samen, vals alarm per 1.000 woorden: ${sum.toFixed(2)}; niet beoordeeld: ${alarms.filter((one) => one.verdict === 'niet beoordeeld').length}`,
  )
  const legal = alarms.filter((one) => one.finding.basis === 'wet' && one.finding.severity === 'fout')
  console.log(`regels van de wet, vals alarm op goede brieven: ${legal.length}`)
  for (const one of details ? alarms : alarms.filter(({ verdict }) => verdict === 'niet beoordeeld').concat(legal))
    console.log(`  ${one.verdict}: ${one.file} ${one.rule}: ${quoteOf(one.finding)}`)
  if (legal.length > 0 || rows.some((row) => row.false > MOST_FALSE)) process.exitCode = 1
  const sample = readJudgements().filter(({ file }) => file.startsWith('hard/'))
  console.log(`steekproef op de moeilijke brieven: ${sample.length} meldingen beoordeeld, ${sample.filter(({ verdict }) => verdict === 'terecht').length} terecht`)
  const rewritten = falseAlarms(await checkAll(textsIn('tests/blind/pairs').filter((file) => file.endsWith('-na.txt')))).filter(({ verdict }) => verdict === 'vals alarm')
  console.log(`vals alarm over woorden en zinnen in de herschreven brieven: ${rewritten.length}`)
  const silent = rows.filter((row) => row.hard === 0 && row.scope !== 'folder').map((row) => row.id)
  console.log(`zonder melding op de moeilijke brieven: ${silent.join(', ')}`)
}

export interface Checked {
  readonly file: string
  readonly checked: CheckedLetter
}

/** The blind letters, checked as on 3 March 2026. */
export async function checkLetters(): Promise<Readonly<Record<'clean' | 'plain' | 'hard', readonly Checked[]>>> {
  const { clean, plain } = goodLetters()
  return { clean: await checkAll(clean), plain: await checkAll(plain), hard: await checkAll(textsIn('tests/blind/hard')) }
}

async function checkAll(files: readonly string[]): Promise<readonly Checked[]> {
  const letters: Checked[] = []
  for (const file of files) {
    const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
    if (outcome.step === 'read') letters.push({ file, checked: checkLetter(outcome.document.letter, { ...STANDARD_SETTINGS, today: '2026-03-03' }) })
  }
  return letters
}

export interface Alarm {
  readonly file: string
  readonly rule: string
  readonly finding: Finding
  readonly verdict: 'vals alarm' | 'niet beoordeeld'
}

/** The findings that were judged false or that nobody judged. */
export function falseAlarms(letters: readonly Checked[]): readonly Alarm[] {
  const judge = judgeFindings()
  return letters.flatMap(({ file, checked }) =>
    checked.findings.flatMap((finding): readonly Alarm[] => {
      const verdict = judge(file, finding)
      return verdict === 'terecht' ? [] : [{ file, rule: finding.ruleId, finding, verdict }]
    }),
  )
}

export function wordsIn(letters: readonly Checked[]): number {
  return letters.reduce((sum, { checked }) => sum + checked.facts.words, 0)
}

function density(letters: readonly Checked[], id: string): number {
  return perThousand(
    letters.reduce((sum, { checked }) => sum + checked.findings.filter((finding) => finding.ruleId === id).length, 0),
    letters,
  )
}

function perThousand(count: number, letters: readonly Checked[]): number {
  return (1000 * count) / wordsIn(letters)
}

function figure(value: number): string {
  return value.toFixed(2).padStart(6)
}

export default (argv: readonly string[]) => measureRules(argv.includes('--details'))
