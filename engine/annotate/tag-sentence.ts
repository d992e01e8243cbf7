import type { RawToken } from '../parse/raw-token.ts'
import { prepareInput } from './prepare-input.ts'
import { settleVerbs } from './settle-verbs.ts'
import { advance, createState, FEATURE_COUNT, fillFeatures, type TagInput, type TagState } from './tag-features.ts'
import { loadWeights, SLOT_BITS, type Weights } from './tagger-weights.ts'
import { TAGS, type TagSet } from './word-tags.ts'

/**
 * A tag number for each token of one sentence, left to right: the only tag the lexicon leaves, else the best by an
 * averaged perceptron (Collins 2002) over hashed features.
 */
export function tagSentence(tokens: readonly RawToken[], first: number, last: number): Uint8Array {
  return tagInput(prepareInput(tokens, first, last), loadWeights())
}

export function tagInput(input: TagInput, weights: Weights): Uint8Array {
  const tags = new Uint8Array(input.length)
  const state = createState()
  for (let at = 0; at < input.length; at++) {
    const tag = chooseTag(input, at, state, weights)
    tags[at] = tag
    advance(input, at, tag, state)
  }
  settleVerbs(input, tags)
  return tags
}

const features = new Int32Array(FEATURE_COUNT)

function chooseTag(input: TagInput, at: number, state: TagState, weights: Weights): number {
  const candidates = (input.candidates[at] ?? 0) & 0xffff
  if ((candidates & (candidates - 1)) === 0) return 31 - Math.clz32(candidates)
  fillFeatures(input, at, state, features)
  return bestTag(candidates, features, weights)
}

/** Beside these a set can hold other marks. */
const ALL_TAGS: TagSet = 2 ** TAGS.length - 1

/** The candidate with the highest sum of weights. */
export function bestTag(candidates: TagSet, found: Int32Array, weights: Weights): number {
  let best = -1
  let bestScore = -Infinity
  // Bit by bit, from the lowest: most words have two or three.
  for (let left = candidates & ALL_TAGS; left !== 0; left &= left - 1) {
    const tag = 31 - Math.clz32(left & -left)
    let score = 0
    for (let at = 0; at < found.length; at++) score += weights[slotOf(found[at]!, tag)]!
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** Where the weight of a feature for a tag lies; features share slots when their hashes meet. */
export function slotOf(feature: number, tag: number): number {
  return (feature + Math.imul(tag + 1, 0x9e3779b1)) >>> (32 - SLOT_BITS)
}
