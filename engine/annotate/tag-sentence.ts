import type { RawToken } from '../parse/raw-token.ts'
import { prepareInput } from './prepare-input.ts'
import { settleVerbs } from './settle-verbs.ts'
import { advance, createState, FEATURE_COUNT, fillFeatures, type TagInput } from './tag-features.ts'
import { loadWeights, SLOT_BITS, type Weights } from './tagger-weights.ts'
import { TAGS, type TagSet } from './word-tags.ts'

/**
 * A tag number for each token of one sentence: the only tag the lexicon leaves, else the best by an averaged perceptron
 * (Collins 2002) over hashed features, left to right.
 */
export function tagSentence(tokens: readonly RawToken[], first: number, last: number): Uint8Array {
  return tagInput(prepareInput(tokens, first, last), loadWeights())
}

export function tagInput(input: TagInput, weights: Weights): Uint8Array {
  const tags = tagWords(input, (candidates, found) => bestTag(candidates, found, weights))
  settleVerbs(input, tags)
  return tags
}

/** Chooses token `at`'s tag: one of the candidates. */
export type Choose = (candidates: TagSet, features: Int32Array, at: number) => number

const features = new Int32Array(FEATURE_COUNT)

/** The tags before they are settled; the same for learning and for use. */
export function tagWords(input: TagInput, choose: Choose): Uint8Array {
  const tags = new Uint8Array(input.length)
  const state = createState()
  for (let at = 0; at < input.length; at++) {
    const candidates = (input.candidates[at] ?? 0) & ALL_TAGS
    let tag = 31 - Math.clz32(candidates)
    if ((candidates & (candidates - 1)) !== 0) {
      fillFeatures(input, at, state, features)
      tag = choose(candidates, features, at)
    }
    tags[at] = tag
    advance(input, at, tag, state)
  }
  return tags
}

/** Beside these a set can hold other marks. */
const ALL_TAGS: TagSet = 2 ** TAGS.length - 1

/** The candidate with the highest sum of weights. */
export function bestTag(candidates: TagSet, found: Int32Array, weights: Weights): number {
  let best = -1
  let bestScore = -Infinity
  // Bit by bit, from the lowest: most words have two or three.
  for (let left = candidates; left !== 0; left &= left - 1) {
    const tag = 31 - Math.clz32(left & -left)
    const score = scoreOf(tag, found, weights)
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

export function scoreOf(tag: number, found: Int32Array, weights: Weights): number {
  let score = 0
  for (let at = 0; at < found.length; at++) score += weights[slotOf(found[at]!, tag)]!
  return score
}

/** Where the weight of a feature for a tag lies; features share slots when their hashes meet. */
export function slotOf(feature: number, tag: number): number {
  return (feature + Math.imul(tag + 1, 0x9e3779b1)) >>> (32 - SLOT_BITS)
}
