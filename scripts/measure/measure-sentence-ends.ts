import { readFileSync } from 'node:fs'
import { parseBlock } from '../../engine/parse/parse-block.ts'

const TRAPS = 'tests/engine/parse/sentence-traps.txt'

export interface SentenceEndFigures {
  readonly traps: number
  readonly right: number
  readonly wrong: readonly string[]
}

/** Sentence ends against traps made by hand: a trap is right when all its sentences are, and no more. */
export function measureSentenceEnds(): SentenceEndFigures {
  const traps = readFileSync(TRAPS, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  const wrong = traps.filter((trap) => findSentences(trap.replaceAll('|', '')).join('|') !== trap.replaceAll('| ', '|'))
  return { traps: traps.length, right: traps.length - wrong.length, wrong }
}

export default function printSentenceEnds(): void {
  const { traps, right, wrong } = measureSentenceEnds()
  console.log(`zinsgrenzen: ${right} van ${traps} valkuilen goed (${(right / traps).toFixed(3)})`)
  for (const trap of wrong) console.log(`  fout: ${trap}`)
}

function findSentences(text: string): readonly string[] {
  return parseBlock({ text, kind: 'paragraph', placeholders: [] }).sentences.map(({ start, end }) => text.slice(start, end))
}
