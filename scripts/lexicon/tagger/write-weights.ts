/**
 * Weights of −45 to 46 as text: for each weight that isn't 0 the number of zeros before it, then the weight itself, one
 * character each; 91 zeros or more first take characters of their own. Read by engine/annotate/tagger-weights.ts.
 */
export function writeWeights(weights: Int8Array): string {
  const parts: string[] = []
  let last = -1
  weights.forEach((weight, slot) => {
    if (weight === 0) return
    let gap = slot - last - 1
    for (; gap >= FAR; gap -= FAR) parts.push(character(FAR))
    parts.push(character(gap), character(weight + ZERO))
    last = slot
  })
  return parts.join('')
}

/** A gap of this size has no weight behind it. */
const FAR = 91
const ZERO = 45

function character(value: number): string {
  return String.fromCharCode(35 + value)
}
