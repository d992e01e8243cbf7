import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { toString } from 'nlcst-to-string'
import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import type { Root } from 'nlcst'
import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import { annotateTokens } from '../engine/annotate/annotate-tokens.ts'
import { collectBlockFacts } from '../engine/facts/collect-block-facts.ts'
import { collectLetterFacts } from '../engine/facts/collect-letter-facts.ts'
import { plainFinding } from '../engine/finding/plain-finding.ts'
import { letterText } from '../engine/letter/letter-text.ts'
import type { Block, Letter } from '../engine/letter/letter.ts'
import { parseBlock } from '../engine/parse/parse-block.ts'
import { STANDARD_SETTINGS } from '../engine/rule/settings.ts'
import { scoreLetter } from '../engine/score/score-letter.ts'
import { readDocument } from '../documents/read-document.ts'
import { checkLetter } from '../rules/check-letter.ts'
import { RULES } from '../rules/index.ts'
import { runBlockRules, runLetterRules } from '../rules/run-rules.ts'
import { benchCommandLine } from './bench/bench-command-line.ts'
import { benchRewriting } from './bench/bench-rewriting.ts'
import { timeTogether, type Row } from './bench/time-together.ts'

const SETTINGS = { ...STANDARD_SETTINGS, today: '2026-03-03' }

/** The unit of the budgets: unmodified retext-dutch on the same string, parsed and written out again. */
const plain = unified()
  .use(retextDutch)
  .use(function () {
    this.compiler = (tree) => toString(tree as Root)
  })
  .freeze()

/** Times each step on a letter of about 400 words, turn by turn with the unit. */
export default async function bench(): Promise<void> {
  const letter = await letterOf400Words()
  const text = letterText(letter)
  const { long, changed, name } = longLetter(letter)
  const unit = timeAlone(text)
  const longUnit = timeAlone(letterText(long))
  console.log(`${text.split(/\s+/).length} woorden, ${letter.blocks.length} blokken, ${checkLetter(letter, SETTINGS).findings.length} meldingen`)
  print(unit, timeTogether(() => plain.processSync(text), stepsOf(letter)))
  console.log(`\n${name}`)
  print(longUnit, timeTogether(() => plain.processSync(letterText(long)), [changedBlock(long, changed)]))
  await benchRewriting()
  benchCommandLine(text)
}

/**
 * The unit, in milliseconds, before any code of ours has parsed: what our parser shares with retext-dutch is compiled for
 * both once both have run, and retext-dutch can be twice as slow then, which would make every step look cheap.
 */
function timeAlone(text: string): number {
  return timeTogether(() => plain.processSync(text), []).unit
}

/** The faster of the unit alone and in turns counts; what a step comes to by the unit in turns, which is timed as it is itself, stands beside it. */
function print(alone: number, timed: ReturnType<typeof timeTogether>): void {
  const unit = Math.min(alone, timed.unit)
  console.log(`${'retext-dutch, ongewijzigd'.padEnd(56)} ${unit.toFixed(3)} ms  (alleen ${alone.toFixed(3)}, om de beurt ${timed.unit.toFixed(3)})`)
  for (const { name, milliseconds, budget } of timed.rows) {
    const units = milliseconds / unit
    const verdict = budget === null ? '' : `  (budget ${budget}) ${units <= budget ? 'gehaald' : 'NIET GEHAALD'}`
    console.log(`${name.padEnd(56)} ${milliseconds.toFixed(3)} ms  ${units.toFixed(2)} eenheden, om de beurt ${(milliseconds / timed.unit).toFixed(2)}${verdict}`)
  }
}

/** What a step leaves behind for itself is thrown away before each turn: every turn is a letter that was never seen. */
function stepsOf(letter: Letter): readonly Row[] {
  const on = RULES.filter((rule) => rule.standardOff !== true)
  const blockRules = on.filter((rule) => rule.scope === 'block')
  const letterRules = on.filter((rule) => rule.scope === 'letter')
  const annotated = letter.blocks.map(annotateBlock)
  const parsed = letter.blocks.map(parseBlock)
  const fresh = <T extends { readonly kept: unknown[] }>(owners: readonly T[]): readonly T[] => owners.map((owner) => ({ ...owner, kept: [] }))
  // As in a whole check: what the facts have read of a block, the rules find there.
  const withFacts = (blocks: readonly AnnotatedBlock[]) => ({ blocks, facts: collectLetterFacts(letter, blocks.map(collectBlockFacts), SETTINGS) })
  return [
    row('blokken, maskeren, ontleden, repareren', 1.5, () => letter.blocks, (blocks) => blocks.map(parseBlock)),
    row('annoteren', 1.5, () => parsed, (blocks) => blocks.map(({ tokens, sentences }) => annotateTokens(tokens, sentences))),
    row('feiten en checklist', null, () => fresh(annotated), (blocks) => collectLetterFacts(letter, blocks.map(collectBlockFacts), SETTINGS)),
    row('score', 0.5, () => fresh(annotated), (blocks) => scoreLetter(blocks, SETTINGS)),
    row(
      'alle regels',
      1.5,
      () => withFacts(fresh(annotated)),
      (made) => [made.blocks.map((block) => runBlockRules(blockRules, block, SETTINGS)), runLetterRules(letterRules, made.facts, SETTINGS)],
    ),
    row('hele controle', 5, () => copyOf(letter), (copy) => checkLetter(copy, SETTINGS)),
    row('hele controle, met alle herschrijvingen uitgewerkt', null, () => copyOf(letter), (copy) => checkLetter(copy, SETTINGS).findings.map(plainFinding)),
  ]
}

function row<T>(name: string, budget: number | null, prepare: () => T, run: (made: T) => unknown): Row {
  return { name, budget, prepare, run: (made) => run(made as T) }
}

function copyOf(letter: Letter): Letter {
  return { ...letter, blocks: letter.blocks.map((block) => ({ ...block })) }
}

async function letterOf400Words(): Promise<Letter> {
  const candidates = readdirSync('tests/blind/hard').map((name) => path.join('tests/blind/hard', name))
  for (const file of candidates) {
    const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
    if (outcome.step === 'read' && Math.abs(letterText(outcome.document.letter).split(/\s+/).length - 400) < 60) return outcome.document.letter
  }
  throw new Error('no letter of about 400 words in tests/blind/hard')
}

const TEN_PAGES = 4000

function longLetter(letter: Letter): { readonly long: Letter; readonly changed: number; readonly name: string } {
  const body = letter.blocks.filter((block) => block.kind === 'paragraph')
  const blocks: Block[] = []
  const words = () => blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0)
  while (words() < TEN_PAGES) blocks.push(...body.map((block) => ({ ...block, id: `c${blocks.length}-${block.id}` })))
  const changed = blocks.findIndex((block) => Math.abs(block.text.split(/\s+/).length - 60) < 25)
  return { long: { ...letter, blocks }, changed, name: `brief van 10 bladzijden: ${words()} woorden, ${blocks.length} blokken` }
}

function changedBlock(long: Letter, changed: number): Row {
  return row(
    'één gewijzigde alinea',
    1,
    () => ({ ...long, blocks: long.blocks.with(changed, { ...(long.blocks[changed] ?? long.blocks[0]!) }) }),
    (letter) => checkLetter(letter, SETTINGS),
  )
}
