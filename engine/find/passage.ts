import type { Range } from '../letter/letter.ts'
import { oncePer, type Keeper } from '../once-per.ts'
import { markGroups, ROW } from './letter-groups.ts'
import type { GroupIndex } from './pattern-index.ts'
import { plainText } from './plain-text.ts'
import type { Screen } from './screen.ts'

/** A block with its sentences, annotated or as facts. */
export interface Spoken extends Keeper {
  readonly block: { readonly text: string }
  readonly sentences: readonly Range[]
}

/** The block as a whole, and each of its sentences: what word patterns are tried on. */
export interface Passages {
  readonly whole: Passage
  readonly sentences: readonly Passage[]
}

/** The facts of a block keep theirs where the annotated block does, so that both read the same. */
export const passagesOf = oncePer(({ block: { text }, sentences }: Spoken): Passages => {
  const source = new Source(text)
  const whole = new Passage(source, 0, text.length)
  return { whole, sentences: sentences.map(({ start, end }) => (start === 0 && end === text.length ? whole : new Passage(source, start, end))) }
})

/** The sentence that holds an offset, or the whole block where none does. */
export function passageAt(owner: Spoken, offset: number): Passage {
  const { whole, sentences } = passagesOf(owner)
  return sentences.find(({ start, end }) => start <= offset && offset < end) ?? whole
}

/** A text on its own. */
export function passageOf(text: string): Passage {
  return new Passage(new Source(text), 0, text.length)
}

/** What the passages of a block share. */
class Source {
  readonly text: string
  private lowered: string | null = null

  constructor(text: string) {
    this.text = text
  }

  get plain(): string {
    return (this.lowered ??= plainText(this.text))
  }
}

/** Part of a block's text. Its strings are cut out, and its groups marked, when they are first asked for: most never are. */
export class Passage implements Range {
  readonly start: number
  readonly end: number
  private readonly source: Source
  private groups: Int32Array | null = null
  private row = 0
  private written: string | null = null
  private lowered: string | null = null

  constructor(source: Source, start: number, end: number) {
    this.source = source
    this.start = start
    this.end = end
  }

  /** As it is written. */
  get text(): string {
    return (this.written ??= this.source.text.slice(this.start, this.end))
  }

  /** As signs read it: see `plainText`. */
  get plain(): string {
    return (this.lowered ??= this.source.plain.slice(this.start, this.end))
  }

  passes(screen: Screen): boolean {
    return screen.admits(this.groups ?? this.markGroups(), this.row)
  }

  /** The patterns that its groups call up, as bits. */
  calls(index: GroupIndex): number {
    return index.calledBy(this.groups ?? this.markGroups(), this.row)
  }

  private markGroups(): Int32Array {
    if (nextRow === slab.length) {
      slab = new Int32Array(SLAB)
      nextRow = 0
    }
    this.groups = slab
    this.row = nextRow
    nextRow += ROW
    markGroups(this.source.text, this.start, this.end, slab, this.row)
    return slab
  }
}

/** Rows are cut from one piece of memory after the other: a small piece for each passage costs more than marking it. */
const SLAB = 256 * ROW
let slab = new Int32Array(SLAB)
let nextRow = 0
