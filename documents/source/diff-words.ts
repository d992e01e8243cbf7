import { diffArrays } from 'diff'
import type { Range } from '../../engine/letter/letter.ts'

/** A stretch of the old text and what replaced it. */
export interface Change extends Range {
  readonly text: string
}

/** Words, runs of white space, single marks; a marker (see mark-text.ts) is one token. */
const TOKEN = /\uFDD0\d+\uFDD1|\s+|[\p{L}\p{N}\p{M}]+|[^]/gu
const MOST_TOKENS = 6000

/** The changes that turn one text into another, word by word; what is alike at both ends is never touched. */
export function diffWords(before: string, after: string): readonly Change[] {
  if (before === after) return []
  const old = before.match(TOKEN) ?? []
  const now = after.match(TOKEN) ?? []
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const start = length(old.slice(0, head))
  return changesBetween(old.slice(head, old.length - tail), now.slice(head, now.length - tail), start)
}

function changesBetween(old: readonly string[], now: readonly string[], start: number): readonly Change[] {
  if (old.length === 0 || now.length === 0 || old.length + now.length > MOST_TOKENS) {
    return [{ start, end: start + length(old), text: now.join('') }]
  }
  const changes: Change[] = []
  let at = start
  let last: Change | null = null
  for (const part of diffArrays([...old], [...now])) {
    const size = length(part.value)
    if (part.added || part.removed) {
      const open: Change = last ?? { start: at, end: at, text: '' }
      last = part.added ? { ...open, text: open.text + part.value.join('') } : { ...open, end: at + size }
    } else if (last !== null) {
      changes.push(last)
      last = null
    }
    if (!part.added) at += size
  }
  return last === null ? changes : [...changes, last]
}

function length(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0)
}
