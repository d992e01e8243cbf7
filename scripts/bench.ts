import { readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import { annotateTokens } from '../engine/annotate/annotate-tokens.ts'
import { collectBlockFacts } from '../engine/facts/collect-block-facts.ts'
import { collectLetterFacts } from '../engine/facts/collect-letter-facts.ts'
import { letterText } from '../engine/letter/letter-text.ts'
import type { Block, Letter } from '../engine/letter/letter.ts'
import { parseBlock } from '../engine/parse/parse-block.ts'
import { STANDARD_SETTINGS } from '../engine/rule/settings.ts'
import { scoreLetter } from '../engine/score/score-letter.ts'
import { readDocument } from '../documents/read-document.ts'
import { checkLetter } from '../rules/check-letter.ts'
import { RULES } from '../rules/index.ts'
import { runBlockRules, runLetterRules } from '../rules/run-rules.ts'

const ROUNDS = 15
const SETTINGS = { ...STANDARD_SETTINGS, today: '2026-03-03' }

/** Times each step on a letter of about 400 words, in units of unmodified retext-dutch on the same text in the same run. */
export default async function bench(): Promise<void> {
  const letter = await letterOf400Words()
  const text = letterText(letter)
  const plain = unified().use(retextDutch).freeze()
  const copies = copiesOf(letter)
  const annotated = letter.blocks.map(annotateBlock)
  const parsed = letter.blocks.map(parseBlock)
  const facts = annotated.map(collectBlockFacts)
  const letterFacts = collectLetterFacts(letter, facts, SETTINGS)
  const on = RULES.filter((rule) => rule.standardOff !== true)
  const blockRules = on.filter((rule) => rule.scope === 'block')
  const letterRules = on.filter((rule) => rule.scope === 'letter')

  const unit = time(() => plain.parse(text))
  const rows: [string, number, number | null][] = [
    ['retext-dutch, ongewijzigd', unit, null],
    ['blokken, maskeren, ontleden, repareren', time(() => letter.blocks.map(parseBlock)), 1.5],
    ['annoteren', time(() => parsed.map(({ tokens, sentences }) => annotateTokens(tokens, sentences))), 1.5],
    ['feiten en checklist', time(() => collectLetterFacts(letter, annotated.map(collectBlockFacts), SETTINGS)), null],
    ['score', time(() => scoreLetter(annotated, SETTINGS)), 0.5],
    ['alle regels', time(() => [annotated.map((block) => runBlockRules(blockRules, { ...block, kept: [] }, SETTINGS)), runLetterRules(letterRules, letterFacts, SETTINGS)]), 1.5],
    ['hele controle', time(() => checkLetter(copies.next(), SETTINGS)), 5],
    ['één gewijzigde alinea in een brief van 10 bladzijden', await oneChangedBlock(letter), 1],
  ]
  console.log(`${text.split(/\s+/).length} woorden, ${letter.blocks.length} blokken; snelste van ${ROUNDS} rondes, want andere programma’s op de machine maken alleen trager`)
  for (const [name, milliseconds, budget] of rows) console.log(`${name.padEnd(56)} ${milliseconds.toFixed(3)} ms  ${(milliseconds / unit).toFixed(2)} eenheden${budget === null ? '' : `  (budget ${budget}) ${milliseconds / unit <= budget ? 'gehaald' : 'NIET GEHAALD'}`}`)
  benchFolder(text)
}

async function letterOf400Words(): Promise<Letter> {
  const candidates = readdirSync('tests/blind/hard').map((name) => path.join('tests/blind/hard', name))
  for (const file of candidates) {
    const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
    if (outcome.step === 'read' && Math.abs(letterText(outcome.document.letter).split(/\s+/).length - 400) < 60) return outcome.document.letter
  }
  throw new Error('no letter of about 400 words in tests/blind/hard')
}

/** Fresh block objects each time: a check remembers the blocks it has seen. */
function copiesOf(letter: Letter) {
  return { next: (): Letter => ({ ...letter, blocks: letter.blocks.map((block) => ({ ...block })) }) }
}

async function oneChangedBlock(letter: Letter): Promise<number> {
  const body = letter.blocks.filter((block) => block.kind === 'paragraph')
  const blocks: Block[] = []
  while (blocks.reduce((words, block) => words + block.text.split(/\s+/).length, 0) < 4000) blocks.push(...body.map((block) => ({ ...block, id: `c${blocks.length}-${block.id}` })))
  const changed = blocks.findIndex((block) => Math.abs(block.text.split(/\s+/).length - 60) < 25)
  const long: Letter = { ...letter, blocks }
  checkLetter(long, SETTINGS)
  return time(() => checkLetter({ ...long, blocks: blocks.with(changed, { ...(blocks[changed] ?? body[0] ?? blocks[0]!) }) }, SETTINGS))
}

function time(work: () => unknown): number {
  for (let warm = 0; warm < 60; warm++) work()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const repeats = 30
    const start = performance.now()
    for (let repeat = 0; repeat < repeats; repeat++) work()
    return (performance.now() - start) / repeats
  })
  return Math.min(...rounds)
}

function benchFolder(text: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'klare-brief-bench-'))
  try {
    for (let index = 0; index < 500; index++) writeFileSync(path.join(folder, `brief-${index}.txt`), text.replace(/2026/g, String(2000 + (index % 50))))
    const start = performance.now()
    spawnSync(process.execPath, ['dist/cli/klare-brief.js', 'check', folder, '--format', 'json', '--output', path.join(folder, 'rapport.json')])
    const seconds = (performance.now() - start) / 1000
    console.log(`map van 500 brieven: ${seconds.toFixed(1)} s, ${(500 / seconds).toFixed(0)} brieven per seconde`)
    const cold = performance.now()
    spawnSync(process.execPath, ['dist/cli/klare-brief.js', 'check', path.join(folder, 'brief-1.txt')])
    console.log(`één brief op de opdrachtregel, van koud: ${(performance.now() - cold).toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
