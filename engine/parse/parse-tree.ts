import type { Paragraph, Root, SentenceContent } from 'nlcst'
import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import type { Block } from '../letter/letter.ts'
import { sentencesOf } from './dutch-parser.ts'
import { maskText } from './mask-text.ts'
import { standsInLines } from './parse-block.ts'
import { repairSentences } from './repair-sentences.ts'

const dutch = unified().use(retextDutch).freeze()

/** The syntax tree of a block for plugins of retext, with lines and columns; its sentences are those of `parseBlock`, one a paragraph. */
export function parseTree(block: Pick<Block, 'text' | 'kind' | 'placeholders'>): Root {
  const tree = dutch.parse(maskText(block.text, block.placeholders).text)
  const sentences = repairSentences(sentencesOf(tree), standsInLines(block))
  for (const node of sentences.flat()) restoreText(node, block.text)
  tree.children = sentences.map((children): Paragraph => {
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    const place = start !== undefined && end !== undefined ? { position: { start, end } } : {}
    return { type: 'ParagraphNode', children: [{ type: 'SentenceNode', children, ...place }], ...place }
  })
  return tree
}

/** Puts back the letters that were masked. */
function restoreText(node: SentenceContent, text: string): void {
  let at = node.position?.start.offset
  if (node.type !== 'WordNode' || at === undefined) return
  for (const child of node.children) {
    if (!('value' in child)) continue
    child.value = text.slice(at, at + child.value.length)
    at += child.value.length
  }
}
