import { readFileSync, renameSync } from 'node:fs'
import * as v from 'valibot'
import { IGNORE_FILE, type Ignore } from '../session/ignores/ignore.ts'
import type { LetterKey } from '../session/ignores/match-ignores.ts'
import { writePrivate } from './write-private.ts'

/** What this user lets stand, in a file of their own beside the settings: outside the letters and outside shared folders. */
export interface IgnoreStore {
  /** Those that may speak of a letter: its own, and words for all letters. */
  readonly of: (letter: LetterKey) => readonly Ignore[]
  readonly add: (ignore: Ignore) => Promise<void>
  /** From this letter, or from all when it speaks of a word; a letter that it was saved from keeps its own. */
  readonly remove: (id: string, letter: LetterKey) => Promise<void>
  /** The letter was saved under another name, and keeps what it had. */
  readonly follow: (from: LetterKey, to: LetterKey) => Promise<void>
  /** A letter that never became a file is gone. */
  readonly forget: (letter: LetterKey) => Promise<void>
  /** As the command line reads it. */
  readonly exported: () => string
}

export function openIgnores(file: string): IgnoreStore {
  let kept = readKept(file)
  let work: Promise<void> = Promise.resolve()
  const keep = (next: readonly Ignore[]) => {
    kept = next
    // One after another: the last one written is the last one wanted. What failed before doesn't hold up this one.
    work = work.catch(() => undefined).then(() => writePrivate(file, fileOf(kept)))
    return work
  }
  const isOf = ({ letter }: Ignore, { path }: LetterKey) => letter?.path === path
  return {
    of: (letter) => kept.filter((one) => one.letter === null || isOf(one, letter)),
    add: (ignore) => keep([...kept, ignore]),
    remove: (id, letter) => keep(kept.filter((one) => one.id !== id || !(one.letter === null || isOf(one, letter)))),
    follow: async (from, to) => {
      const own = kept.filter((one) => isOf(one, from))
      if (own.length > 0 && from.path !== to.path) await keep([...kept.filter((one) => !isOf(one, to)), ...own.map((one) => ({ ...one, letter: to }))])
    },
    forget: async (letter) => {
      if (kept.some((one) => isOf(one, letter))) await keep(kept.filter((one) => !isOf(one, letter)))
    },
    exported: () => fileOf(kept),
  }
}

function fileOf(ignores: readonly Ignore[]): string {
  return `${JSON.stringify({ version: 1, laatStaan: ignores }, null, 2)}\n`
}

function readKept(file: string): readonly Ignore[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Nothing was let stand yet.
    return []
  }
  try {
    return v.parse(IGNORE_FILE, JSON.parse(text)).laatStaan
  } catch {
    // Nobody's reasons are thrown away: the damaged file stays beside the new one.
    renameSync(file, `${file}.beschadigd`)
    return []
  }
}
