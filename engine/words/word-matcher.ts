import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import type { Entry, WordList } from '../../wordlists/word-list.ts'
import { expandEntry, type FormName, type Pattern } from './expand-entry.ts'
import { agreesWithForm, fitsWordClass } from './fits-word-class.ts'

/** A term of a list, found in a block. */
export interface WordMatch {
  readonly list: string
  readonly entry: Entry
  readonly form: FormName
  readonly sentence: Sentence
  /** Token indexes in the block, half-open. */
  readonly first: number
  readonly last: number
  /** Token index of the word that inflects. */
  readonly head: number
  /** Token indexes of the part that stands later in the clause; null when the term stands in one piece. */
  readonly later: { readonly first: number; readonly last: number } | null
  /** Offsets in the block's text: one range, or two when the term stands in two pieces. */
  readonly ranges: readonly Range[]
}

export interface WordMatcher {
  /** Longest match first, without overlap, in the order of the text. */
  readonly find: (block: AnnotatedBlock) => readonly WordMatch[]
}

interface ListedPattern extends Pattern {
  readonly list: string
}

/** Makes one matcher of all lists. Looking a word up costs the same whatever the number of words in the lists. */
export function buildMatcher(lists: readonly WordList[]): WordMatcher {
  const index = new Map<string, ListedPattern[]>()
  for (const { name, entries } of lists) {
    for (const entry of entries) {
      for (const pattern of expandEntry(entry)) {
        const first = pattern.words[0] ?? ''
        const known = index.get(first)
        if (known === undefined) index.set(first, [{ ...pattern, list: name }])
        else known.push({ ...pattern, list: name })
      }
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => lengthOf(b) - lengthOf(a))
  return { find: (block) => findMatches(block, index) }
}

function lengthOf(pattern: Pattern): number {
  return pattern.words.length + pattern.later.length
}

function findMatches(block: AnnotatedBlock, index: ReadonlyMap<string, readonly ListedPattern[]>): readonly WordMatch[] {
  const matches: WordMatch[] = []
  for (const sentence of block.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const match = matchAt(block, sentence, at, index)
      if (match === null) at++
      else {
        matches.push(match)
        at = match.last
      }
    }
  }
  return matches
}

function matchAt(block: AnnotatedBlock, sentence: Sentence, at: number, index: ReadonlyMap<string, readonly ListedPattern[]>): WordMatch | null {
  const token = block.tokens[at]
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'placeholder') return null
  const patterns = index.get(plain(token))
  if (patterns === undefined) return null
  let fallback: WordMatch | null = null
  for (const pattern of patterns) {
    const match = tryPattern(block, sentence, at, pattern)
    if (match === null) continue
    if (fallback !== null && match.last < fallback.last) return fallback
    if (agreesWithForm(block.tokens[match.head], match.form)) return match
    fallback ??= match
  }
  return fallback
}

function tryPattern(block: AnnotatedBlock, sentence: Sentence, at: number, pattern: ListedPattern): WordMatch | null {
  const { tokens } = block
  const last = at + pattern.words.length
  if (last > sentence.last) return null
  for (let index = 1; index < pattern.words.length; index++) if (plainAt(tokens, at + index) !== pattern.words[index]) return null
  const head = at + pattern.head
  if (!fitsWordClass(tokens, head, pattern)) return null
  const later = pattern.later.length === 0 ? null : findLater(tokens, sentence, last, pattern.later)
  if (pattern.later.length > 0 && later === null) return null
  const ranges = later === null ? [rangeOf(tokens, at, last)] : [rangeOf(tokens, at, last), rangeOf(tokens, later.first, later.last)]
  if (isMeantOtherwise(block.block.text, ranges, pattern.entry)) return null
  return { list: pattern.list, entry: pattern.entry, form: pattern.form, sentence, first: at, last, head, later, ranges }
}

/** The words that belong to the verb stand at or near the end of its clause: a lone particle just before the clause ends. */
function findLater(tokens: readonly Token[], sentence: Sentence, from: number, words: readonly string[]): { first: number; last: number } | null {
  for (let first = from; first + words.length <= sentence.last; first++) {
    const token = tokens[first]
    if (token === undefined || /^[;:.!?]$/.test(token.text)) return null
    if (!words.every((word, offset) => plainAt(tokens, first + offset) === word)) continue
    const last = first + words.length
    if (words.length > 1 || endsClause(tokens, sentence, last)) return { first, last }
  }
  return null
}

function endsClause(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (at >= sentence.last) return true
  const next = tokens[at]
  return next === undefined || next.kind === 'punctuation' || next.wordClass === 'coordinator' || next.wordClass === 'subordinator' || /^(?:en|of|maar|want|omdat|als|zodat|dat)$/.test(next.lower)
}

function rangeOf(tokens: readonly Token[], first: number, last: number): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

/** Does the term stand inside one of the phrases in which it means something else? */
function isMeantOtherwise(text: string, ranges: readonly Range[], entry: Entry): boolean {
  const range = ranges[0]
  if (entry.notIn.length === 0 || range === undefined) return false
  const lower = text.toLowerCase()
  return entry.notIn.some((phrase) => {
    const wanted = phrase.toLowerCase()
    const from = Math.max(0, range.start - wanted.length)
    const found = lower.slice(from, (ranges.at(-1)?.end ?? range.end) + wanted.length).indexOf(wanted)
    return found >= 0 && from + found < range.end && from + found + wanted.length > range.start
  })
}

function plainAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token === undefined ? '' : plain(token)
}

function plain(token: Token): string {
  return token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower
}
