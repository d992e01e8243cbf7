export interface ListMark {
  /** What sets this list apart: the bullet itself, or the kind of number. */
  readonly kind: string
  /** The item's number, from 1; null for a bullet. */
  readonly number: number | null
  /** How many characters of the line the mark and the space after it take. */
  readonly length: number
}

const BULLET = /^(?:([•●▪‣◦○■□➢➤➔✓✔·∙⁃\uF000-\uF0FF])\s*|([-–—*o§\uFFFD])\s+)(?=\S)/u
const NUMBER = /^(\(?)(?:(\d{1,2})|([a-z])|([ivx]{2,4}))\s?([.)°])\s+(?=\S)/u

/** The bullet or number that a line begins with. */
export function readListMark(text: string): ListMark | null {
  const bullet = BULLET.exec(text)
  if (bullet !== null) return { kind: bullet[1] ?? bullet[2] ?? '', number: null, length: bullet[0].length }
  const number = NUMBER.exec(text)
  if (number === null) return null
  const [whole, open, digits, letter, roman, close] = number
  const value = digits ?? letter ?? roman ?? ''
  const kind = digits !== undefined ? '1' : letter !== undefined ? 'a' : 'i'
  return { kind: `${open}${kind}${close}`, number: valueOf(value, kind), length: whole.length }
}

function valueOf(value: string, kind: string): number {
  if (kind === '1') return Number(value)
  if (kind === 'a') return value.charCodeAt(0) - 96
  return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(value)
}

/** A dash that may as well stand in the middle of a sentence. */
export function isDash(mark: ListMark): boolean {
  return /^[-–—o]$/.test(mark.kind)
}
