import fc from 'fast-check'
import { history, undo } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import type { Edit } from '../../engine/edit/edit.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { editTransaction } from '../../renderer/editor/edit-transaction.ts'
import { countIds, giveIds } from '../../renderer/editor/give-ids.ts'
import { blocksFrom, documentFrom } from '../../renderer/editor/letter-document.ts'
import { ONE_IS_ENOUGH, TOO_MANY } from '../../renderer/pictograms/pictogram-limits.ts'
import { block, SMALL_LETTER } from './letters.ts'

const open = (blocks: readonly Block[]) => EditorState.create({ doc: documentFrom(blocks), plugins: [history(), giveIds(countIds())] })

function edited(blocks: readonly Block[], edits: readonly Edit[]): readonly Block[] {
  const state = open(blocks)
  const outcome = editTransaction(state, edits)
  if (outcome.step === 'refused') throw new Error(outcome.reason)
  return blocksFrom(state.apply(outcome.transaction).doc)
}

const withoutIds = (blocks: readonly Block[]) => blocks.map(({ id: _id, ...rest }) => rest)

const anyEdit: fc.Arbitrary<Edit> = fc.constantFrom(...SMALL_LETTER).chain((one) =>
  fc.oneof(
    fc
      .tuple(fc.nat(one.text.length), fc.nat(one.text.length), fc.constantFrom('', 'nieuw', 'twee woorden', 'Doe dit'))
      .map(([a, b, text]): Edit => ({ op: 'replaceText', block: one.id, start: Math.min(a, b), end: Math.max(a, b), text })),
    fc.nat(one.text.length).map((at): Edit => ({ op: 'splitBlock', block: one.id, at })),
    fc.constant<Edit>({ op: 'removeBlock', block: one.id }),
    fc.constant<Edit>({
      op: 'insertBlocks',
      after: one.id,
      blocks: [
        { kind: 'paragraph', text: 'Belt u ons?' },
        { kind: 'listItem', level: 1, text: 'of mail' },
      ],
    }),
    fc.constant<Edit>({ op: 'setBlockKind', block: one.id, kind: 'heading', level: 2 }),
    fc.constantFrom(...SMALL_LETTER).map((other): Edit => ({ op: 'joinBlocks', first: one.id, second: other.id })),
    fc.nat(one.text.length).map((at): Edit => ({ op: 'insertPictogram', block: one.id, at, pictogram: 'pen', alt: 'Vul dit in' })),
  ),
)

