import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ADJECTIVE, ADVERB, FINITE, INFINITIVE, NAME, NOUN, PAST_PARTICIPLE, TAGS } from '../../../engine/annotate/word-tags.ts'
import { createExample, type LabelRow } from './example.ts'

const GOLD = '../shared/gold/frog-gold.jsonl'
const COUNTS = ['scripts/lexicon/labels/finite-verbs-by-hand.tsv', 'tests/engine/annotate/finite-verbs-by-hand-dev.tsv']

/** A line of the gold file's train part, as one or more sentences, with the finite verbs that were counted by hand. */
export interface CountedLine {
  /** First 12 digits of sha256(text). */
  readonly hash: string
  readonly sentences: readonly (readonly LabelRow[])[]
  /** Null where the line isn't Dutch. */
  readonly finiteVerbs: number | null
}

/** Frog's labels of the train part, with the finite verbs that were counted by hand in the place of Frog's. */
export function readCounted(labelled: readonly (readonly LabelRow[])[]): readonly CountedLine[] {
  const counts = readCounts()
  let next = 0
  return readTrainLines().map((text) => {
    const sentences: (readonly LabelRow[])[] = []
    for (let size = 0; size < strip(text).length; next++) {
      const rows = labelled[next] ?? []
      if (rows.length === 0) throw new Error(`no labels for: ${text}`)
      sentences.push(rows)
      size += strip(rows.map(([word]) => word).join('')).length
    }
    const hash = hashOf(text)
    const verbs = counts.get(hash)
    if (verbs === undefined) throw new Error(`no count for: ${text}`)
    return verbs === null ? { hash, sentences, finiteVerbs: null } : { hash, sentences: mend(sentences, verbs), finiteVerbs: verbs.length }
  })
}

function readTrainLines(): readonly string[] {
  const lines = readFileSync(GOLD, 'utf8').trim().split('\n')
  const texts = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text)
  return texts.filter((text) => Number.parseInt(hashOf(text).slice(0, 2), 16) % 5 !== 0)
}

/** Hash → the finite verbs in order; null for a sentence that isn't Dutch. */
function readCounts(): ReadonlyMap<string, readonly string[] | null> {
  const lines = COUNTS.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const [hash = '', verbs = ''] = line.split('\t')
      return [hash, verbs === '-' ? null : verbs.split(' ').filter((verb) => verb !== '')]
    }),
  )
}

function mend(sentences: readonly (readonly LabelRow[])[], verbs: readonly string[]): readonly (readonly LabelRow[])[] {
  const candidates = sentences.flatMap((rows) => [...createExample(rows).input.candidates])
  const finite = placeVerbs(sentences.flat(), candidates, verbs)
  let at = 0
  return sentences.map((rows) => rows.map((row) => mendRow(row, finite.has(at), candidates[at++] ?? 0)))
}

/** What a word is when it isn't the finite verb that Frog took it for, the likeliest first. */
const OTHERWISE = [INFINITIVE, PAST_PARTICIPLE, NOUN, ADJECTIVE, ADVERB, NAME]

function mendRow([text, kind, tag]: LabelRow, finite: boolean, candidates: number): LabelRow {
  if (finite) return [text, kind, 'finite']
  if (tag !== 'finite') return [text, kind, tag]
  const other = OTHERWISE.find((one) => (candidates & (1 << one)) !== 0)
  return [text, kind, other === undefined ? '?' : (TAGS[other] ?? '?')]
}

/**
 * The token numbers of the verbs. Of words that occur more than once it takes those that can be finite, and of those the
 * ones that Frog calls so; verbs that aren't found are passed over.
 */
function placeVerbs(rows: readonly LabelRow[], candidates: readonly number[], verbs: readonly string[]): ReadonlySet<number> {
  const columns = verbs.length + 1
  const best = new Float64Array((rows.length + 1) * columns)
  const worth = (at: number, verb: number) => {
    const [text = '', , tag] = rows[at] ?? []
    if (plain(text) !== plain(verbs[verb] ?? '')) return 0
    return 10 + (tag === 'finite' ? 2 : 0) + ((candidates[at] ?? 0) & (1 << FINITE) ? 1 : 0)
  }
  const cell = (at: number, verb: number) => best[at * columns + verb] ?? 0
  const taken = (at: number, verb: number) => (worth(at, verb) === 0 ? 0 : cell(at, verb) + worth(at, verb))
  for (let at = 0; at < rows.length; at++) {
    for (let verb = 0; verb < verbs.length; verb++) {
      best[(at + 1) * columns + verb + 1] = Math.max(cell(at, verb + 1), cell(at + 1, verb), taken(at, verb))
    }
  }
  const found = new Set<number>()
  let [at, verb] = [rows.length, verbs.length]
  while (at > 0 && verb > 0) {
    if (cell(at, verb) === cell(at - 1, verb)) at -= 1
    else if (cell(at, verb) === cell(at, verb - 1)) verb -= 1
    else {
      at -= 1
      verb -= 1
      found.add(at)
    }
  }
  return found
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\d']+|[^\p{L}\d']+$/gu, '')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function strip(text: string): string {
  return text.replace(/[\s_]/g, '')
}
