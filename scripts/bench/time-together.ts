/** A step to time. What `prepare` makes is not timed. */
export interface Row {
  readonly name: string
  /** In units; null when it has none of its own. */
  readonly budget: number | null
  readonly prepare: () => unknown
  readonly run: (made: unknown) => unknown
}

export interface Timed {
  /** Milliseconds of the unit. */
  readonly unit: number
  readonly rows: readonly { readonly name: string; readonly budget: number | null; readonly milliseconds: number }[]
}

const WARM_UP = 150
const ROUNDS = 15
const TURNS = 20

/**
 * The unit and every step take turns in one loop, as in an app that checks one letter after the other: a step alone in a
 * loop has the processor's caches to itself and looks faster than it ever is. A round is the mean of its turns, with the
 * clearing of memory that falls in it; of the rounds the median counts.
 */
export function timeTogether(unit: () => unknown, rows: readonly Row[]): Timed {
  const all: readonly Row[] = [{ name: '', budget: null, prepare: () => null, run: unit }, ...rows]
  for (let turn = 0; turn < WARM_UP; turn++) takeTurn(all, [])
  const rounds = Array.from({ length: ROUNDS }, () => {
    const sums = all.map(() => 0)
    for (let turn = 0; turn < TURNS; turn++) takeTurn(all, sums)
    return sums.map((sum) => sum / TURNS)
  })
  const medians = all.map((_, at) => median(rounds.map((round) => round[at] ?? 0)))
  const [one = 1, ...others] = medians
  return { unit: one, rows: rows.map(({ name, budget }, at) => ({ name, budget, milliseconds: others[at] ?? 0 })) }
}

function takeTurn(rows: readonly Row[], sums: number[]): void {
  for (const [at, { prepare, run }] of rows.entries()) {
    const made = prepare()
    const start = performance.now()
    run(made)
    sums[at] = (sums[at] ?? 0) + performance.now() - start
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
