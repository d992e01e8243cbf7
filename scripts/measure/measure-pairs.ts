import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { annotateBlock } from '../../engine/annotate/annotate-block.ts'
import { readDocument } from '../../documents/read-document.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import type { ReadingScore } from '../../engine/score/reading-score.ts'
import { scoreLetter } from '../../engine/score/score-letter.ts'

const PAIRS = 'tests/blind/pairs'

/** The share of blind before/after pairs in which the score falls, and the levels of plain and hard letters. */
export async function measurePairs(details = false): Promise<void> {
  const names = readdirSync(PAIRS).filter((name) => name.endsWith('-voor.txt'))
  let falls = 0
  for (const name of names) {
    const [before, after] = [await scoreOf(path.join(PAIRS, name)), await scoreOf(path.join(PAIRS, name.replace('-voor', '-na')))]
    const fell = before.score !== null && after.score !== null && after.score < before.score
    if (fell) falls++
    if (details || !fell) console.log(`  ${name.slice(0, 2)}: ${before.score?.toFixed(1)} → ${after.score?.toFixed(1)}${fell ? '' : '  STIJGT'}`)
  }
  console.log(`voor en na: score daalt in ${falls} van ${names.length} paren (${((100 * falls) / names.length).toFixed(1)} %)`)
  for (const folder of ['tests/blind/clean', 'tests/blind/hard']) {
    const scores: ReadingScore[] = []
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) scores.push(await scoreOf(path.join(folder, name)))
    const values = scores.flatMap(({ score }) => score ?? []).toSorted((a, b) => a - b)
    const levels = [1, 2, 3, 4].map((level) => scores.filter((one) => one.level === level).length)
    const met = (['ja', 'onzeker', 'nee'] as const).map((answer) => `${answer} ${scores.filter((one) => one.target.met === answer).length}`)
    console.log(`${folder}: mediaan ${values[values.length >> 1]?.toFixed(1)}, van ${values[0]?.toFixed(1)} tot ${values.at(-1)?.toFixed(1)}; niveau 1-4: ${levels.join(', ')}; B1 gehaald: ${met.join(', ')}`)
    const mean = (id: string) => scores.flatMap((one) => one.ingredients.filter((part) => part.id === id).map((part) => part.value)).reduce((sum, value, _at, all) => sum + value / all.length, 0)
    console.log(`  gemiddeld: frequentie ${mean('woordfrequentie').toFixed(2)}, afstand ${mean('zinsafstand').toFixed(2)}, dichtheid ${mean('dichtheid').toFixed(2)}, concreet ${mean('concreetheid').toFixed(2)}`)
  }
}

async function scoreOf(file: string): Promise<ReadingScore> {
  const outcome = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
  if (outcome.step === 'unreadable') throw new Error(`${file}: ${outcome.unreadable.message}`)
  return scoreLetter(outcome.document.letter.blocks.map(annotateBlock), STANDARD_SETTINGS)
}

export default (argv: readonly string[]) => measurePairs(argv.includes('--details'))
