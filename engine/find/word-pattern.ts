import type { Range } from '../letter/letter.ts'
import type { Passage } from './passage.ts'
import { readPattern } from './read-pattern.ts'
import { createScreen, type Screen } from './screen.ts'

/** A pattern for passages as they are written. */
export function inText(words: RegExp): WordPattern {
  return new WordPattern(words, false)
}

/** A pattern for passages made plain. */
export function inPlain(words: RegExp): WordPattern {
  return new WordPattern(words, true)
}

/**
 * A regular expression, without the flags g and y, that is only tried on passages which hold the letters it needs. It
 * matches what it would match without that, sooner.
 */
export class WordPattern {
  readonly words: RegExp
  private readonly readsPlain: boolean
  private tries = 0
  private screen: Screen | null = null

  constructor(words: RegExp, readsPlain: boolean) {
    this.words = words
    this.readsPlain = readsPlain
  }

  test(passage: Passage): boolean {
    return this.mayMatch(passage) && this.words.test(this.read(passage))
  }

  exec(passage: Passage): RegExpExecArray | null {
    return this.mayMatch(passage) ? this.words.exec(this.read(passage)) : null
  }

  /** Where the first match stands in the block's text. */
  find(passage: Passage): Range | null {
    const match = this.exec(passage)
    return match === null ? null : { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
  }

  /** False only when it can't match. */
  mayMatch(passage: Passage): boolean {
    if (this.tries < WORTH_A_SCREEN && ++this.tries === WORTH_A_SCREEN) this.screen = createScreen(readPattern(this.words))
    return this.screen === null || passage.passes(this.screen)
  }

  /** Bits of the letter groups of which a passage must have one; null when nothing is asked. */
  get cover(): Uint16Array | null {
    if (this.tries < WORTH_A_SCREEN) {
      this.tries = WORTH_A_SCREEN
      this.screen = createScreen(readPattern(this.words))
    }
    return this.screen?.cover ?? null
  }

  private read(passage: Passage): string {
    return this.readsPlain ? passage.plain : passage.text
  }
}

/** Reading an expression takes as long as trying it some times; one letter on the command line seldom does. */
const WORTH_A_SCREEN = 8
