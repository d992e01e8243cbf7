import type { Root, SentenceContent } from 'nlcst'
import { toString } from 'nlcst-to-string'
import { ParseDutch } from 'parse-dutch'
import { wordText } from './repair-sentences.ts'

/** A word with the signs in it, or what stands between words. */
export class Piece {
  readonly type: SentenceContent['type']
  readonly value: string
  /** The offset in the text that was parsed. */
  readonly start: number

  constructor(type: SentenceContent['type'], value: string, start: number) {
    this.type = type
    this.value = value
    this.start = start
  }
}

/** The sentences of a text as parse-dutch finds them, without the white space around them. */
export function findSentences(text: string): Piece[][] {
  const sentences: Piece[][] = []
  // The tree holds all of the text: each node begins where the one before it ends.
  let start = 0
  for (const paragraph of parser.parse(text).children) {
    for (const sentence of paragraph.type === 'ParagraphNode' ? paragraph.children : [paragraph]) {
      if (sentence.type !== 'SentenceNode') {
        start += toString(sentence).length
        continue
      }
      const pieces: Piece[] = []
      for (const node of sentence.children) {
        const piece = new Piece(node.type, wordText(node), start)
        start += piece.value.length
        pieces.push(piece)
      }
      sentences.push(pieces)
    }
  }
  return sentences
}

/** The sentences in a tree of parse-dutch. */
export function sentencesOf(tree: Root): SentenceContent[][] {
  const sentences: SentenceContent[][] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') sentences.push(sentence.children)
  }
  return sentences
}

/**
 * parse-dutch with another first step: it knows a character's kind from a table instead of three expressions, and
 * leaves out lines and columns, which nobody reads here. That halves the time of parsing.
 */
class DutchParser extends ParseDutch {
  constructor() {
    super()
    // The last step of each only fills in lines and columns.
    this.tokenizeSentencePlugins.pop()
    this.tokenizeParagraphPlugins.pop()
    this.tokenizeRootPlugins.pop()
  }

  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    const text = value ?? ''
    let from = 0
    let kind = text === '' ? SPACE : kindAt(text, 0)
    for (let at = 1; at <= text.length; at++) {
      const next = at < text.length ? kindAt(text, at) : END
      if (next === kind && (kind === WORD || kind === SPACE || goesOn(text, at))) continue
      nodes.push(createNode(kind, text, from, at))
      from = at
      kind = next
    }
    return nodes
  }
}

const END = 0
const SPACE = 1
const PUNCTUATION = 2
const WORD = 3
const SYMBOL = 4

/** Of the same shape as the library's own nodes, so that its steps stay as fast as they are. Offsets are told elsewhere. */
function createNode(kind: number, text: string, start: number, end: number): SentenceContent {
  const value = end === start + 1 ? text.charAt(start) : text.slice(start, end)
  if (kind === WORD) return { type: 'WordNode', children: [{ type: 'TextNode', value, position: undefined }], position: undefined }
  return { type: kind === SPACE ? 'WhiteSpaceNode' : kind === PUNCTUATION ? 'PunctuationNode' : 'SymbolNode', value, position: undefined }
}

/** A sign is joined to the same sign before it, and to the other half of its pair. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === text.charCodeAt(at - 1) || (code >= 0xd800 && code <= 0xdfff)
}

/** By character code; 0 for one that wasn't met yet. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return kinds[code] === 0 ? (kinds[code] = askKind(text.charAt(at))) : (kinds[code] ?? SYMBOL)
}

/** What the library itself makes of a character. */
function askKind(character: string): number {
  const type = ParseDutch.prototype.tokenize.call(parser, character)[0]?.type
  return type === 'WhiteSpaceNode' ? SPACE : type === 'PunctuationNode' ? PUNCTUATION : type === 'WordNode' ? WORD : SYMBOL
}

const parser = new DutchParser()
