import { bitsOf, commonnessOf } from './letter-groups.ts'
import type { Asked, Need } from './need.ts'

/**
 * Tells by its letter groups, in the row that begins at `row`, whether a text can match. Most often it can't, and that
 * shows at once: none of the few groups is there that stand for all that is asked.
 */
export class Screen {
  /** Bits of which a text must have one. */
  readonly cover: Uint16Array
  private readonly steps: Uint16Array
  private readonly start: number

  constructor(need: Asked) {
    const steps: number[] = []
    this.start = addNeed(need, ADMITS, REFUSES, steps)
    this.steps = Uint16Array.from(steps)
    this.cover = Uint16Array.from(coverOf(rarestOf(need).literals))
  }

  admits(groups: Int32Array, row: number): boolean {
    const { cover } = this
    for (let at = 0; at < cover.length; at++) {
      const bit = cover[at]!
      if (((groups[row + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1) return this.holdsAll(groups, row)
    }
    return false
  }

  private holdsAll(groups: Int32Array, row: number): boolean {
    const { steps } = this
    let at = this.start
    while (at < REFUSES) {
      const bit = steps[at]!
      at = ((groups[row + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1 ? steps[at + 1]! : steps[at + 2]!
    }
    return at === ADMITS
  }
}

/** The screen for a need; null when every text passes. */
export function createScreen(need: Need): Screen | null {
  return need === null || countLiterals(need) > MOST_LITERALS ? null : new Screen(need)
}

/** Steps are kept close together, as small numbers: at most times they come from far memory. These end them. */
const REFUSES = 0xfffe
const ADMITS = 0xffff
const MOST_LITERALS = 2000

function countLiterals(need: Asked): number {
  if ('literal' in need) return 1
  return ('any' in need ? need.any : need.all).reduce((sum, one) => sum + countLiterals(one), 0)
}

/** Of a literal its rarest groups are read: more would tell little more. */
const READ = 3

/** Adds the steps that read a need, last one first: a bit, where to go when it is set, and where when it isn't. Tells where they begin. */
function addNeed(need: Asked, met: number, failed: number, steps: number[]): number {
  if ('any' in need) return need.any.reduceRight((next, one) => addNeed(one, met, next, steps), failed)
  if ('all' in need) return need.all.reduceRight((next, one) => addNeed(one, next, failed, steps), met)
  return bitsOf(need.literal)
    .slice(0, READ)
    .reduceRight((next, bit) => steps.push(bit, next, failed) - 3, met)
}

interface Literals {
  readonly literals: readonly string[]
  /** How often one of them is met, more or less. */
  readonly commonness: number
}

/** Literals of which a text must hold one; of several needs those that are met the least. */
function rarestOf(need: Asked): Literals {
  if ('literal' in need) return { literals: [need.literal], commonness: commonnessOf(bitsOf(need.literal)[0] ?? 0) }
  const parts = ('any' in need ? need.any : need.all).map(rarestOf)
  if ('all' in need) return parts.reduce((one, other) => (other.commonness < one.commonness ? other : one))
  return { literals: parts.flatMap(({ literals }) => literals), commonness: parts.reduce((sum, { commonness }) => sum + commonness, 0) }
}

/** Few and rare bits, so that each literal has one of them: the bit that does most for what it costs, again and again. */
function coverOf(literals: readonly string[]): readonly number[] {
  let open = literals.map(bitsOf)
  const cover: number[] = []
  while (open.length > 0) {
    const counts = new Map<number, number>()
    for (const bits of open) for (const bit of bits) counts.set(bit, (counts.get(bit) ?? 0) + 1)
    const [best] = [...counts].reduce((one, other) => (other[1] / commonnessOf(other[0]) > one[1] / commonnessOf(one[0]) ? other : one))
    cover.push(best)
    open = open.filter((bits) => !bits.includes(best))
  }
  return cover
}
