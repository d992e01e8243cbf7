import type { Block, BlockKind } from '../letter/letter.ts'
import { findSentences, type Piece } from './dutch-parser.ts'
import { maskText, type MaskedRange } from './mask-text.ts'
import { RawToken, type SentenceBounds } from './raw-token.ts'
import { repairSentences } from './repair-sentences.ts'

export interface ParsedBlock {
  readonly tokens: RawToken[]
  readonly sentences: readonly SentenceBounds[]
}

/**
 * One block through parse-dutch: placeholders, addresses and amounts masked by text of the same length, sentence ends
 * repaired. The tokens hold the block's own text again.
 */
export function parseBlock(block: Pick<Block, 'text' | 'kind' | 'placeholders'>): ParsedBlock {
  const masked = maskText(block.text, block.placeholders)
  const reader = new TokenReader(block.text, masked.ranges)
  const sentences: SentenceBounds[] = []
  for (const nodes of repairSentences(findSentences(masked.text), standsInLines(block))) {
    const bounds = reader.readSentence(nodes)
    if (bounds !== null) sentences.push(bounds)
  }
  return { tokens: reader.tokens, sentences }
}

/** In some blocks every line stands on its own. */
export function standsInLines({ kind }: Pick<Block, 'kind'>): boolean {
  return LINED.has(kind)
}

const LINED: ReadonlySet<BlockKind> = new Set(['letterhead', 'closing', 'salutation', 'footer'])

/** Reads nodes in order into tokens; keeps its place in the masked ranges. */
class TokenReader {
  readonly tokens: RawToken[] = []
  private readonly text: string
  private readonly ranges: readonly MaskedRange[]
  private nextRange = 0

  constructor(text: string, ranges: readonly MaskedRange[]) {
    this.text = text
    this.ranges = ranges
  }

  readSentence(pieces: readonly Piece[]): SentenceBounds | null {
    const { tokens } = this
    const first = tokens.length
    for (const piece of pieces) if (piece.type !== 'WhiteSpaceNode') this.readPiece(piece)
    const last = tokens.length
    return first === last ? null : { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end }
  }

  private readPiece({ type, value, start }: Piece): void {
    const end = start + value.length
    if (this.isMasked(start, end)) this.readMasked(start, end)
    else if (type === 'WordNode') this.readWord(value, start, end)
    else this.tokens.push(new RawToken(value, 'punctuation', start, end))
  }

  /** Does a masked range begin in these characters, or go on in them? */
  private isMasked(start: number, end: number): boolean {
    const { ranges } = this
    if (this.nextRange === ranges.length) return false
    while (this.nextRange < ranges.length && ranges[this.nextRange]!.end <= start) this.nextRange++
    return this.nextRange < ranges.length && ranges[this.nextRange]!.start < end
  }

  /** A word that holds a masked range; letters that touch it ("€1,50", "«Naam»s") are tokens of their own. */
  private readMasked(start: number, end: number): void {
    let at = start
    for (let index = this.nextRange; index < this.ranges.length; index++) {
      const range = this.ranges[index]
      if (range === undefined || range.start >= end) break
      if (range.start > at) this.readWord(this.text.slice(at, range.start), at, range.start)
      if (range.start >= start) this.push(range.kind, range.start, range.end)
      at = range.end
    }
    if (at < end) this.readWord(this.text.slice(at, end), at, end)
  }

  private readWord(text: string, start: number, end: number): void {
    if (!hasStop(text)) {
      this.tokens.push(new RawToken(text, null, start, end))
      return
    }
    this.push(null, start, end - 1)
    this.push('punctuation', end - 1, end)
  }

  /** `kind` null: what the word's own letters say. */
  private push(kind: RawToken['kind'] | null, start: number, end: number): void {
    this.tokens.push(new RawToken(this.text.slice(start, end), kind, start, end))
  }
}

const FULL_STOP = 0x2e

/** Is the full stop at the end of the word the end of the sentence? */
function hasStop(text: string): boolean {
  if (text.charCodeAt(text.length - 1) !== FULL_STOP || text.length === 1) return false
  return /^(?:[\d.,:/-]+|\p{L}[\p{L}\d'’-]{2,}|[Oo]p|[Uu])\.$/u.test(text) && !ABBREVIATED.has(text.toLowerCase())
}

/** Three letters or more, with a full stop that belongs to them. */
const ABBREVIATED = new Set(
  'bijv. mevr. drs. ing. prof. artt. art. resp. excl. incl. evt. max. min. ca. afd. tel. blz. pag. dhr. fam. nrs. stb. stcrt. trb. vgl. par. jan. feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. enz. etc. zgn. nl. vlgs. betr. div. gem. ged. red. verv. vgl.'.split(
    ' ',
  ),
)
