import { ROW } from './letter-groups.ts'
import type { Passage } from './passage.ts'
import type { WordPattern } from './word-pattern.ts'

/** Reading the expressions of a list takes as long as trying them some times. */
const WORTH_AN_INDEX = 8

/**
 * Many patterns for the same passages. Which of them may match shows by the letter groups that the passage has, all at
 * once: the patterns themselves lie far apart in memory, and looking at each takes longer than trying the few.
 */
export class PatternIndex {
  private readonly patterns: readonly WordPattern[]
  private readonly all: readonly number[]
  private tries = 0
  private groups: GroupIndex | null = null

  constructor(patterns: readonly WordPattern[]) {
    this.patterns = patterns
    this.all = patterns.map((_, at) => at)
  }

  /** The places in the list, in order, of the patterns that may match; the others can't. */
  mayMatch(passage: Passage): readonly number[] {
    if (this.tries < WORTH_AN_INDEX && ++this.tries === WORTH_AN_INDEX) this.groups = new GroupIndex(this.patterns)
    return this.groups === null ? this.all : passage.find(this.groups)
  }
}

/** Which patterns each letter group calls up. */
export class GroupIndex {
  /** A row with the groups that call up any. */
  private readonly calling = new Int32Array(ROW)
  private readonly called = new Map<number, number[]>()
  /** Patterns that are always tried: nothing is known of them. */
  private readonly always: readonly number[]

  constructor(patterns: readonly WordPattern[]) {
    const always: number[] = []
    for (const [at, pattern] of patterns.entries()) {
      const { cover } = pattern
      if (cover === null) always.push(at)
      else for (const bit of cover) this.add(bit, at)
    }
    this.always = always
  }

  private add(bit: number, at: number): void {
    this.calling[bit >>> 5]! |= 1 << (bit & 31)
    const list = this.called.get(bit)
    if (list === undefined) this.called.set(bit, [at])
    else list.push(at)
  }

  /** In order, each once. */
  calledBy(groups: Int32Array, row: number): readonly number[] {
    const { calling } = this
    let found: Set<number> | null = null
    for (let at = 0; at < ROW; at++) {
      for (let both = groups[row + at]! & calling[at]!; both !== 0; both &= both - 1) {
        found ??= new Set(this.always)
        for (const one of this.called.get((at << 5) | (31 - Math.clz32(both & -both)))!) found.add(one)
      }
    }
    return found === null ? this.always : [...found].sort((a, b) => a - b)
  }
}
