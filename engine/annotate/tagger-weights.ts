import table from './tables/tagger-weights.txt?raw'

export type Weights = Int8Array | Float32Array

/** The tagger's weights lie in 2 to this power slots. */
export const SLOT_BITS = 20

/** The tagger's weights, one a slot, −45 to 46; made by scripts/lexicon/train-tagger.ts. */
export function loadWeights(): Int8Array {
  weights ??= readWeights(table)
  return weights
}

let weights: Int8Array | null = null

const FIRST = 35
const ZERO = 45
const FAR = 91

/** Pairs of characters: how many zeros come first, then the weight; a gap of 91 has no weight behind it. */
function readWeights(text: string): Int8Array {
  const found = new Int8Array(2 ** SLOT_BITS)
  let slot = 0
  for (let at = text.indexOf('\n') + 1; at < text.length - 1; at++) {
    const gap = text.charCodeAt(at) - FIRST
    slot += gap
    if (gap === FAR) continue
    at += 1
    found[slot] = text.charCodeAt(at) - FIRST - ZERO
    slot += 1
  }
  return found
}
