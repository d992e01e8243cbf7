import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { buildLetter } from '../../engine/letter/build-letter.ts'
import type { Range } from '../../engine/letter/letter.ts'
import { decodeText } from '../decode-text.ts'
import type { Reader } from '../document.ts'
import { refuseTooLong } from '../limits.ts'
import { openSource } from '../source/open-source.ts'
import { collectHtml } from './collect-html.ts'
import { htmlDialect } from './html-dialect.ts'

/** HTML, also as Word and Outlook put it on the clipboard. */
export const readHtml: Reader = async (bytes, name, options) => {
  const decoded = decodeText(bytes)
  refuseTooLong(decoded.text)
  const collected = collectHtml(parse(decoded.text), decoded.text, fragmentOf(decoded.text))
  const letter = buildLetter(
    collected.map((block) => block.draft),
    options,
  )
  const blocks = letter.blocks.map((block, at) => ({ block, map: collected[at]?.map ?? null, outer: collected[at]?.outer ?? { start: 0, end: 0 } }))
  const places = new Map(letter.blocks.flatMap((block, at) => (collected[at] === undefined ? [] : [[block.id, collected[at]]])))
  const readTexts = (source: string): readonly string[] => collectHtml(parse(source), source, fragmentOf(source)).map((block) => block.draft.text)
  return openSource({ format: 'html', name, bytes, letter }, { decoded, blocks, dialect: htmlDialect(decoded.text, places), readTexts })
}

function parse(text: string): Root {
  return unified()
    .use(rehypeParse, { fragment: !/<(?:!doctype|html|body)\b/i.test(text) })
    .parse(text)
}

/** Between the clipboard's own marks, where they are. */
function fragmentOf(source: string): Range {
  const start = source.indexOf('<!--StartFragment-->')
  const end = source.lastIndexOf('<!--EndFragment-->')
  const head = /^Version:\d/.test(source) ? Math.max(source.search(/<(?:!doctype|html)\b/i), 0) : 0
  return { start: start < 0 ? head : start, end: end < 0 ? source.length : end }
}
