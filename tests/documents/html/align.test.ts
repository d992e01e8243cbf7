import fc from 'fast-check'
import type { Text } from 'hast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { align } from '../../../documents/source/align.ts'

const PIECE = fc.constantFrom(
  'aan',
  'vraag',
  ' ',
  '\n',
  '&',
  '&amp;',
  '&amp;amp;',
  '&nbsp;',
  '&lt;',
  '&lt',
  '&eacute;',
  '&eacute',
  '&#233;',
  '&#xE9;',
  '&#128;',
  '&#0;',
  '&notit;',
  '&hellip;',
  '&Uuml;ber',
  '😀',
  '&#128512;',
  '&acE;',
  '&nosuch;',
  '&;',
  '&#;',
  '&x',
  '<i>',
  '</i>',
  '</p>',
  '"',
  "'",
  '\\',
  '\\*',
  '\\&',
  '*',
  '_',
  '\r\n',
  '€',
)
const SOURCE = fc.array(PIECE, { maxLength: 16 }).map((pieces) => pieces.join(''))

describe('een gelezen tekst terugleggen op zijn bron', () => {
  test('html: elk teken van elke tekst vindt zijn plek, en die plekken gaan vooruit', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const html = `<p>${source}`
        for (const node of textsOf(unified().use(rehypeParse, { fragment: true }).parse(html))) check(node.value, html.slice(...span(node)), 'html')
      }),
      { numRuns: 1500 },
    )
  })

  test('Markdown: ook met backslashes en verwijzingen', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        for (const node of textsOf(unified().use(remarkParse).parse(source))) check(node.value, source.slice(...span(node)), 'markdown')
      }),
      { numRuns: 1500 },
    )
  })

  test.each([
    ['Vries', 'Vries', [0, 1, 2, 3, 4, 5]],
    ['a & b', 'a &amp; b', [0, 1, 2, 7, 8, 9]],
    ['&amp;', '&amp;amp;', [0, 5, 6, 7, 8, 9]],
    ['€10', '&#128;10', [0, 6, 7, 8]],
    ['a\nb', 'a\r\nb', [0, 1, 3, 4]],
    ['😀!', '&#128512;!', [0, 0, 9, 10]],
  ] as const)('%j uit %j', (value, source, offsets) => {
    expect(align(value, source)).toEqual(offsets)
  })

  test('past een tekst niet bij zijn bron, dan is er geen kaart', () => {
    expect(align('abc', 'axc')).toBeNull()
  })
})

function check(value: string, source: string, notation: 'html' | 'markdown'): void {
  const offsets = align(value, source, notation)
  expect(offsets).toHaveLength(value.length + 1)
  offsets?.forEach((offset, at) => {
    expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0)
    if (/[\p{L}\d]/u.test(value[at] ?? '') && !source.includes('&')) expect(source[offset]).toBe(value[at])
  })
}

type Tree = { readonly type: string; readonly children?: readonly Tree[]; readonly value?: string; readonly position?: Text['position'] }

function textsOf(tree: Tree): readonly (Tree & { readonly value: string })[] {
  const own = tree.type === 'text' && tree.position !== undefined && tree.value !== undefined ? [{ ...tree, value: tree.value }] : []
  return [...own, ...(tree.children ?? []).flatMap(textsOf)]
}

function span(node: Tree): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
