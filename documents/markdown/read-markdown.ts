import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { buildLetter } from '../../engine/letter/build-letter.ts'
import type { Warning } from '../../engine/letter/letter.ts'
import { decodeText } from '../decode-text.ts'
import type { Reader } from '../document.ts'
import { refuseTooLong } from '../limits.ts'
import { openSource } from '../source/open-source.ts'
import { collectMarkdown } from './collect-markdown.ts'
import { markdownDialect } from './markdown-dialect.ts'

/** Markdown with tables, notes and front matter. Code, HTML and front matter are left out, and kept when writing. */
export const readMarkdown: Reader = async (bytes, name, options) => {
  const decoded = decodeText(bytes)
  refuseTooLong(decoded.text)
  const collected = collectMarkdown(parse(decoded.text), decoded.text)
  const warnings: readonly Warning[] = collected.passedOver ? [HTML_PASSED_OVER] : []
  const letter = buildLetter(
    collected.blocks.map((block) => block.draft),
    { ...options, warnings },
  )
  const blocks = letter.blocks.map((block, at) => ({
    block,
    map: collected.blocks[at]?.map ?? null,
    outer: collected.blocks[at]?.outer ?? { start: 0, end: 0 },
  }))
  const places = new Map(letter.blocks.flatMap((block, at) => (collected.blocks[at] === undefined ? [] : [[block.id, collected.blocks[at]]])))
  const readTexts = (source: string): readonly string[] => collectMarkdown(parse(source), source).blocks.map((block) => block.draft.text)
  return openSource({ format: 'md', name, bytes, letter }, { decoded, blocks, dialect: markdownDialect(decoded.text, places), readTexts })
}

function parse(source: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(source)
}

const HTML_PASSED_OVER: Warning = {
  code: 'html-overgeslagen',
  message: 'In dit bestand staat HTML. Die stukken zijn niet nagekeken en blijven zoals ze zijn.',
}
