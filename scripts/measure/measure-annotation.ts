import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { annotateTokens, type AnnotatedTokens } from '../../engine/annotate/annotate-tokens.ts'
import { countSyllables } from '../../engine/annotate/count-syllables.ts'
import { splitCompound } from '../../engine/lexicon/split-compound.ts'
import { parseBlock } from '../../engine/parse/parse-block.ts'
import { readMarkedSentence } from './read-marked-sentence.ts'

const GOLD = '../shared/gold/frog-gold.jsonl'
const OWN = 'tests/engine/annotate'

/** One line of figures over one part of one set. Shares are 0 to 1; null where nothing could be counted. */
export interface AnnotationFigures {
  readonly set: string
  readonly part: 'train' | 'test'
  readonly sentences: number
  readonly passives: number
  readonly precision: number | null
  readonly recall: number | null
  /** Share of the sentences with exactly the right number of finite verbs. */
  readonly finiteExact: number | null
  /** Finite verbs counted too many (above 0) or too few, on average; and how far off a sentence is. */
  readonly finiteBias: number | null
  readonly finiteError: number | null
}

export interface WordFigures {
  readonly set: string
  readonly words: number
  readonly right: number
  readonly wrong: readonly string[]
}

/**
 * Holds the annotation against Frog's labels and against labels by hand, on the fixed parts (test: first byte of
 * sha256(text) divides by 5). Use: node scripts/run.mjs scripts/measure/measure-annotation.ts
 */
export function measureAnnotation(): { readonly sentences: readonly AnnotationFigures[]; readonly words: readonly WordFigures[] } {
  const sets = [
    ...(existsSync(GOLD) ? readGold() : []),
    ['sentences of the blind letters, finite verbs by hand', readBlindSentences()] as const,
    ['letters by hand', readLetters('letter-sentences.tsv')] as const,
    ['letters by hand, fresh', readLetters('letter-sentences-fresh.tsv')] as const,
  ]
  return {
    sentences: sets.flatMap(([set, rows]) => [measurePart(set, 'train', rows), measurePart(set, 'test', rows)]).filter(({ sentences }) => sentences > 0),
    words: [measureSyllables(), measureCompounds()],
  }
}

export default function printAnnotation(): void {
  const { sentences, words } = measureAnnotation()
  if (!existsSync(GOLD)) process.stdout.write(`skipped: ${GOLD} is missing\n`)
  for (const { set, part, sentences: count, passives, precision, recall, finiteExact, finiteBias, finiteError } of sentences) {
    process.stdout.write(
      `${set}, ${part}: ${count} sentences, ${passives} passive, P ${show(precision)}, R ${show(recall)}, finite exact ${show(finiteExact)}, bias ${show(finiteBias)}, off ${show(finiteError)}\n`,
    )
  }
  for (const { set, words: count, right, wrong } of words) {
    process.stdout.write(`${set}: ${show(right / count)} of ${count}; wrong: ${wrong.join(' ')}\n`)
  }
}

interface Row {
  readonly text: string
  readonly passive: boolean
  readonly finiteVerbs: number
}
type RowSet = readonly [name: string, rows: readonly Row[]]

function measurePart(set: string, part: 'train' | 'test', all: readonly Row[]): AnnotationFigures {
  const rows = all.filter(({ text }) => isTest(text) === (part === 'test'))
  const found = rows.map((row) => ({ row, ...summarise(annotate(row.text)) }))
  const both = found.filter(({ row, passive }) => row.passive && passive).length
  const flagged = found.filter(({ passive }) => passive).length
  const passives = rows.filter(({ passive }) => passive).length
  const exact = found.filter(({ row, finiteVerbs }) => row.finiteVerbs === finiteVerbs).length
  const errors = found.map(({ row, finiteVerbs }) => finiteVerbs - row.finiteVerbs)
  return {
    set,
    part,
    sentences: rows.length,
    passives,
    precision: divide(both, flagged),
    recall: divide(both, passives),
    finiteExact: divide(exact, rows.length),
    finiteBias: divide(sum(errors), rows.length),
    finiteError: divide(sum(errors.map(Math.abs)), rows.length),
  }
}

