import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { has } from '../../../engine/annotate/verb-context.ts'
import { ADJECTIVE, ADVERB, FINITE, INFINITIVE, NAME, NOUN, PAST_PARTICIPLE, TAGS } from '../../../engine/annotate/word-tags.ts'
import { createExample, type LabelRow } from './example.ts'

const BY_HAND = 'scripts/lexicon/labels/finite-by-hand.tsv'
/** What a word is when it isn't the finite verb that Frog took it for, the likeliest first. */
const OTHERWISE = [INFINITIVE, PAST_PARTICIPLE, NOUN, ADJECTIVE, ADVERB, NAME]

/** Puts the answers of finite-by-hand.tsv (finite or not, token by token) in the place of Frog's. */
export function mendByHand(sentences: readonly (readonly LabelRow[])[]): readonly (readonly LabelRow[])[] {
  const answers = readAnswers()
  return sentences.map((rows) => {
    const own = answers.get(hashOf(rows))
    if (own === undefined) return rows
    const { input } = createExample(rows)
    return rows.map(([text, kind, tag], at): LabelRow => {
      const answer = own.get(at)
      if (answer === undefined) return [text, kind, tag]
      if (answer === 'f') return [text, kind, 'finite']
      if (answer === 'n' && tag !== 'finite') return [text, kind, tag]
      const other = answer === 'n' ? OTHERWISE.find((one) => one !== FINITE && has(input, at, one)) : undefined
      return [text, kind, other === undefined ? '?' : (TAGS[other] ?? '?')]
    })
  })
}

/** Sentence hash → token number → f (finite), n (not) or ? (can't be told). */
function readAnswers(): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const answers = new Map<string, Map<number, string>>()
  for (const line of readFileSync(BY_HAND, 'utf8').trim().split('\n')) {
    const [hash = '', at, , answer] = line.split('\t')
    if (answer === undefined) continue
    const own = answers.get(hash) ?? new Map<number, string>()
    answers.set(hash, own.set(Number(at), answer))
  }
  return answers
}

function hashOf(rows: readonly LabelRow[]): string {
  const text = rows.map(([word]) => word).join(' ')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
