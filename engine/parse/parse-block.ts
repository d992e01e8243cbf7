import type { Paragraph, Root, SentenceContent } from 'nlcst'
import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import type { Block, BlockKind } from '../letter/letter.ts'
import { maskText, type MaskedRange } from './mask-text.ts'
import { createToken, type RawToken, type SentenceBounds } from './raw-token.ts'
import { repairSentences, wordText } from './repair-sentences.ts'

export interface ParsedBlock {
  readonly tree: Root
  readonly tokens: RawToken[]
  readonly sentences: readonly SentenceBounds[]
}

const dutch = unified().use(retextDutch).freeze()

/** In these every line stands on its own. */
const LINED: ReadonlySet<BlockKind> = new Set(['letterhead', 'closing', 'salutation', 'footer'])

/**
 * One block through retext-dutch: placeholders, addresses and amounts masked by text of the same length, sentence
 * ends repaired. The tree holds the block's own text again.
 */
export function parseBlock(block: Pick<Block, 'text' | 'kind' | 'placeholders'>): ParsedBlock {
  const masked = maskText(block.text, block.placeholders)
  const tree = dutch.parse(masked.text)
  const nodes = repairSentences(sentenceNodes(tree), LINED.has(block.kind))
  const reader = new TokenReader(block.text, masked.ranges)
  const sentences: SentenceBounds[] = []
  for (const sentence of nodes) {
    const bounds = reader.readSentence(sentence)
    if (bounds !== null) sentences.push(bounds)
  }
  tree.children = nodes.map((children): Paragraph => {
    const position = { start: children[0]?.position?.start, end: children.at(-1)?.position?.end }
    const place = position.start !== undefined && position.end !== undefined ? { position: { start: position.start, end: position.end } } : {}
    return { type: 'ParagraphNode', children: [{ type: 'SentenceNode', children, ...place }], ...place }
  })
  return { tree, tokens: reader.tokens, sentences }
}

function sentenceNodes(tree: Root): SentenceContent[][] {
  const sentences: SentenceContent[][] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') sentences.push(sentence.children)
  }
  return sentences
}

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

  readSentence(nodes: readonly SentenceContent[]): SentenceBounds | null {
    const first = this.tokens.length
    for (const node of nodes) this.readNode(node)
    const [opening, closing] = [this.tokens[first], this.tokens.at(-1)]
    if (opening === undefined || closing === undefined) return null
    return { first, last: this.tokens.length, start: opening.start, end: closing.end }
  }

  private readNode(node: SentenceContent): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === 'WhiteSpaceNode' || start === undefined || end === undefined) return
    while ((this.ranges[this.nextRange]?.end ?? Infinity) <= start) this.nextRange++
    const range = this.ranges[this.nextRange]
    if (range !== undefined && range.start < end) this.readMasked(node, start, end)
    else if (node.type === 'WordNode') this.readWord(wordText(node), start, end)
    else this.push('punctuation', start, end)
  }

  /** A word that holds a masked range; letters that touch it ("€1,50", "«Naam»s") are tokens of their own. */
  private readMasked(node: SentenceContent, start: number, end: number): void {
    let at = start
    for (let index = this.nextRange; index < this.ranges.length; index++) {
      const range = this.ranges[index]
      if (range === undefined || range.start >= end) break
      if (range.start > at) this.readWord(this.text.slice(at, range.start), at, range.start)
      if (range.start >= start) this.push(range.kind, range.start, range.end)
      at = range.end
    }
    if (at < end) this.readWord(this.text.slice(at, end), at, end)
    if (node.type === 'WordNode') restoreText(node, this.text, start)
  }

  private readWord(text: string, start: number, end: number): void {
    const stop = text.length > 1 && text.endsWith('.') && /^(?:[\d.,:/-]+|\p{L}[\p{L}\d'’-]{2,}|[Oo]p|[Uu])\.$/u.test(text) && !ABBREVIATED.has(text.toLowerCase())
    const wordEnd = stop ? end - 1 : end
    this.push(null, start, wordEnd)
    if (stop) this.push('punctuation', wordEnd, end)
  }

  /** `kind` null: what the word's own letters say. */
  private push(kind: RawToken['kind'] | null, start: number, end: number): void {
    this.tokens.push(createToken(this.text.slice(start, end), kind, start, end))
  }
}

/** Three letters or more, with a full stop that belongs to them. */
const ABBREVIATED = new Set('bijv. mevr. drs. ing. prof. artt. art. resp. excl. incl. evt. max. min. ca. afd. tel. blz. pag. dhr. fam. nrs. stb. stcrt. trb. vgl. par. jan. feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. enz. etc. zgn. nl. vlgs. betr. div. gem. ged. red. verv. vgl.'.split(' '))

function restoreText(node: SentenceContent, text: string, start: number): void {
  if (node.type !== 'WordNode') return
  let at = start
  for (const child of node.children) {
    if (!('value' in child)) continue
    const length = child.value.length
    child.value = text.slice(at, at + length)
    at += length
  }
}
