import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** `html`: character references, and end tags that close nothing. `markdown`: those, backslash escapes, and the prefixes of quoted or indented lines. */
export type Notation = 'html' | 'markdown'

/**
 * For each UTF-16 unit of a decoded value its offset in the source it was decoded from, and one more for the end;
 * null when the two can't be matched, so that the text may be read and not edited. Units of one character reference
 * share its offset.
 */
export function align(value: string, source: string, notation: Notation = 'html'): readonly number[] | null {
  const offsets: number[] = []
  let i = 0
  let j = 0
  while (i < value.length) {
    const step = stepAt(value, i, source, j, notation)
    if (step === null) return null
    if (step.units === 0) {
      j += step.characters
      continue
    }
    for (let unit = 0; unit < step.units; unit++) offsets[i + unit] = j
    i += step.units
    j += step.characters
  }
  offsets[i] = j
  return offsets
}

/** So many units of the value stand for so many characters of the source. */
interface Step {
  readonly units: number
  readonly characters: number
}

function stepAt(value: string, i: number, source: string, j: number, notation: Notation): Step | null {
  const stray = notation === 'html' && source[j] === '<' ? /^<[A-Za-z!?/][^>]*>/.exec(source.slice(j, j + 400)) : null
  if (stray !== null) return { units: 0, characters: stray[0].length }
  const reference = source[j] === '&' ? readReferences(source, j, notation).find(({ text }) => value.startsWith(text, i)) : undefined
  if (reference !== undefined) return { units: reference.text.length, characters: reference.length }
  if (notation === 'markdown' && source[j] === '\\' && source[j + 1] === value[i] && /[!-/:-@[-`{-~]/.test(value[i] ?? '')) return { units: 1, characters: 2 }
  if (value[i] === source[j]) return { units: 1, characters: 1 }
  if (value[i] === '\n' && source[j] === '\r') return { units: 1, characters: source[j + 1] === '\n' ? 2 : 1 }
  if (source[j] === '\0') return { units: value[i] === '\uFFFD' ? 1 : 0, characters: 1 }
  if (notation === 'markdown' && startsLine(value, i) && /[ \t>]/.test(source[j] ?? '')) return { units: 0, characters: 1 }
  return notation === 'markdown' && /[\r\n]/.test(value[i] ?? '') && /[ \t]/.test(source[j] ?? '') ? { units: 0, characters: 1 } : null
}

function startsLine(value: string, i: number): boolean {
  return i === 0 || /[\r\n]/.test(value[i - 1] ?? '')
}

interface Reference {
  readonly text: string
  readonly length: number
}

/** What the character reference at an offset can stand for. */
function readReferences(source: string, at: number, notation: Notation): readonly Reference[] {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}))(;?)/.exec(source.slice(at, at + 40))
  if (match === null || (notation === 'markdown' && match[4] !== ';')) return []
  const [whole, decimal, hexadecimal, name, end] = match
  if (name !== undefined) {
    const named = readNamed(name, end === ';', whole.length)
    return named === null ? [] : [named]
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return [decodeNumber(code), '\uFFFD'].map((text) => ({ text, length: whole.length }))
}

/** Without its semicolon only the oldest names count, and then the longest of them. */
function readNamed(name: string, ended: boolean, length: number): Reference | null {
  if (ended) {
    const text = decodeNamedCharacterReference(name)
    if (text !== false) return { text, length }
  }
  for (let end = name.length; end >= 2; end--) {
    const part = name.slice(0, end)
    const text = LEGACY.has(part) ? decodeNamedCharacterReference(part) : false
    if (text !== false) return { text, length: end + 1 }
  }
  return null
}

/** Names that HTML reads without a semicolon (WHATWG, named character references). */
const LEGACY = new Set(
  (
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde ' +
    'Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring ' +
    'atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl ' +
    'igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound ' +
    'quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml'
  ).split(' '),
)

/** References to 0x80–0x9F mean Windows-1252 (WHATWG, numeric character reference end state). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decodeNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return code >= 0x80 && code <= 0x9f ? (WINDOWS_1252[code - 0x80] ?? '\uFFFD') : String.fromCodePoint(code)
}
