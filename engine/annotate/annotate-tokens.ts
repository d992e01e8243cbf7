import type { RawToken, SentenceBounds } from '../parse/raw-token.ts'
import type { Sentence, Token } from './annotated-block.ts'
import { findPassives } from './find-passives.ts'
import { splitClauses } from './split-clauses.ts'
import { tagSentence } from './tag-sentence.ts'
import { FINITE, verbFormOf, wordClassOf } from './word-tags.ts'

export interface AnnotatedTokens {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/**
 * Fills in word classes and verb forms, and finds clauses and passives. Tokens outside all sentences get class X.
 * Held against Frog and hand labels by scripts/measure/measure-annotation.ts.
 */
export function annotateTokens(raw: readonly RawToken[], bounds: readonly SentenceBounds[]): AnnotatedTokens {
  const tags = new Uint8Array(raw.length).fill(OUTSIDE)
  for (const { first, last } of bounds) tags.set(tagSentence(raw, first, last), first)
  for (let at = 0; at < raw.length; at++) {
    const token = raw[at]
    const tag = tags[at] ?? OUTSIDE
    if (token === undefined) break
    token.wordClass = wordClassOf(tag)
    token.verbForm = verbFormOf(tag)
  }
  return { tokens: raw, sentences: bounds.map((one) => describeSentence(raw, tags, one)) }
}

const OUTSIDE = 15

function describeSentence(tokens: readonly Token[], tags: Uint8Array, bounds: SentenceBounds): Sentence {
  const { first, last, start, end } = bounds
  const clauses = splitClauses(tokens, tags, first, last)
  let words = 0
  let finiteVerbs = 0
  for (let at = first; at < last; at++) {
    const kind = tokens[at]?.kind
    if (kind !== 'punctuation' && kind !== 'placeholder') words += 1
    if (tags[at] === FINITE) finiteVerbs += 1
  }
  return { start, end, first, last, words, clauses, finiteVerbs, passives: findPassives(tokens, tags, clauses) }
}
