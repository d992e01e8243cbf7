import table from './tables/tagger-weights.txt?raw'

export type Weights = Int8Array | Float32Array

/** Characters 35 to 126 stand for weights of −45 to 46. */
const ZERO = 80

/** The tagger's weights, one a slot; made by scripts/lexicon/train-tagger.ts. */
export function loadWeights(): Int8Array {
  weights ??= readWeights(table)
  return weights
}

let weights: Int8Array | null = null

function readWeights(text: string): Int8Array {
  const start = text.indexOf('\n') + 1
  const found = new Int8Array(text.trimEnd().length - start)
  for (let at = 0; at < found.length; at++) found[at] = text.charCodeAt(start + at) - ZERO
  return found
}
