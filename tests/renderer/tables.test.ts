import { history, undo } from 'prosemirror-history'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../engine/letter/letter.ts'
import { editTransaction } from '../../renderer/editor/edit-transaction.ts'
import { countIds, giveIds } from '../../renderer/editor/give-ids.ts'
import { blocksFrom, documentFrom, findBlock, offsetAt, positionAt } from '../../renderer/editor/letter-document.ts'
import { letterHtml } from '../../renderer/editor/letter-html.ts'
import { letterKeys, startBlock } from '../../renderer/editor/letter-keys.ts'
import { protectFields } from '../../renderer/editor/protect-fields.ts'
import { block } from './letters.ts'

const cell = (id: string, text: string, row: number, column: number, rest: Partial<Block> = {}): Block =>
  block(id, text, { kind: 'tableCell', cell: { table: 't', row, column }, ...rest })

/** A table of three columns: one row with a wide cell, one with an empty cell in the middle and two paragraphs in the last. */
const LETTER: readonly Block[] = [
  block('b1', 'Dit betaalt u:'),
  block('b2', 'Termijnen', { kind: 'tableCell', cell: { table: 't', row: 0, column: 0, span: 2 } }),
  cell('b3', 'Bedrag', 0, 2),
  cell('b4', '1 mei «Jaar»', 1, 0),
  cell('b5', '€ 80', 1, 2),
  cell('b6', 'met korting', 1, 2),
  block('b7', 'Bel ons.'),
]

const open = (blocks = LETTER) =>
  EditorState.create({ doc: documentFrom(blocks), plugins: [...letterKeys(), history(), protectFields(() => {}), giveIds(countIds())] })
const outline = (state: EditorState) =>
  blocksFrom(state.doc).map(({ id, text, cell: at }) => `${id} ${at === undefined ? '-' : `${at.row},${at.column}`}: ${text}`)
const shape = (state: EditorState) =>
  state.doc.child(1).children.map((row) => row.children.map((one) => one.children.map(({ textContent }) => textContent).join(' / ')))

function cursor(state: EditorState, id: string, offset: number): EditorState {
  const { node, start } = findBlock(state.doc, id) ?? { node: state.doc, start: 0 }
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, positionAt(node, start, offset))))
}

describe('a table', () => {
  test('stands in rows and columns, and gives back the very same blocks', () => {
    expect(shape(open())).toEqual([
      ['Termijnen', 'Bedrag'],
      ['1 mei «Jaar»', '', '€ 80 / met korting'],
    ])
    expect(blocksFrom(open().doc)).toEqual(LETTER)
  })

  test('keeps the places in a cell: what a finding says of a block is where it was', () => {
    const { doc } = open()
    for (const { id, text } of LETTER) {
      const { node, start } = findBlock(doc, id) ?? { node: doc, start: 0 }
      for (const offset of [0, 3, text.length]) expect(offsetAt(node, start, positionAt(node, start, offset))).toBe(offset)
    }
  })

  test('takes words in a cell, and undoes them', () => {
    const { node, start } = findBlock(open().doc, 'b5') ?? { node: open().doc, start: 0 }
    const typed = open().apply(open().tr.insertText(',00', positionAt(node, start, 4)))
    expect(outline(typed)[4]).toBe('b5 1,2: € 80,00')
    let back = typed
    undo(typed, (transaction) => (back = back.apply(transaction)))
    expect(shape(back)).toEqual(shape(open()))
  })

  test('a new paragraph in a cell stays in that cell', () => {
    let next = cursor(open(), 'b5', 4)
    startBlock(next, (transaction) => (next = next.apply(transaction)))
    expect(outline(next).slice(4, 7)).toEqual(['b5 1,2: € 80', 'n1 1,2: ', 'b6 1,2: met korting'])
  })

  test('Backspace at the start of a cell, and below the table, changes nothing', () => {
    for (const id of ['b3', 'b7']) {
      let next = cursor(open(), id, 0)
      const event = { key: 'Backspace', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false } as KeyboardEvent
      const handled = next.plugins.some((plugin) =>
        plugin.props.handleKeyDown?.call(plugin, { state: next, dispatch: (transaction: typeof next.tr) => (next = next.apply(transaction)) } as never, event),
      )
      expect([handled, outline(next)]).toEqual([true, outline(open())])
    }
  })

  test('takes an edit in a cell, and new blocks behind the table', () => {
    const state = open()
    const outcome = editTransaction(state, [
      { op: 'replaceText', block: 'b6', start: 4, end: 11, text: 'aftrek' },
      { op: 'insertBlocks', after: 'b6', blocks: [{ kind: 'paragraph', text: 'Lukt dat niet?' }] },
    ])
    const next = outcome.step === 'ready' ? state.apply(outcome.transaction) : state
    expect(outline(next).slice(5)).toEqual(['b6 1,2: met aftrek', 'n1 -: Lukt dat niet?', 'b7 -: Bel ons.'])
  })

  test('without its last words keeps its other cells', () => {
    const state = open()
    const outcome = editTransaction(state, [{ op: 'removeBlock', block: 'b3' }])
    expect(shape(outcome.step === 'ready' ? state.apply(outcome.transaction) : state)).toEqual([
      ['Termijnen', ''],
      ['1 mei «Jaar»', '', '€ 80 / met korting'],
    ])
  })

  test('is copied as a table', () => {
    expect(letterHtml(LETTER)).toBe(
      '<p>Dit betaalt u:</p>\n<table><tr><td><p>Termijnen</p></td><td><p>Bedrag</p></td></tr><tr><td><p>1 mei «Jaar»</p></td><td><p>€ 80</p>\n<p>met korting</p></td></tr></table>\n<p>Bel ons.</p>',
    )
  })

  test('parted by other text is two tables, and loses nothing', () => {
    const parted = [...LETTER.slice(0, 3), block('x', 'Tussendoor.'), ...LETTER.slice(3)]
    expect(blocksFrom(documentFrom(parted))).toEqual(parted)
  })
})
