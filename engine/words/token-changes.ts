import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import type { Edit } from '../edit/edit.ts'
import { functionTagsOf } from '../lexicon/function-tags.ts'
import { lookUpMarks } from '../lexicon/word-graph.ts'
import { protectedRanges } from './protected-ranges.ts'
import { capitaliseLike, replaceRange } from './replace-range.ts'

/** Tokens that make way for `text`: none when `first` is `last`, then the text comes in before token `first`. '' drops them. */
export interface TokenChange {
  readonly first: number
  readonly last: number
  readonly text: string
}

export function replaceTokens(first: number, last: number, text: string): TokenChange {
  return { first, last, text }
}

export function dropTokens(first: number, last: number): TokenChange {
  return { first, last, text: '' }
}

export function insertBefore(at: number, text: string): TokenChange {
  return { first: at, last: at, text }
}

/**
 * The edits for changes within one sentence, with spaces and the sentence's capital kept right. null when two changes
 * meet in one word, or one touches a placeholder, an address or a quotation.
 */
export function editsOf(block: AnnotatedBlock, sentence: Sentence, changes: readonly TokenChange[]): readonly Edit[] | null {
  const runs = gatherRuns(changes.filter((change) => change.first < change.last || change.text !== ''))
  if (runs === null || runs.some((run) => isProtected(block, run))) return null
  return runs.map((run) => editOf(block, sentence, run))
}

interface Run {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** Changes that touch become one; null when they overlap. */
function gatherRuns(changes: readonly TokenChange[]): readonly Run[] | null {
  const runs: Run[] = []
  for (const change of changes.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const before = runs.at(-1)
    if (before !== undefined && change.first < before.last) return null
    if (before !== undefined && change.first === before.last) runs[runs.length - 1] = { first: before.first, last: change.last, text: joinWords(before.text, change.text) }
    else runs.push(change)
  }
  return runs
}

export function joinWords(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ').replace(/ (?=[,.;:!?])/g, '')
}

function isProtected(block: AnnotatedBlock, { first, last }: Run): boolean {
  const { tokens } = block
  if (tokens.slice(first, last).some((token) => token.kind === 'placeholder' || token.kind === 'address')) return true
  const start = tokens[first]?.start ?? 0
  const end = first === last ? start : (tokens[last - 1]?.end ?? start)
  return protectedRanges(block).some((range) => start < range.end && end > range.start)
}

function editOf(block: AnnotatedBlock, sentence: Sentence, run: Run): Edit {
  return run.first === sentence.first ? editOfOpening(block, run) : editInside(block, run)
}

function editInside({ block, tokens }: AnnotatedBlock, { first, last, text }: Run): Edit {
  const before = tokens[first - 1]?.end ?? 0
  const end = last > first ? (tokens[last - 1]?.end ?? before) : before
  const start = last > first && text !== '' && !/^[,.;:]/.test(text) ? (tokens[first]?.start ?? before) : before
  return replaceRange(block, { start, end }, last === first && !/^[,.;:]/.test(text) ? ` ${text}` : text)
}

/** The first words of a sentence hand their capital on. */
function editOfOpening({ block, tokens }: AnnotatedBlock, { first, last, text }: Run): Edit {
  const opener = tokens[first]
  const next = tokens[last]
  const start = opener?.start ?? 0
  const capital = opener?.text ?? ''
  if (text !== '' && last > first) return replaceRange(block, { start, end: tokens[last - 1]?.end ?? start }, capitaliseLike(text, capital))
  if (next === undefined) return replaceRange(block, { start, end: tokens[last - 1]?.end ?? start }, '')
  const rest = text === '' ? next.text : inMidSentence(next)
  return replaceRange(block, { start, end: next.end }, capitaliseLike(joinWords(text, rest), capital))
}

/** The first word of a sentence as it reads further on: "Uw" → "uw"; names and abbreviations keep their capital. */
export function inMidSentence(token: Token): string {
  const { text, lower } = token
  if (text === lower || /\p{L}.*\p{Lu}/u.test(text) || /\d/.test(text)) return text
  const marks = lookUpMarks(lower)
  const isUnknown = marks === '' || (marks === '?' && functionTagsOf(lower) === 0)
  return marks.includes('N') || (isUnknown && (token.wordClass === 'name' || token.wordClass === 'noun')) ? text : lower
}
