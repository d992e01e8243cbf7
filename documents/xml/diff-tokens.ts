import { diffArrays } from 'diff'

/** A word, a sign, a field or the end of a block. Two tokens are the same when their keys are. */
export interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Tokens of one text that stand in the place of tokens of another; indexes, half-open. */
export interface TokenHunk {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** Beyond this many differing tokens we no longer look for what stayed in between: the text is another one. */
const MAX_DIFFERENCES = 1000

/** What differs between two texts, word by word. Two changes with only a space between them are one change. */
export function diffTokens(old: readonly Token[], now: readonly Token[]): readonly TokenHunk[] {
  let start = 0
  while (start < old.length && start < now.length && old[start]?.key === now[start]?.key) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end]?.key === now[now.length - 1 - end]?.key) end++
  const middle = diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const hunks = middle.map((hunk) => ({ oldFrom: hunk.oldFrom + start, oldTo: hunk.oldTo + start, newFrom: hunk.newFrom + start, newTo: hunk.newTo + start }))
  const joined = joinAcrossSpaces(hunks, old)
  return joined.map((hunk) => slideToWord(shrink(hunk, old, now), old, now))
}

/** Without the tokens at its ends that stay the same. */
function shrink(hunk: TokenHunk, old: readonly Token[], now: readonly Token[]): TokenHunk {
  let { oldFrom, oldTo, newFrom, newTo } = hunk
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1]?.key === now[newTo - 1]?.key) {
    oldTo--
    newTo--
  }
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom]?.key === now[newFrom]?.key) {
    oldFrom++
    newFrom++
  }
  return { oldFrom, oldTo, newFrom, newTo }
}

/** Of `a |b |c` and `a| b| c` the second: new words look like the word before them, not like what follows. */
function slideToWord(hunk: TokenHunk, old: readonly Token[], now: readonly Token[]): TokenHunk {
  const slides = hunk.oldFrom === hunk.oldTo && hunk.oldFrom > 1 && old[hunk.oldFrom - 1]?.key === ' ' && now[hunk.newTo - 1]?.key === ' '
  return slides ? { oldFrom: hunk.oldFrom - 1, oldTo: hunk.oldTo - 1, newFrom: hunk.newFrom - 1, newTo: hunk.newTo - 1 } : hunk
}

function diffMiddle(old: readonly Token[], now: readonly Token[]): readonly TokenHunk[] {
  if (old.length === 0 && now.length === 0) return []
  const keys = (tokens: readonly Token[]): string[] => tokens.map((token) => token.key)
  const changes = old.length === 0 || now.length === 0 ? undefined : diffArrays(keys(old), keys(now), { maxEditLength: MAX_DIFFERENCES })
  if (changes === undefined) return [{ oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: now.length }]
  const hunks: TokenHunk[] = []
  let [oldAt, newAt] = [0, 0]
  for (const { added, removed, count } of changes) {
    const hunk = { oldFrom: oldAt, oldTo: oldAt + (added ? 0 : count), newFrom: newAt, newTo: newAt + (removed ? 0 : count) }
    if (added || removed) addHunk(hunks, hunk)
    oldAt = hunk.oldTo
    newAt = hunk.newTo
  }
  return hunks
}

function addHunk(hunks: TokenHunk[], hunk: TokenHunk): void {
  const last = hunks.at(-1)
  if (last !== undefined && last.oldTo === hunk.oldFrom && last.newTo === hunk.newFrom)
    hunks[hunks.length - 1] = { ...last, oldTo: hunk.oldTo, newTo: hunk.newTo }
  else hunks.push(hunk)
}

function joinAcrossSpaces(hunks: readonly TokenHunk[], old: readonly Token[]): readonly TokenHunk[] {
  const joined: TokenHunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    const between = last === undefined ? [] : old.slice(last.oldTo, hunk.oldFrom)
    if (last !== undefined && between.length === 1 && between[0]?.key === ' ') joined[joined.length - 1] = { ...last, oldTo: hunk.oldTo, newTo: hunk.newTo }
    else joined.push(hunk)
  }
  return joined
}
