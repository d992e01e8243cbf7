/** Text as a reader reads it, with the way back to the XML. */
export interface DecodedText {
  readonly text: string
  /** For each unit of `text`, and for its end: the offset in the raw text. Null when the two are the same. */
  readonly offsets: readonly number[] | null
}

/**
 * Decodes references and line ends, leaves out what only steers the line breaking (soft hyphens, zero-width spaces)
 * and makes a no-break hyphen a hyphen. The XML is known to be well-formed and without entities of its own.
 */
export function decodeCharacters(raw: string): DecodedText {
  if (!SPECIAL.test(raw)) return { text: raw, offsets: null }
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < raw.length; ) {
    const { length, shown } = decodeAt(raw, at)
    for (let unit = 0; unit < shown.length; unit++) offsets.push(at)
    text += shown
    at += length
  }
  offsets.push(raw.length)
  return { text, offsets }
}

const SPECIAL = /[&\r\u00AD\u200B\uFEFF\u2011]/
const REFERENCE = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/y
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MENDED: Readonly<Record<string, string>> = { '\u00AD': '', '\u200B': '', '\uFEFF': '', '\u2011': '-', '\r': '\n' }

function decodeAt(raw: string, at: number): { readonly length: number; readonly shown: string } {
  const character = raw.charAt(at)
  if (character === '&') {
    REFERENCE.lastIndex = at
    const [whole = '&', decimal, hexadecimal, name] = REFERENCE.exec(raw) ?? []
    const shown =
      name === undefined ? String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal ?? '0', decimal === undefined ? 16 : 10)) : (NAMED[name] ?? whole)
    return { length: whole.length, shown: MENDED[shown] ?? shown }
  }
  if (character === '\r' && raw.charAt(at + 1) === '\n') return { length: 2, shown: '\n' }
  return { length: 1, shown: MENDED[character] ?? character }
}