function summarise({ sentences }: AnnotatedTokens): Omit<Row, 'text'> {
  return {
    passive: sentences.some(({ passives }) => passives.length > 0),
    finiteVerbs: sum(sentences.map((sentence) => sentence.finiteVerbs)),
  }
}

function annotate(text: string): AnnotatedTokens {
  const { tokens, sentences } = parseBlock({ text, kind: 'paragraph', placeholders: [] })
  return annotateTokens(tokens, sentences)
}

/** Frog's labels; on the test part also those held against a count by hand of every sentence, and the ones that it confirms. */
function readGold(): readonly RowSet[] {
  const rows = readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; passive: boolean; finite_verbs: number })
    .map(({ text, passive, finite_verbs }): Row => ({ text, passive, finiteVerbs: finite_verbs }))
  const counted = readCounts('finite-verbs-by-hand.tsv')
  const countedForTuning = readCounts('finite-verbs-by-hand-dev.tsv')
  const byHand = countedRows(rows, counted)
  const confirmed = rows.filter((row) => counted.get(hash(row.text).slice(0, 12)) === row.finiteVerbs)
  process.stdout.write(`Frog's own count of finite verbs is right in ${confirmed.length} of ${byHand.length} test sentences counted by hand\n`)
  return [
    ['Frog, raw labels', rows],
    ['finite verbs by hand', byHand],
    ['finite verbs by hand, sentences learned from', countedRows(rows, countedForTuning)],
    ['Frog, labels that the hand count confirms', confirmed],
  ]
}

function countedRows(rows: readonly Row[], counted: ReadonlyMap<string, number>): readonly Row[] {
  return rows.flatMap((row) => {
    const finiteVerbs = counted.get(hash(row.text).slice(0, 12))
    return finiteVerbs === undefined ? [] : [{ ...row, finiteVerbs }]
  })
}

/** Hash of a sentence → its finite verbs, by hand. Sentences that aren't Dutch are left out. */
function readCounts(name: string): ReadonlyMap<string, number> {
  const rows = readLines(name).map((line) => line.split('\t'))
  return new Map(rows.filter(([, verbs]) => verbs !== '-').map(([key = '', verbs = '']) => [key, verbs === '' ? 0 : verbs.split(' ').length]))
}

/** Only their finite verbs were counted: `passive` repeats our own answer and says nothing. */
function readBlindSentences(): readonly Row[] {
  return readLines('blind-sentences.tsv').map((line) => {
    const [text = '', verbs = ''] = line.split('\t')
    return { text, passive: summarise(annotate(text)).passive, finiteVerbs: verbs === '' ? 0 : verbs.split(' ').length }
  })
}

function readLetters(name: string): readonly Row[] {
  return readLines(name).map((line) => {
    const { text, forms, passive } = readMarkedSentence(line)
    return { text, passive, finiteVerbs: [...forms.values()].filter((form) => form === 'finite').length }
  })
}

function measureSyllables(): WordFigures {
  const words = readLines('syllables-test.txt').flatMap((line) => line.split(' '))
  const wrong = words.filter((word) => countSyllables(word.replaceAll('-', '')) !== word.split('-').length)
  return { set: 'syllables', words: words.length, right: words.length - wrong.length, wrong }
}

/** The head is right when it's the last part, or the last two parts together. */
function measureCompounds(): WordFigures {
  const words = readLines('../lexicon/compounds-test.txt').flatMap((line) => line.split(' '))
  const wrong = words.filter((word) => {
    const parts = word.split('|')
    const head = splitCompound(parts.join(''))?.at(-1)
    return head !== parts.at(-1) && head !== parts.slice(-2).join('')
  })
  return { set: 'compound heads', words: words.length, right: words.length - wrong.length, wrong }
}

function readLines(name: string): readonly string[] {
  const lines = readFileSync(`${OWN}/${name}`, 'utf8').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

function isTest(text: string): boolean {
  return Number.parseInt(hash(text).slice(0, 2), 16) % 5 === 0
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function divide(part: number, all: number): number | null {
  return all === 0 ? null : part / all
}

function show(share: number | null): string {
  return share === null ? '–' : share.toFixed(3)
}
