import { wordFormOf } from '../lexicon/word-form.ts'
import type { RawToken } from '../parse/raw-token.ts'
import { narrowTags, STEM } from './candidate-tags.ts'
import { CAPITAL, COMMA, isSurelyFinite, OPENER, STOP, type TagInput } from './tag-features.ts'
import { wordInfoOf } from './word-info.ts'
import { COORDINATOR, FINITE, NUMERAL, OTHER, SUBORDINATOR, type TagSet } from './word-tags.ts'

/** What the tagger needs of the tokens `first` to `last` (half-open), which are one sentence. */
export function prepareInput(tokens: readonly RawToken[], first: number, last: number): TagInput {
  const length = last - first
  const input = {
    length,
    words: new Int32Array(length),
    suffixes: new Int32Array(length),
    candidates: new Int32Array(length),
    shapes: new Uint16Array(length),
    finiteAhead: new Uint8Array(length),
  }
  let opens = true
  for (let at = 0; at < length; at++) {
    const token = tokens[first + at]
    if (token === undefined) break
    if (token.kind === 'word') fillWord(input, at, token, opens)
    else fillOther(input, at, token)
    if (token.kind !== 'punctuation' || token.text === ':') opens = token.text === ':'
  }
  dropStems(input)
  markFiniteAhead(input)
  return input
}

function fillWord(input: TagInput, at: number, { text, form }: RawToken, opens: boolean): void {
  const { hash, suffix, tags, shape } = wordInfoOf(form)
  const capital = isCapital(text)
  input.words[at] = hash
  input.suffixes[at] = suffix
  input.candidates[at] = narrowTags(tags, capital, opens)
  input.shapes[at] = capital ? shape | CAPITAL : shape
}

function fillOther(input: TagInput, at: number, { kind, lower, form }: RawToken): void {
  input.candidates[at] = kind === 'number' ? 1 << NUMERAL : 1 << OTHER
  input.words[at] = kind === 'punctuation' ? wordInfoOf(form).hash : kind === 'number' ? 7 : 11
  input.shapes[at] = kind !== 'punctuation' ? 0 : PARTING.has(lower) ? COMMA : STOP
}

const PARTING = new Set([',', ';', ':', '–', '—', '-', '?', '!'])

function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 97 && first <= 122) return false
  return first >= 65 && first <= 90 ? true : text.charAt(0) !== text.charAt(0).toLowerCase()
}

/** A bare stem (zorg, regel) is a verb only in a sentence with ik, je or jij, or where an imperative can stand. */
function dropStems(input: TagInput): void {
  if (input.words.some((word) => STEM_SUBJECTS.has(word))) return
  for (let at = 1; at < input.length; at++) {
    const candidates = input.candidates[at] ?? 0
    if ((candidates & STEM) === 0 || startsClause(input, at)) continue
    if ((candidates & 0xffff & ~(1 << FINITE)) !== 0) input.candidates[at] = candidates & ~(1 << FINITE)
  }
}

const STEM_SUBJECTS: ReadonlySet<number> = new Set(['ik', 'je', 'jij', 'jou', 'jouw', 'jezelf'].map((word) => wordInfoOf(wordFormOf(word)).hash))

function startsClause(input: TagInput, at: number): boolean {
  const before = input.candidates[at - 1] ?? 0
  return ((input.shapes[at - 1] ?? 0) & (COMMA | STOP)) !== 0 || (before & (1 << COORDINATOR)) !== 0
}

/** From right to left: which verbs come before the next comma, stop or word that opens a clause? */
function markFiniteAhead(input: TagInput): void {
  let found = 0
  for (let at = input.length - 1; at >= 0; at--) {
    input.finiteAhead[at] = found
    const candidates = input.candidates[at] ?? 0
    if (((input.shapes[at] ?? 0) & (COMMA | OPENER)) !== 0 || isOpener(candidates)) found = 0
    else if (isSurelyFinite(candidates)) found = 3
    else if (found === 3) found = 2
    else if (found === 0 && (candidates & (1 << FINITE)) !== 0) found = 1
  }
}

function isOpener(candidates: TagSet): boolean {
  return (candidates & 0xffff) === 1 << SUBORDINATOR
}
