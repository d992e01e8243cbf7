import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../documents/read-document.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import type { CheckedLetter } from '../../engine/finding/checked-letter.ts'
import { RULES } from '../../rules/index.ts'

const FIRST = 'tests/blind'
const SECOND = 'tests/blind/second'

/** Findings of each rule per 1,000 words: on clean letters each is a false alarm or a matter of taste, on hard ones a catch. */
export async function measureRules(details = false): Promise<void> {
  const clean = await checkFolder([...textsIn(`${FIRST}/clean`), ...textsIn(SECOND).filter((file) => path.basename(file).startsWith('clean-'))])
  const hard = await checkFolder(textsIn(`${FIRST}/hard`))
  const [cleanWords, hardWords] = [wordsIn(clean), wordsIn(hard)]
  console.log(`regels: ${clean.length} goede brieven (${cleanWords} woorden), ${hard.length} moeilijke (${hardWords} woorden); meldingen per 1.000 woorden`)
  const rows = RULES.map((rule) => ({ rule, clean: (1000 * countOf(clean, rule.id)) / cleanWords, hard: (1000 * countOf(hard, rule.id)) / hardWords }))
  for (const row of rows.toSorted((a, b) => b.clean - a.clean)) {
    if (details || row.clean > 0) console.log(`  ${row.rule.id.padEnd(34)} goed ${row.clean.toFixed(2).padStart(6)}  moeilijk ${row.hard.toFixed(2).padStart(6)}${row.clean > 1 ? '  MEER DAN 1' : ''}`)
  }
  const legal = clean.flatMap(({ file, checked }) => checked.findings.filter((finding) => finding.basis === 'wet' && finding.severity === 'fout').map((finding) => `${file}: ${finding.ruleId}`))
  console.log(`regels van de wet, vals alarm op goede brieven: ${legal.length}`)
  for (const one of legal) console.log(`  ${one}`)
  const silent = rows.filter((row) => row.hard === 0 && row.rule.scope !== 'folder').map((row) => row.rule.id)
  console.log(`zonder melding op de moeilijke brieven: ${silent.join(', ')}`)
}

interface Checked {
  readonly file: string
  readonly checked: CheckedLetter
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => path.join(folder, name))
}

async function checkFolder(files: readonly string[]): Promise<readonly Checked[]> {
  const letters: Checked[] = []
  for (const file of files) {
    const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
    if (outcome.step === 'read') letters.push({ file, checked: checkLetter(outcome.document.letter, { ...STANDARD_SETTINGS, today: '2026-03-03' }) })
  }
  return letters
}

function wordsIn(letters: readonly Checked[]): number {
  return letters.reduce((sum, { checked }) => sum + checked.facts.words, 0)
}

function countOf(letters: readonly Checked[], id: string): number {
  return letters.reduce((sum, { checked }) => sum + checked.findings.filter((finding) => finding.ruleId === id).length, 0)
}

export default (argv: readonly string[]) => measureRules(argv.includes('--details'))
