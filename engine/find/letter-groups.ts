import { commonWords } from '../lexicon/rank-of.ts'

/**
 * A text's letter groups: which rows of three characters occur in it, as bits of a row of numbers. That a pattern can't
 * match is told from them without reading the text again, as code search engines do with trigrams.
 *
 * Letters are read without case, every digit is the same digit, and all that isn't `\w` to a regular expression is one
 * sign, the gap. A gap stands before the text and behind it, so that a `\b` beside a letter is part of a group.
 */

/** Numbers in the row of one text. */
export const ROW = 64

export const GAP = '#'
export const DIGIT = '0'
const SYMBOLS = `${GAP}${DIGIT}_abcdefghijklmnopqrstuvwxyz`

/** The symbol of a character, or of one half of a pair. */
export function symbolOf(character: string): string {
  if (/^\d$/.test(character)) return DIGIT
  return /^[a-z_]$/i.test(character) ? character.toLowerCase() : GAP
}

/** By character code; codes beyond are gaps. */
const LAST_CODE = 0x7f
const PLACES = Uint8Array.from({ length: LAST_CODE + 1 }, (_, code) => SYMBOLS.indexOf(symbolOf(String.fromCharCode(code))))

/** With the flags i and u a regular expression reads these as s and k: where they stand, every group is said to occur. */
const LONG_S = 0x17f
const KELVIN = 0x212a

/** Marks the groups of `text` between two offsets in the row that begins at `row`. */
export function markGroups(text: string, start: number, end: number, groups: Int32Array, row: number): void {
  let key = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0
    if (code > LAST_CODE && (code === LONG_S || code === KELVIN)) {
      groups.fill(-1, row, row + ROW)
      return
    }
    key = nextKey(key, code)
    const bit = bitOf(key)
    groups[row + (bit >>> 5)]! |= 1 << (bit & 31)
  }
}

/** The bits of a literal's groups, the rarest first; none for a literal that is too short to hold a group. It is written in symbols. */
export function bitsOf(literal: string): readonly number[] {
  const bits = new Set<number>()
  for (let at = 0; at + 3 <= literal.length; at++) {
    const group = literal.slice(at, at + 3).split('')
    bits.add(bitOf(group.reduce((key, symbol) => (key << SYMBOL_BITS) | SYMBOLS.indexOf(symbol), 0)))
  }
  return [...bits].sort((a, b) => commonnessOf(a) - commonnessOf(b))
}

/** How often a bit is set in Dutch text, as a share of the commonest; never 0. */
export function commonnessOf(bit: number): number {
  commonness ??= countGroups()
  return commonness[bit]!
}

let commonness: Float64Array | null = null

/** From common words: by Zipf's law a word is met as often as its rank is low. */
function countGroups(): Float64Array {
  const counts = new Float64Array(ROW * 32).fill(LEAST)
  for (const [at, word] of commonWords(COUNTED).entries()) {
    let key = 0
    for (let place = 0; place <= word.length; place++) {
      key = nextKey(key, place < word.length ? word.charCodeAt(place) : 0)
      counts[bitOf(key)]! += 1 / (at + 1)
    }
  }
  return counts
}

const COUNTED = 1000
const LEAST = 1e-4

const SYMBOL_BITS = 5
/** Three symbols. */
const KEY = 2 ** (3 * SYMBOL_BITS) - 1

/** The key of the group that ends with this character, from that of the group before it. */
function nextKey(key: number, code: number): number {
  return ((key << SYMBOL_BITS) | (code > LAST_CODE ? 0 : PLACES[code]!)) & KEY
}

const BIT_LOG = Math.log2(ROW * 32)

/** Spreads the groups over the bits of a row; groups that share a bit only let a pattern be tried in vain. */
function bitOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - BIT_LOG)
}
