import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { rewritesOf } from '../../../engine/rewrite/suggest-rewrites.ts'
import { paragraphOf } from '../../support/letter-of.ts'

/** Columns: kind, sentence, result. Result `=`: nothing of this kind is offered. */
const rows = readFileSync(new URL('rewrites.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'))

function rewrite(kind: string, text: string): string {
  const letter = paragraphOf(text)
  const block = letter.blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const found = rewritesOf(annotateBlock(block)).find((one) => one.kind === kind)
  if (found === undefined) return '='
  const outcome = applyEdits(letter, found.edits, () => 'nieuw')
  expect(outcome.refused).toEqual([])
  return outcome.blocks[0]?.text ?? ''
}

describe('sentences said otherwise', () => {
  it('has at least three hundred cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
  })
  for (const [kind = '', sentence = '', result = ''] of rows) {
    it(`${kind}: ${sentence}`, () => {
      expect(rewrite(kind, sentence)).toBe(result)
    })
  }
})
