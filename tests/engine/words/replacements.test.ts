import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { suggestReplacements } from '../../../engine/words/suggest-replacements.ts'
import { buildMatcher } from '../../../engine/words/word-matcher.ts'
import { compileWordList } from '../../../wordlists/compile-word-list.ts'
import { paragraphOf } from '../../support/letter-of.ts'

/** Columns: kind, term, alternative, sentence, result. Result `=`: the term isn't found; `-`: found, but nothing is offered. */
const rows = readFileSync(new URL('replacements.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'))

function replaceIn(kind: string, term: string, alternative: string, sentence: string): string {
  const { list } = compileWordList(`term\talternatives\tkind\texample\tsource\n${term}\t${alternative}\t${kind}\t${sentence}\teigen`, 'proef.tsv')
  const letter = paragraphOf(sentence)
  const block = letter.blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const annotated = annotateBlock(block)
  const match = buildMatcher([list]).find(annotated)[0]
  if (match === undefined) return '='
  const first = suggestReplacements(match, annotated).suggestions[0]
  if (first === undefined) return '-'
  const outcome = applyEdits(letter, first.edits, (index) => `nieuw-${index}`)
  expect(outcome.refused).toEqual([])
  return outcome.blocks.map(({ text }) => text).join('\n')
}

describe('plain words in the inflection of the words that they replace', () => {
  it('has at least six hundred cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(600)
  })
  for (const [kind = '', term = '', alternative = '', sentence = '', result = ''] of rows) {
    it(`${term} → ${alternative}: ${sentence}`, () => {
      expect(replaceIn(kind, term, alternative, sentence)).toBe(result)
    })
  }
})
