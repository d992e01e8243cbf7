import { ROW } from './letter-groups.ts'
import type { Passage } from './passage.ts'
import type { WordPattern } from './word-pattern.ts'

/** Reading the expressions of a list takes as long as trying them some times. */
const WORTH_AN_INDEX = 8
/** As many as the bits of a number. */
const MOST_PATTERNS = 32
const ALL = -1

/**
 * At most 32 patterns for the same passages. Which of them may match shows by the letter groups that the passage has, all
 * at once: the patterns themselves lie far apart in memory, and looking at each takes longer than trying the few.
 */
export class PatternIndex {
  private readonly patterns: readonly WordPattern[]
  private tries = 0
  private groups: GroupIndex | null = null

  constructor(patterns: readonly WordPattern[]) {
    if (patterns.length > MOST_PATTERNS) throw new RangeError(`${patterns.length} patterns, more than ${MOST_PATTERNS}`)
    this.patterns = patterns
  }

  /** The patterns that may match, as bits by their place in the list; the others can't. Bits beyond the list tell nothing. */
  mayMatch(passage: Passage): number {
    if (this.tries < WORTH_AN_INDEX && ++this.tries === WORTH_AN_INDEX) this.groups = new GroupIndex(this.patterns)
    return this.groups === null ? ALL : passage.calls(this.groups)
  }
}

/** Which patterns each letter group calls up. */
export class GroupIndex {
  /** A row with the groups that call up any. */
  private readonly calling = new Int32Array(ROW)
  /** Of each group, the patterns that it calls up. */
  private readonly called = new Int32Array(ROW * 32)
  /** Patterns of which nothing is known. */
  private always = 0

  constructor(patterns: readonly WordPattern[]) {
    for (const [at, { cover }] of patterns.entries()) {
      if (cover === null) this.always |= 1 << at
      else for (const bit of cover) this.add(bit, at)
    }
  }

  private add(bit: number, at: number): void {
    this.calling[bit >>> 5]! |= 1 << (bit & 31)
    this.called[bit]! |= 1 << at
  }

  calledBy(groups: Int32Array, row: number): number {
    const { calling, called } = this
    let patterns = this.always
    for (let at = 0; at < ROW; at++) {
      // Each group that both have, the last bit first; a step takes that bit away.
      for (let both = groups[row + at]! & calling[at]!; both !== 0; both &= both - 1) patterns |= called[(at << 5) | (31 - Math.clz32(both & -both))]!
    }
    return patterns
  }
}
