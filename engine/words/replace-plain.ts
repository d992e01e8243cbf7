import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { capitaliseLike, replaceRange } from './replace-range.ts'
import type { Replacement } from './suggest-replacements.ts'
import type { WordMatch } from './word-matcher.ts'

/** Words that never inflect. `echter` can't become `maar` where it stands: that moves to the front of its sentence. */
export function replaceFixed(match: WordMatch, text: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined || match.ranges.length > 1) return null
  if (text === 'maar' && match.first > match.sentence.first) return moveToFront(match, 'Maar', block)
  const words = capitaliseLike(text, block.block.text.slice(range.start, range.end))
  // A whole sentence brings its own end mark.
  const end = /[.?!]$/.test(words) && /[.?!]/.test(block.block.text.charAt(range.end)) ? range.end + 1 : range.end
  return { words, edits: [replaceRange(block.block, { start: range.start, end }, words)], safe: true }
}

/** "Wij hebben echter niets ontvangen." → "Maar wij hebben niets ontvangen." */
function moveToFront(match: WordMatch, word: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  const opener = block.tokens[match.sentence.first]
  if (range === undefined || opener === undefined || opener.kind !== 'word') return null
  const isPlainOpener = opener.wordClass !== 'name' && opener.wordClass !== 'noun' && opener.wordClass !== 'X'
  const text = isPlainOpener || opener.text.length < 4 ? opener.lower : opener.text
  if (opener.wordClass === 'coordinator' || opener.wordClass === 'subordinator') return null
  return {
    words: word,
    edits: [replaceRange(block.block, { start: opener.start, end: opener.end }, `${word} ${text}`), removal(block, range)],
    safe: false,
  }
}

/** An adjective follows the inflection of the one that it replaces. */
export function replaceAdjective(match: WordMatch, text: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined) return null
  if (match.form === 'inflected' && text.includes(' ')) return null
  const inflected = match.form === 'inflected' ? inflectAdjective(text) : text
  const words = capitaliseLike(inflected, block.block.text.slice(range.start, range.end))
  return { words, edits: [replaceRange(block.block, range, words)], safe: true }
}

/** Drops the words, with one of the spaces around them; what follows takes their capital. */
export function dropWords(match: WordMatch, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined || match.ranges.length > 1) return null
  const opens = match.first === match.sentence.first
  if (!opens) return { words: '', edits: [removal(block, range)], safe: false }
  const next = block.tokens[match.last]
  if (next === undefined || next.kind !== 'word') return null
  // Dutch puts the finite verb second: what opened the sentence can't go without its verb moving too.
  if (next.wordClass === 'verb') return null
  const capital = next.text.charAt(0).toUpperCase() + next.text.slice(1)
  return { words: '', edits: [replaceRange(block.block, { start: range.start, end: next.end }, capital)], safe: false }
}

function removal(block: AnnotatedBlock, range: { readonly start: number; readonly end: number }) {
  const { text } = block.block
  const before = /\s$/.test(text.slice(0, range.start))
  const comma = text[range.start - 2] === ',' && text[range.end] === ','
  const start = comma ? range.start - 2 : before ? range.start - 1 : range.start
  return replaceRange(block.block, { start, end: comma ? range.end + 1 : range.end }, '')
}
