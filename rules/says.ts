import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
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
  const known = saidBy(facts)
  const before = known.get(words)
  if (before !== undefined) return before
  const match = words.exec(facts.block.text)
  const said = match === null ? null : { start: match.index, end: match.index + match[0].length, words: match[0] }
  known.set(words, said)
  return said
}

/** Every place in a block where the words stand, kept like `saidIn`; the expression has the `g` flag. */
export function allSaidIn(facts: BlockFacts, words: RegExp): readonly Said[] {
  const known = allSaidBy(facts)
  const before = known.get(words)
  if (before !== undefined) return before
  const said = Array.from(facts.block.text.matchAll(words), (match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
  known.set(words, said)
  return said
}

/** Does the letter's running text say it anywhere? */
export function says(facts: Pick<LetterFacts, 'running'>, words: RegExp): boolean {
  return facts.running.some((block) => saidIn(block, words) !== null)
}

const allSaidBy = oncePer<BlockFacts, Map<RegExp, readonly Said[]>>(() => new Map())
const saidBy = oncePer<BlockFacts, Map<RegExp, Said | null>>(() => new Map())
