import { advance, createState, FEATURE_COUNT, fillFeatures } from '../../../engine/annotate/tag-features.ts'
import { bestTag, slotOf } from '../../../engine/annotate/tag-sentence.ts'
import { SLOT_BITS } from '../../../engine/annotate/tagger-weights.ts'
import type { Example } from './example.ts'

const ROUNDS = 6
/** Orders to learn in: the mean of their weights depends less on chance than those of one. */
const ORDERS = [0, 100, 200]
/** A feature seen only once teaches nothing that holds elsewhere. */
const LEAST = 2
const COUNT_BITS = 22

/** Averaged perceptron: one weight a slot. */
export function learnWeights(examples: readonly Example[]): Float32Array {
  const seen = new Uint8Array(2 ** COUNT_BITS)
  runRounds(examples, 0, 2, (features) => countFeatures(features, seen))
  const isUseful = (feature: number) => (seen[placeOf(feature)] ?? 0) >= LEAST
  const sets = ORDERS.map((order) => runRounds(examples, order, ROUNDS, null, isUseful))
  return Float32Array.from(sets[0] ?? [], (_, slot) => sets.reduce((sum, set) => sum + (set[slot] ?? 0), 0) / sets.length)
}

type Visit = (features: Int32Array) => void

function runRounds(
  examples: readonly Example[],
  order: number,
  rounds: number,
  visit: Visit | null,
  useful: (feature: number) => boolean = () => true,
): Float32Array {
  const weights = new Float32Array(2 ** SLOT_BITS)
  const sums = new Float64Array(weights.length)
  const features = new Int32Array(FEATURE_COUNT)
  let clock = 1
  const shift = (tag: number, by: number) => {
    for (const feature of features) {
      if (!useful(feature)) continue
      const slot = slotOf(feature, tag)
      weights[slot] = (weights[slot] ?? 0) + by
      sums[slot] = (sums[slot] ?? 0) + by * clock
    }
  }
  for (let round = 0; round < rounds; round++) {
    let wrong = 0
    for (const { input, tags } of shuffle(examples, order + round)) {
      const state = createState()
      for (let at = 0; at < input.length; at++) {
        const candidates = (input.candidates[at] ?? 0) & 0xffff
        const wanted = tags[at] ?? -1
        let tag = 31 - Math.clz32(candidates)
        if ((candidates & (candidates - 1)) !== 0) {
          fillFeatures(input, at, state, features)
          tag = bestTag(candidates, features, weights)
          if (round === rounds - 1) visit?.(features)
          if (wanted >= 0 && (candidates & (1 << wanted)) !== 0 && tag !== wanted) {
            shift(wanted, 1)
            shift(tag, -1)
            wrong += 1
          }
        }
        clock += 1
        advance(input, at, tag, state)
      }
    }
    process.stdout.write(`round ${round + 1}: ${wrong} wrong\n`)
  }
  return weights.map((weight, slot) => weight - (sums[slot] ?? 0) / clock)
}

function countFeatures(features: Int32Array, seen: Uint8Array): void {
  for (const feature of features) {
    const place = placeOf(feature)
    seen[place] = Math.min(LEAST, (seen[place] ?? 0) + 1)
  }
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
