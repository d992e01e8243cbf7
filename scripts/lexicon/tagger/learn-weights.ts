import { bestTag, scoreOf, slotOf, tagWords } from '../../../engine/annotate/tag-sentence.ts'
import { SLOT_BITS } from '../../../engine/annotate/tagger-weights.ts'
import type { TagSet } from '../../../engine/annotate/word-tags.ts'
import type { Example } from './example.ts'

const ROUNDS = 6
/** How far the right tag's sum must lie above the others' before nothing is learned from a word. */
const MARGIN = 40
/** Orders to learn in: the mean of their weights depends less on chance than those of one. */
const ORDERS = [0, 100, 200]
/** A feature seen only once teaches nothing that holds elsewhere. */
const LEAST = 2
const COUNT_BITS = 22

/** Averaged perceptron with a margin: one weight a slot. */
export function learnWeights(examples: readonly Example[], orders: readonly number[] = ORDERS): Float32Array {
  const isUseful = countFeatures(examples)
  const sets = orders.map((order) => {
    const learner = createLearner(isUseful)
    runRounds(examples, ROUNDS, order, learner.choose)
    return learner.meanWeights()
  })
  return Float32Array.from(sets[0] ?? [], (_, slot) => sets.reduce((sum, set) => sum + (set[slot] ?? 0), 0) / sets.length)
}

/** Chooses by the weights so far, and mends them when the wanted tag (−1: not known) doesn't win by the margin. */
type ChooseAndLearn = (candidates: TagSet, features: Int32Array, wanted: number) => number

function runRounds(examples: readonly Example[], rounds: number, order: number, choose: ChooseAndLearn): void {
  for (let round = 0; round < rounds; round++) {
    for (const { input, tags } of shuffle(examples, order + round)) {
      tagWords(input, (candidates, features, at) => choose(candidates, features, tags[at] ?? -1))
    }
  }
}

interface Learner {
  readonly choose: ChooseAndLearn
  readonly meanWeights: () => Float32Array
}

function createLearner(isUseful: (feature: number) => boolean): Learner {
  const weights = new Float32Array(2 ** SLOT_BITS)
  const sums = new Float64Array(weights.length)
  let clock = 1
  const shift = (features: Int32Array, tag: number, by: number) => {
    for (const feature of features) {
      if (!isUseful(feature)) continue
      const slot = slotOf(feature, tag)
      weights[slot] = (weights[slot] ?? 0) + by
      sums[slot] = (sums[slot] ?? 0) + by * clock
    }
  }
  const choose: ChooseAndLearn = (candidates, features, wanted) => {
    clock += 1
    const tag = bestTag(candidates, features, weights)
    if (wanted < 0 || (candidates & (1 << wanted)) === 0) return tag
    const rival = tag === wanted ? bestTag(candidates & ~(1 << wanted), features, weights) : tag
    const lead = scoreOf(wanted, features, weights) - scoreOf(rival, features, weights)
    if (tag === wanted && lead >= MARGIN) return tag
    shift(features, wanted, 1)
    shift(features, rival, -1)
    return tag
  }
  return { choose, meanWeights: () => weights.map((weight, slot) => weight - (sums[slot] ?? 0) / clock) }
}

/** Which features occur often enough, after a round of learning: some hang on the tags chosen before. */
function countFeatures(examples: readonly Example[]): (feature: number) => boolean {
  const seen = new Uint8Array(2 ** COUNT_BITS)
  const { choose } = createLearner(() => true)
  runRounds(examples, 1, 0, choose)
  const count: ChooseAndLearn = (candidates, features, wanted) => {
    const tag = choose(candidates, features, wanted)
    for (const feature of features) {
      const place = placeOf(feature)
      seen[place] = Math.min(LEAST, (seen[place] ?? 0) + 1)
    }
    return tag
  }
  runRounds(examples, 1, 1, count)
  return (feature) => (seen[placeOf(feature)] ?? 0) >= LEAST
}

function placeOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> (32 - COUNT_BITS)
}

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const copy = [...list]
  let state = seed + 1
  for (let at = copy.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    const other = state % (at + 1)
    const [left, right] = [copy[at], copy[other]]
    if (left !== undefined && right !== undefined) [copy[at], copy[other]] = [right, left]
  }
  return copy
}
