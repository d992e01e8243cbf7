import { once } from '../engine/once.ts'
import type { Block } from '../engine/letter/letter.ts'
import { quotedRanges } from '../engine/words/quoted-ranges.ts'

/** What keeps a suggestion from being put in, wherever in the letter it stands. */
export interface SuggestionGuard {
  readonly blocks: readonly Block[]
  /** What stands between quotation marks, in lower case; read when first asked for. */
  readonly quoted: () => ReadonlySet<string>
}

/** Null when nothing in the letter is locked or quoted. */
export function guardOf(blocks: readonly Block[]): SuggestionGuard | null {
  if (!blocks.some(({ locks, text }) => locks !== undefined || QUOTATION.test(text))) return null
  return {
    blocks,
    quoted: once(() => new Set(blocks.flatMap(({ text }) => quotedRanges(text).map(({ start, end }) => text.slice(start + 1, end - 1).toLowerCase())))),
  }
}

const QUOTATION = /[“„”«»"‘’‚'‹›`]/

/** Does the one letter quote what the other does? */
export function quotesAlike(one: SuggestionGuard | null, other: SuggestionGuard | null): boolean {
  if (one === other) return true
  const [own, theirs] = [one?.quoted() ?? NONE, other?.quoted() ?? NONE]
  return own.size === theirs.size && [...own].every((words) => theirs.has(words))
}

const NONE: ReadonlySet<string> = new Set()
