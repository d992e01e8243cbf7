export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Pearson's r. */
export function correlation(ours: readonly number[], theirs: readonly number[]): number {
  const [a, b] = [meanOf(ours), meanOf(theirs)]
  let [together, own, other] = [0, 0, 0]
  ours.forEach((value, index) => {
    const [x, y] = [value - a, (theirs[index] ?? b) - b]
    together += x * y
    own += x * x
    other += y * y
  })
  return together / Math.sqrt(own * other)
}
