export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  /** Without byte order mark; line ends as they are in the file. */
  readonly text: string
  readonly encoding: Encoding
  readonly mark: 'metBom' | 'zonderBom'
}

/**
 * The text of these bytes: by its byte order mark, else strict UTF-8, else UTF-16 by its zero bytes, else Windows-1252
 * by a table of our own (Node 20's decoder reads 0x80 wrongly: nodejs/node 56542).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const wide = wideByZeros(bytes)
  if (wide !== null) return { text: decodeWide(bytes, wide), encoding: wide, mark: 'zonderBom' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', mark: 'zonderBom' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', mark: 'zonderBom' }
  }
}

/** The bytes of a text in the encoding it was read in; null when a character isn't in Windows-1252. */
export function encodeText(text: string, like: Pick<DecodedText, 'encoding' | 'mark'>): Uint8Array | null {
  const marked = like.mark === 'metBom' ? `\uFEFF${text}` : text
  if (like.encoding === 'utf-8') return new TextEncoder().encode(marked)
  if (like.encoding === 'windows-1252') return encodeWindows1252(text)
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), like.encoding === 'utf-16le')
  return bytes
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3)
    try {
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(rest), encoding: 'utf-8', mark: 'metBom' }
    } catch {
      return null
    }
  }
  if (bytes.length % 2 === 1) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeWide(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le', mark: 'metBom' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeWide(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be', mark: 'metBom' }
  return null
}

/** Latin text in UTF-16 has a zero in nearly every second byte; other text has none. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
}

/** Unit by unit, so that a lone surrogate stays what it is and writing gives the same bytes. */
function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += 8192) {
    const units: number[] = []
    for (let at = from; at + 1 < bytes.length && at < from + 8192; at += 2) units.push(view.getUint16(at, encoding === 'utf-16le'))
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

/** Windows-1252 for 0x80 to 0x9F (WHATWG index-windows-1252); the five unused bytes stay control characters. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const units = Array.from(bytes.subarray(from, from + 8192), (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte))
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const special = WINDOWS_1252.indexOf(text.charAt(at))
    if (special >= 0) bytes[at] = 0x80 + special
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[at] = code
    else return null
  }
  return bytes
}
