import { allOf, anyOf, type Need } from './need.ts'
import { DIGIT, GAP, symbolOf } from './letter-groups.ts'

/** Stands in a literal where the expression has `\b`. */
export const EDGE = '|'

/** What a piece of an expression matches: `texts`, all there are, in symbols; or, when they are too many, what they hold. */
type Piece = { readonly texts: readonly string[] } | { readonly need: Need }

/** More texts than this aren't written out. */
const MOST_TEXTS = 32
const MOST_TIMES = 4

const NOTHING: Piece = { texts: [''] }
const ANYTHING: Piece = { need: null }

/**
 * What every text that an expression matches must hold; null when that isn't known. Lookarounds only narrow what is
 * matched, so they count for nothing.
 */
export function readPattern({ source, flags }: RegExp): Need {
  if (flags.includes('v')) return null
  try {
    return needOf(new PatternReader(source, flags.includes('u')).readChoice())
  } catch (error) {
    if (error instanceof UnknownSyntax) return null
    throw error
  }
}

class PatternReader {
  private at = 0
  private readonly source: string
  private readonly unicode: boolean

  constructor(source: string, unicode: boolean) {
    this.source = source
    this.unicode = unicode
  }

  /** Alternatives, up to a closing bracket or the end. */
  readChoice(): Piece {
    const pieces = [this.readRow()]
    while (this.take('|')) pieces.push(this.readRow())
    return choose(pieces)
  }

  private readRow(): Piece {
    const pieces: Piece[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') pieces.push(this.readTimes(this.readOne()))
    return join(pieces)
  }

  private readOne(): Piece {
    const character = this.next()
    switch (character) {
      case '(':
        return this.readGroup()
      case '[':
        return this.readClass()
      case '\\':
        return this.readEscape()
      case '^':
      case '$':
        return NOTHING
      case '.':
        return ANYTHING
      default:
        return literal(character)
    }
  }

  private readGroup(): Piece {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)|/y
    opening.lastIndex = this.at
    const kind = opening.exec(this.source)?.[0] ?? ''
    if (kind === '' && this.source[this.at] === '?') throw new UnknownSyntax()
    this.at += kind.length
    const inside = this.readChoice()
    if (!this.take(')')) throw new UnknownSyntax()
    return /[=!]$/.test(kind) ? NOTHING : inside
  }

  private readEscape(): Piece {
    const character = this.next()
    if (/[bB]/.test(character)) return character === 'b' ? { texts: [EDGE] } : NOTHING
    return this.escaped(character)
  }

  /** What `\x`, `\d` and the like match, in a class and outside it. */
  private escaped(character: string): Piece {
    if (/[sWnrtfv]/.test(character)) return { texts: [GAP] }
    if (character === 'd') return { texts: [DIGIT] }
    if (character === 'u' || character === 'x') return this.readCode(character)
    if (character === 'p' || character === 'P') this.skip(/\{[^}]*\}/y)
    else if (character === 'k') this.skip(/<\w+>/y)
    else if (character === 'c') throw new UnknownSyntax()
    else if (!/[\dwDS]/.test(character)) return literal(character)
    return ANYTHING
  }

  private readCode(kind: string): Piece {
    const digits = this.skip(kind === 'x' ? /[\da-f]{2}/iy : /[\da-f]{4}/iy)
    return literal(String.fromCharCode(Number.parseInt(digits, 16)))
  }

  /** A class of few symbols is written out. */
  private readClass(): Piece {
    const isNot = this.take('^')
    const pieces: Piece[] = []
    while (this.at < this.source.length && !this.take(']')) {
      const character = this.next()
      pieces.push(character === '\\' ? this.escapedInClass(this.next()) : literal(character))
      if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']') continue
      this.at += 1
      pieces.push(this.readRange(character))
    }
    return isNot ? ANYTHING : choose(pieces)
  }

  /** A backspace there. */
  private escapedInClass(character: string): Piece {
    return character === 'b' ? literal('\b') : this.escaped(character)
  }

  private readRange(first: string): Piece {
    const last = this.next()
    if (last === '\\') this.escapedInClass(this.next())
    return /^\d$/.test(first) && /^\d$/.test(last) ? literal(first) : ANYTHING
  }

  private readTimes(piece: Piece): Piece {
    const sign = /[*+?]\??|\{(\d+)(,?)(\d*)\}\??|/y
    sign.lastIndex = this.at
    const [found = '', least = '', comma = '', most = ''] = sign.exec(this.source) ?? []
    this.at += found.length
    if (found === '') return piece
    if (found.startsWith('{')) return times(piece, Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most))
    return times(piece, found.startsWith('+') ? 1 : 0, found.startsWith('?') ? 1 : Infinity)
  }

  /** The next character, whole when the expression reads whole ones. */
  private next(): string {
    const point = this.source.codePointAt(this.at) ?? 0
    const character = this.unicode ? String.fromCodePoint(point) : this.source.charAt(this.at)
    this.at += character.length
    return character
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false
    this.at += 1
    return true
  }

  private skip(what: RegExp): string {
    what.lastIndex = this.at
    const found = what.exec(this.source)?.[0]
    if (found === undefined) throw new UnknownSyntax()
    this.at += found.length
    return found
  }
}

/** Syntax that this reader doesn't know: then nothing is known of the expression. */
class UnknownSyntax extends Error {}

/** In symbols, half by half. */
function literal(character: string): Piece {
  return { texts: [character.split('').map(symbolOf).join('')] }
}

function choose(pieces: readonly Piece[]): Piece {
  const texts = new Set<string>()
  for (const piece of pieces) {
    if ('need' in piece || texts.size + piece.texts.length > MOST_TEXTS) return { need: anyOf(pieces.map(needOf)) }
    for (const text of piece.texts) texts.add(text)
  }
  return { texts: [...texts] }
}

/** One behind the other: texts are joined as long as they don't become too many. */
function join(pieces: readonly Piece[]): Piece {
  const needs: Need[] = []
  let open: readonly string[] = ['']
  let whole = true
  for (const piece of pieces) {
    if ('texts' in piece && open.length * piece.texts.length <= MOST_TEXTS) {
      open = multiply(open, piece.texts)
      continue
    }
    whole = false
    needs.push(needOf({ texts: open }))
    if ('need' in piece) needs.push(piece.need)
    open = 'texts' in piece ? piece.texts : ['']
  }
  return whole ? { texts: open } : { need: allOf([...needs, needOf({ texts: open })]) }
}

function multiply(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set(first.flatMap((one) => second.map((other) => one + other)))]
}

function times(piece: Piece, least: number, most: number): Piece {
  if ('texts' in piece && most <= MOST_TIMES) {
    const rows = Array.from({ length: most - least + 1 }, (_, more) => join(Array.from({ length: least + more }, () => piece)))
    return choose(rows)
  }
  return least === 0 ? ANYTHING : { need: needOf(piece) }
}

function needOf(piece: Piece): Need {
  return 'need' in piece ? piece.need : anyOf(piece.texts.map((text) => ({ literal: settleEdges(text) })))
}

/** Where an edge stands beside a letter there is a gap on its other side; elsewhere it tells nothing. */
function settleEdges(text: string): string {
  const inner = text.replace(/^\|+(?=\w)/, GAP).replace(/(?<=\w)\|+$/, GAP)
  return inner.replaceAll(EDGE, '')
}
