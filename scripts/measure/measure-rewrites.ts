import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../documents/read-document.ts'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'

/** One suggestion of a finding, with the text of the blocks that it touches before and after it. */
interface Sample {
  readonly rule: string
  readonly grade: Suggestion['grade']
  readonly words: string
  readonly label: string
  readonly before: string
  readonly after: string
}

const FOLDERS = ['../shared/inputs']

/**
 * Every first suggestion that may be put in (*veilig*, *voorstel*) in hard texts, or in the letters of `--map <folder>`,
 * applied by itself. Prints counts a rule; `--lees 100 --reeks een` prints
 * that many of each grade, picked by a hash of the series' name and the text, so that a second run reads the same ones as
 * long as they are offered; `--tsv` prints them as lines to judge. tests/engine/rewrite/judged-rewrites.tsv holds what a
 * reader found.
 */
export async function measureRewrites(argv: readonly string[] = []): Promise<void> {
  const samples: Sample[] = []
  const chosen = option(argv, '--map')
  for (const folder of chosen === undefined ? FOLDERS : [chosen]) {
    if (!existsSync(folder)) {
      console.log(`overgeslagen: ${folder} is er niet`)
      continue
    }
    for (const file of readdirSync(folder).toSorted()) samples.push(...(await readSamples(path.join(folder, file))))
  }
  const wanted = Number(option(argv, '--lees') ?? 0)
  const series = option(argv, '--reeks') ?? 'een'
  const picked = (['veilig', 'voorstel'] as const).flatMap((grade) =>
    pick(
      samples.filter((sample) => sample.grade === grade),
      wanted,
      series,
    ),
  )
  if (!argv.includes('--tsv')) printCounts(samples)
  picked.forEach((sample, index) => (argv.includes('--tsv') ? printLine(sample, series, index + 1) : print(sample, index + 1)))
}

function option(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name)
  return at < 0 ? undefined : argv[at + 1]
}

function pick(samples: readonly Sample[], wanted: number, series: string): readonly Sample[] {
  return unique(samples)
    .toSorted((a, b) => hash(series + a.before + a.label) - hash(series + b.before + b.label))
    .slice(0, wanted)
}

async function readSamples(file: string): Promise<readonly Sample[]> {
  const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
  if (outcome.step === 'unreadable') throw new Error(`${file}: ${outcome.unreadable.message}`)
  const { letter } = outcome.document
  const { findings } = checkLetter(letter, { ...STANDARD_SETTINGS, today: '2026-03-03' })
  return findings.flatMap((finding) => finding.suggestions.flatMap((suggestion, index) => (index === 0 ? readSample(letter.blocks, finding, suggestion) : [])))
}

function readSample(blocks: readonly Block[], finding: Finding, { grade, label, edits }: Suggestion): readonly Sample[] {
  if (edits.length === 0 || grade === 'voorbeeld') return []
  const outcome = applyEdits({ blocks }, edits, () => 'nieuw')
  const [before, after] = around(textOf(blocks), outcome.refused.length > 0 ? `GEWEIGERD: ${outcome.refused[0]?.reason ?? ''}` : textOf(outcome.blocks))
  return [{ rule: finding.ruleId, grade, words: finding.actual ?? '', label, before, after }]
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n')
}

const CONTEXT = 180

/** Both texts, cut down to what differs with some words around it. */
function around(before: string, after: string): readonly [string, string] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const from = Math.max(0, start - CONTEXT)
  const tail = Math.max(0, end - CONTEXT)
  return [before.slice(from, before.length - tail), after.slice(from, after.length - tail)]
}

function printCounts(samples: readonly Sample[]): void {
  const rules = [...new Set(samples.map(({ rule }) => rule))].toSorted()
  for (const rule of rules) {
    const own = samples.filter((sample) => sample.rule === rule)
    console.log(`${rule}: ${own.filter(({ grade }) => grade === 'veilig').length} veilig, ${own.filter(({ grade }) => grade === 'voorstel').length} voorstel`)
  }
  console.log(
    `samen: ${samples.filter(({ grade }) => grade === 'veilig').length} veilig, ${samples.filter(({ grade }) => grade === 'voorstel').length} voorstel; geweigerd: ${samples.filter(({ after }) => after.startsWith('GEWEIGERD')).length}`,
  )
}

function unique(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>()
  return samples.filter((sample) => !seen.has(sample.before + sample.after) && seen.add(sample.before + sample.after))
}

function print({ rule, grade, words, label, before, after }: Sample, number: number): void {
  console.log(`\n${number} [${rule} ${grade}] ${words} → ${label}\n  - ${before}\n  + ${after}`)
}

function printLine({ rule, grade, words, label, before, after }: Sample, series: string, number: number): void {
  console.log([series, number, grade, rule, words, label, before, after].map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t'))
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

export default (argv: readonly string[]) => measureRewrites(argv)