describe('an accepted suggestion', () => {
  test('changes the letter as the engine would', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const state = open(SMALL_LETTER)
        const ours = editTransaction(state, [edit])
        const engine = applyEdits({ blocks: SMALL_LETTER }, [edit], (index) => `x${index}`)
        // The editor lets more through: what doesn't change around a field needs no refusal.
        if (ours.step === 'refused') expect(engine.refused).toHaveLength(1)
        else if (engine.refused.length === 0) expect(withoutIds(blocksFrom(state.apply(ours.transaction).doc))).toEqual(withoutIds(engine.blocks))
      }),
      { numRuns: 400 },
    )
  })

  test('keeps a pictogram in the letter, where the engine would', () => {
    const anyPlace = fc.constantFrom(...SMALL_LETTER).chain((one) =>
      fc
        .nat(one.text.length)
        .filter((at) => one.placeholders.every((field) => at <= field.start || at >= field.end))
        .map((at): readonly Block[] => SMALL_LETTER.map((other) => (other === one ? { ...one, pictograms: [{ at, name: 'pen', alt: 'Vul dit in' }] } : other))),
    )
    fc.assert(
      fc.property(anyPlace, anyEdit, (letter, edit) => {
        const state = open(letter)
        const ours = editTransaction(state, [edit])
        const engine = applyEdits({ blocks: letter }, [edit], (index) => `x${index}`)
        if (ours.step === 'refused') {
          expect(engine.refused).toHaveLength(1)
          return
        }
        const blocks = blocksFrom(state.apply(ours.transaction).doc)
        if (engine.refused.length === 0) expect(blocks.map(({ text }) => text)).toEqual(engine.blocks.map(({ text }) => text))
        const count = (of: readonly Block[]) => of.flatMap(({ pictograms = [] }) => pictograms).length
        if (engine.refused.length === 0) expect(count(blocks)).toBe(count(engine.blocks))
      }),
      { numRuns: 400 },
    )
  })

  test('puts a pictogram before the words, and takes it back with one undo', () => {
    const before = open(SMALL_LETTER)
    const outcome = editTransaction(before, [{ op: 'insertPictogram', block: 'b4', at: 0, pictogram: 'telefoon', alt: 'Bel ons' }])
    if (outcome.step === 'refused') throw new Error(outcome.reason)
    let state = before.apply(outcome.transaction)
    expect(blocksFrom(state.doc)[3]).toEqual({ ...SMALL_LETTER[3], pictograms: [{ at: 0, name: 'telefoon', alt: 'Bel ons' }] })
    expect(editTransaction(state, [{ op: 'insertPictogram', block: 'b4', at: 0, pictogram: 'pen', alt: 'Vul in' }])).toEqual({ step: 'refused', reason: ONE_IS_ENOUGH })
    undo(state, (transaction) => (state = state.apply(transaction)))
    expect(blocksFrom(state.doc)).toEqual(SMALL_LETTER)
  })

  test('says the same as the engine of how many pictograms are too many', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => block(id, 'Bel ons.'))
    const edits = six.map(({ id }): Edit => ({ op: 'insertPictogram', block: id, at: 0, pictogram: 'telefoon', alt: 'Bel ons' }))
    expect(editTransaction(open(six), edits)).toEqual({ step: 'refused', reason: TOO_MANY })
    expect(applyEdits({ blocks: six }, edits, String).refused.map(({ reason }) => reason)).toEqual([TOO_MANY])
    const twice = [edits[0], edits[0]].filter((edit) => edit !== undefined)
    expect(applyEdits({ blocks: six }, twice, String).refused.map(({ reason }) => reason)).toEqual([ONE_IS_ENOUGH])
  })

  test('is one step to undo, however many edits it has', () => {
    const before = open(SMALL_LETTER)
    const outcome = editTransaction(before, [
      { op: 'replaceText', block: 'b4', start: 0, end: 8, text: 'Om' },
      { op: 'splitBlock', block: 'b4', at: 43 },
      { op: 'setBlockKind', block: 'b5', kind: 'paragraph' },
    ])
    if (outcome.step === 'refused') throw new Error(outcome.reason)
    let state = before.apply(outcome.transaction)
    expect(blocksFrom(state.doc).map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['b1', 'letterhead', 'Gemeente Voorbeeld\nPostbus 12'],
      ['b2', 'heading', 'Uw aanvraag'],
      ['b3', 'salutation', 'Geachte «Naam»,'],
      ['b4', 'paragraph', 'Om u te helpen dient u ons te bellen.'],
      ['n1', 'paragraph', 'Doe dit onverwijld.'],
      ['b5', 'paragraph', 'een kopie van uw paspoort'],
      ['b6', 'closing', 'Met vriendelijke groet,'],
    ])
    undo(state, (transaction) => (state = state.apply(transaction)))
    expect(blocksFrom(state.doc)).toEqual(SMALL_LETTER)
  })

  test('keeps the look of words that stay, and of the word it replaces', () => {
    const bold = block('b1', 'Betaal onverwijld het bedrag', {
      marks: [
        { kind: 'bold', start: 7, end: 17 },
        { kind: 'italic', start: 22, end: 28 },
      ],
    })
    expect(edited([bold], [{ op: 'replaceText', block: 'b1', start: 0, end: 28, text: 'Betaal meteen het bedrag' }])).toEqual([
      {
        ...bold,
        text: 'Betaal meteen het bedrag',
        marks: [
          { kind: 'bold', start: 7, end: 13 },
          { kind: 'italic', start: 18, end: 24 },
        ],
      },
    ])
  })

  test('goes around a merge field, never across it', () => {
    const field = block('b1', 'Beste «Naam», gaarne horen wij van u.')
    expect(edited([field], [{ op: 'replaceText', block: 'b1', start: 0, end: 37, text: 'Beste «Naam», graag horen wij van u.' }])[0]?.text).toBe(
      'Beste «Naam», graag horen wij van u.',
    )
    expect(editTransaction(open([field]), [{ op: 'replaceText', block: 'b1', start: 3, end: 8, text: 'x' }])).toMatchObject({
      step: 'refused',
      reason: 'Hier staat een invulveld. Dat blijft staan.',
    })
  })

  test('is refused whole when one edit doesn’t fit', () => {
    const state = open(SMALL_LETTER)
    const edits: readonly Edit[] = [
      { op: 'replaceText', block: 'b4', start: 0, end: 8, text: 'Om' },
      { op: 'removeBlock', block: 'weg' },
    ]
    expect(editTransaction(state, edits)).toEqual({ step: 'refused', reason: 'Deze alinea staat niet meer in de brief.' })
  })

  test('doesn’t cut a sign of two units in half', () => {
    expect(edited([block('b1', 'a😀b')], [{ op: 'replaceText', block: 'b1', start: 0, end: 4, text: 'a😁b' }])[0]?.text).toBe('a😁b')
  })
})
