import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
import { allMatches } from '../engine/find/all-matches.ts'
import { passagesOf, type Spoken } from '../engine/find/passage.ts'
import { inText, type WordPattern } from '../engine/find/word-pattern.ts'
import { oncePer } from '../engine/once-per.ts'

export interface Said {
  readonly start: number
  readonly end: number
  readonly words: string
}

/**
 * The first place in a block where the words stand; null when they don't. Kept with the block, so that after a change
 * only the touched blocks are read again. The expression must not have the `g` flag, and be the same object each time.
 */
export function saidIn(facts: BlockFacts, words: RegExp): Said | null {
  return firstIn(facts, patternOf(words))
}

/** Every place in a block where the words stand, kept like `saidIn`; the expression has the `g` flag. */
export function allSaidIn(facts: BlockFacts, words: RegExp): readonly Said[] {
  const pattern = patternOf(words)
  if (!pattern.mayMatch(passagesOf(facts).whole)) return NOTHING
  const known = allSaidBy(facts)
  const before = known.get(pattern)
  if (before !== undefined) return before
  const said = allMatches(facts.block.text, words).map(toSaid)
  known.set(pattern, said)
  return said
}

/** Does the letter's running text say it anywhere? */
export function says({ running }: Pick<LetterFacts, 'running'>, words: RegExp): boolean {
  const pattern = patternOf(words)
  for (let at = 0; at < running.length; at++) if (firstIn(running[at]!, pattern) !== null) return true
  return false
}

/** False only when the words can stand in no block of the letter's running text. */
export function letterMaySay({ running }: Pick<LetterFacts, 'running'>, words: RegExp): boolean {
  const pattern = patternOf(words)
  for (let at = 0; at < running.length; at++) if (pattern.mayMatch(passagesOf(running[at]!).whole)) return true
  return false
}

/** False only when the words can't stand in the block. */
export function maySay(facts: Spoken, words: RegExp): boolean {
  return patternOf(words).mayMatch(passagesOf(facts).whole)
}

/** Most expressions can't match in most blocks, which shows sooner than what was kept of them can be looked up. */
function firstIn(facts: BlockFacts, pattern: WordPattern): Said | null {
  if (!pattern.mayMatch(passagesOf(facts).whole)) return null
  const known = saidBy(facts)
  const before = known.get(pattern)
  if (before !== undefined) return before
  const match = pattern.words.exec(facts.block.text)
  const said = match === null ? null : toSaid(match)
  known.set(pattern, said)
  return said
}

function toSaid({ index, 0: words }: RegExpExecArray): Said {
  return { start: index, end: index + words.length, words }
}

function patternOf(words: RegExp): WordPattern {
  const known = patterns.get(words)
  if (known !== undefined) return known
  const pattern = inText(words)
  patterns.set(words, pattern)
  return pattern
}

/** As many as the rules have. */
const patterns = new Map<RegExp, WordPattern>()
const NOTHING: readonly Said[] = []

const allSaidBy = oncePer<BlockFacts, Map<WordPattern, readonly Said[]>>(() => new Map())
const saidBy = oncePer<BlockFacts, Map<WordPattern, Said | null>>(() => new Map())
