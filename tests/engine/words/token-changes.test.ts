import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { dropTokens, editsOf, insertBefore, replaceTokens, type TokenChange } from '../../../engine/words/token-changes.ts'
import { paragraphOf } from '../../support/letter-of.ts'

function change(text: string, changes: readonly TokenChange[]): string | null {
  const letter = paragraphOf(text)
  const block = letter.blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const annotated = annotateBlock(block)
  const sentence = annotated.sentences[0]
  const edits = sentence === undefined ? null : editsOf(annotated, sentence, changes)
  if (edits === null) return null
  const outcome = applyEdits(letter, edits, () => 'nieuw')
  expect(outcome.refused).toEqual([])
  return outcome.blocks[0]?.text ?? null
}

describe('changes of tokens as edits', () => {
  it('keep spaces right inside a sentence', () => {
    expect(change('Wij delen u mede dat u wint.', [replaceTokens(1, 2, 'laten'), replaceTokens(3, 4, 'weten')])).toBe('Wij laten u weten dat u wint.')
    expect(change('U bent echter te laat.', [dropTokens(2, 3)])).toBe('U bent te laat.')
    expect(change('Wij voeren de regels.', [insertBefore(4, 'in')])).toBe('Wij voeren de regels in.')
  })
  it('hand the capital on', () => {
    expect(change('Echter is dat zo.', [dropTokens(0, 1)])).toBe('Is dat zo.')
    expect(change('Uw brief is binnen.', [insertBefore(0, 'maar')])).toBe('Maar uw brief is binnen.')
    expect(change('Gouda is mooi.', [insertBefore(0, 'maar')])).toBe('Maar Gouda is mooi.')
  })
  it('join where they touch and give up where they overlap', () => {
    expect(change('U dient te betalen.', [replaceTokens(1, 2, 'moet'), dropTokens(2, 3)])).toBe('U moet betalen.')
    expect(change('U dient te betalen.', [replaceTokens(1, 3, 'moet'), dropTokens(2, 3)])).toBeNull()
  })
  it('leave placeholders, addresses and quotations alone', () => {
    expect(change('Beste «Naam», wij bellen u.', [dropTokens(1, 2)])).toBeNull()
    expect(change('Ga naar www.voorbeeld.nl voor hulp.', [dropTokens(2, 3)])).toBeNull()
    expect(change('U zei “ik kom morgen” aan de balie.', [dropTokens(3, 4)])).toBeNull()
  })
})
