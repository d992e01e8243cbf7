import { writeFileSync } from 'node:fs'
import { buildLetterSentences } from './letters/build-letter-sentences.ts'

/** Use: node scripts/run.mjs scripts/lexicon/generate-letter-sentences.ts <marked.txt> <plain.txt> [count] */
export default function generateLetterSentences([marked = '', plain = '', count = '6000']: readonly string[]): void {
  const sentences = buildLetterSentences(Number(count), 7)
  writeFileSync(marked, `${sentences.join('\n')}\n`)
  writeFileSync(plain, `${sentences.map((sentence) => sentence.replace(/\|[fip]!?/g, '')).join('\n')}\n`)
}
