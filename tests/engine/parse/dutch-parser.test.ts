import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { toString } from 'nlcst-to-string'
import { ParseDutch } from 'parse-dutch'
import { describe, expect, it } from 'vitest'
import { findSentences, sentencesOf } from '../../../engine/parse/dutch-parser.ts'

/** As parse-dutch itself makes it, lines and columns replaced by an offset. */
function bySelf(text: string): unknown {
  return sentencesOf(new ParseDutch().parse(text)).map((nodes) =>
    nodes.map((node) => ({ type: node.type, value: toString(node), start: node.position?.start.offset })),
  )
}

describe('de zinsontleder', () => {
  it('vindt in elke blinde brief wat parse-dutch vindt', () => {
    const texts = readdirSync('tests/blind', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join('tests/blind', name), 'utf8'))
    expect(texts.filter((text) => JSON.stringify(findSentences(text)) !== JSON.stringify(bySelf(text)))).toEqual([])
  }, 60_000)

  it('vindt in elke tekst wat parse-dutch vindt', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          'a',
          'B',
          'zo',
          'art',
          'nr',
          ' ',
          ' ',
          ' ',
          '\n',
          '\r\n',
          '.',
          '.',
          ',',
          '-',
          '/',
          '&',
          "'",
          '’',
          '?',
          '!',
          '…',
          '(',
          ')',
          '1',
          '23',
          '€',
          '€',
          '@',
          ':',
          '😀',
          '\u0301',
          '“',
          '”',
        ),
        maxLength: 40,
      }),
    )
    fc.assert(
      fc.property(text, (some) => {
        expect(findSentences(some)).toEqual(bySelf(some))
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})
