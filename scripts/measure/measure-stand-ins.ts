import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { annotateBlock } from '../../engine/annotate/annotate-block.ts'
import { rankOf } from '../../engine/lexicon/rank-of.ts'
import { splitCompound } from '../../engine/lexicon/split-compound.ts'
import { concretenessOf } from '../../engine/score/concreteness-of.ts'
import { measureSentence } from '../../engine/score/measure-sentence.ts'
import { correlation, meanOf } from './statistics.ts'

const GOLD = '../shared/gold/frog-gold.jsonl'
const COUNTS = 'tests/engine/annotate/finite-verbs-by-hand.tsv'
const NOUNS = 'tests/engine/score/concreteness-by-hand.txt'
const LABELS = { c: 'concreet', a: 'abstract', b: 'beide' } as const

/** The stand-ins of the score for clauses, frequency and concreteness against labelled text, on the test part. */
export function measureStandIns(): void {
  if (!existsSync(GOLD)) return console.log(`vervangers: overgeslagen, ${GOLD} is er niet`)
  const rows = readTestRows()
  measureClauses(rows)
  measureFrequency(rows)
  measureConcreteness()
}

export default measureStandIns

interface GoldRow {
  readonly text: string
  readonly content: readonly (readonly [token: string, kind: string])[]
}

function readTestRows(): readonly (GoldRow & { readonly hash: string })[] {
  return readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldRow)
    .map((row) => ({ ...row, hash: createHash('sha256').update(row.text).digest('hex') }))
    .filter(({ hash }) => Number.parseInt(hash.slice(0, 2), 16) % 5 === 0)
}

/** Content words per clause: Frog's content words over the finite verbs counted by hand. */
function measureClauses(rows: ReturnType<typeof readTestRows>): void {
  const counts = new Map(
    readFileSync(COUNTS, 'utf8')
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  )
  const pairs = rows.flatMap(({ text, hash, content }): readonly (readonly [number, number])[] => {
    const verbs = counts.get(hash.slice(0, 12))
    const { tokens, sentences } = annotateBlock({ id: 'b1', kind: 'paragraph', text, placeholders: [], marks: [] })
    const [sentence] = sentences
    if (verbs === undefined || verbs === '-' || sentence === undefined || sentences.length > 1) return []
    const clauses = Math.max(1, verbs.split(' ').filter((verb) => verb !== '').length)
    return [[measureSentence(tokens, sentence).contentWordsPerClause, content.length / clauses]]
  })
  const [ours, theirs] = [pairs.map(([own]) => own), pairs.map(([, other]) => other)]
  const off = meanOf(pairs.map(([own, other]) => Math.abs(own - other)))
  console.log(
    `inhoudswoorden per deelzin: ${pairs.length} zinnen, r ${correlation(ours, theirs).toFixed(3)}, gemiddeld ${meanOf(ours).toFixed(2)} tegen ${meanOf(theirs).toFixed(2)}, gemiddelde afwijking ${off.toFixed(2)}`,
  )
}

/** How many of Frog's content words have a rank of their own, a rank through their head, or none. */
function measureFrequency(rows: ReturnType<typeof readTestRows>): void {
  const words = rows.flatMap(({ content }) => content.map(([token]) => token)).filter((token) => /^\p{Ll}+$/u.test(token))
  const own = words.filter((word) => rankOf(word) !== null).length
  const byHead = words.filter((word) => rankOf(word) === null && rankOf(splitCompound(word)?.at(-1) ?? '') !== null).length
  const share = (part: number) => ((100 * part) / words.length).toFixed(1)
  console.log(
    `frequentie: ${words.length} inhoudswoorden; zelf in de lijst ${share(own)} %, via het laatste deel ${share(byHead)} %, onbekend ${share(words.length - own - byHead)} %`,
  )
}

/** Labels of nouns by hand against our table and endings. */
function measureConcreteness(): void {
  const lines = readFileSync(NOUNS, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  const nouns = lines.flatMap((line) => {
    const label = LABELS[line.charAt(0) as keyof typeof LABELS]
    return line
      .slice(3)
      .split(' ')
      .map((word) => ({ word, label, found: concretenessOf(word) }))
  })
  const sure = nouns.filter(({ label, found }) => label !== 'beide' && found !== null && found !== 'beide')
  const right = sure.filter(({ label, found }) => label === found)
  const unknown = nouns.filter(({ found }) => found === null)
  console.log(
    `concreet: ${nouns.length} zelfstandige naamwoorden; ${unknown.length} onbekend; van ${sure.length} die beide keren concreet of abstract zijn, is ${(right.length / sure.length).toFixed(3)} gelijk`,
  )
  console.log(
    `  anders: ${sure
      .filter(({ label, found }) => label !== found)
      .map(({ word, label }) => `${word} (${label})`)
      .join(', ')}`,
  )
}
