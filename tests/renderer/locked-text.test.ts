import { history, undo } from 'prosemirror-history'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import type { Block, Lock } from '../../engine/letter/letter.ts'
import { editTransaction } from '../../renderer/editor/edit-transaction.ts'
import { countIds, giveIds } from '../../renderer/editor/give-ids.ts'
import { blocksFrom, documentFrom, findBlock, positionAt } from '../../renderer/editor/letter-document.ts'
import { startBlock } from '../../renderer/editor/letter-keys.ts'
import { protectLocks } from '../../renderer/editor/protect-locks.ts'
import { block } from './letters.ts'

const lock = (reach: Lock['reach'], by: string, start: number, end: number): Lock => ({ reach, by, start, end, reason: `Op slot door ${by}.` })

const LETTER: readonly Block[] = [
  block('b1', 'Beste lezer,'),
  block('b2', 'Vast begin.', { locks: [lock('alinea', 'vak', 0, 11)] }),
  block('b3', 'Vast vervolg.', { locks: [lock('alinea', 'vak', 0, 13)] }),
  block('b4', 'Bel Team Zorg morgen.', { locks: [lock('woorden', 'woord', 4, 13)] }),
]

interface Desk {
  readonly state: EditorState
  readonly refusals: string[]
}

function open(blocks = LETTER): Desk {
  const refusals: string[] = []
  return {
    refusals,
    state: EditorState.create({ doc: documentFrom(blocks), plugins: [history(), protectLocks((reason) => refusals.push(reason)), giveIds(countIds())] }),
  }
}

function select({ doc, tr }: EditorState, id: string, from: number, to = from) {
  const { node, start } = findBlock(doc, id) ?? { node: doc, start: 0 }
  return tr.setSelection(TextSelection.create(doc, positionAt(node, start, from), positionAt(node, start, to, 1)))
}

const typed = (desk: Desk, id: string, from: number, to: number, text: string) => desk.state.apply(select(desk.state, id, from, to).insertText(text))
const texts = (state: EditorState) => blocksFrom(state.doc).map(({ text }) => text)

describe('what a file locks', () => {
  test('comes back from the editor as it went in, and moves along with the words before it', () => {
    const desk = open()
    expect(blocksFrom(desk.state.doc)).toEqual(LETTER)
    const [, , , changed] = blocksFrom(typed(desk, 'b4', 0, 3, 'Bel gerust').doc)
    expect([changed?.text, changed?.locks]).toEqual(['Bel gerust Team Zorg morgen.', [lock('woorden', 'woord', 11, 20)]])
  })

  test.each([
    ['a letter typed in a locked paragraph', 'b2', 4, 4, 'e'],
    ['a letter at its end', 'b3', 13, 13, '!'],
    ['a word deleted in it', 'b2', 0, 4, ''],
    ['locked words replaced', 'b4', 4, 13, 'ons'],
    ['a stretch that reaches into them', 'b4', 0, 8, ''],
  ])('refuses %s', (_what, id, from, to, text) => {
    const desk = open()
    expect([texts(typed(desk, id, from, to, text)), desk.refusals]).toEqual([texts(desk.state), [id === 'b4' ? 'Op slot door woord.' : 'Op slot door vak.']])
  })

  test('refuses a paragraph between two of one lock, and takes one before and after them', () => {
    const desk = open()
    const enter = (id: string, at: number): EditorState => {
      let next = desk.state.apply(select(desk.state, id, at))
      startBlock(next, (transaction) => (next = next.apply(transaction)))
      return next
    }
    expect(texts(enter('b3', 0))).toEqual(texts(desk.state))
    expect(desk.refusals).toEqual(['Op slot door vak.'])
    expect(texts(enter('b2', 0))).toEqual(['Beste lezer,', '', ...texts(desk.state).slice(1)])
    expect(blocksFrom(enter('b2', 0).doc)[1]?.locks).toBeUndefined()
  })

  test('takes words right beside locked ones, which are not locked themselves, and undoes them', () => {
    const desk = open()
    const next = typed(desk, 'b4', 13, 13, 's')
    expect(blocksFrom(next.doc)[3]).toEqual(block('b4', 'Bel Team Zorgs morgen.', { locks: [lock('woorden', 'woord', 4, 13)] }))
    let back = next
    undo(next, (transaction) => (back = back.apply(transaction)))
    expect([blocksFrom(back.doc), desk.refusals]).toEqual([LETTER, []])
  })

  test('holds for a whole file: nothing comes at its start or end', () => {
    const whole = [block('b1', 'Een.', { locks: [lock('alinea', 'bestand', 0, 4)] }), block('b2', 'Twee.', { locks: [lock('alinea', 'bestand', 0, 5)] })]
    const { state } = open(whole)
    for (const after of [null, 'b1', 'b2'])
      expect(editTransaction(state, [{ op: 'insertBlocks', after, blocks: [{ kind: 'paragraph', text: 'Nieuw.' }] }])).toEqual({
        step: 'refused',
        reason: 'Op slot door bestand.',
      })
  })

  test('refuses an edit, with the reason, and lets the others through', () => {
    const { state } = open()
    expect(editTransaction(state, [{ op: 'replaceText', block: 'b2', start: 0, end: 4, text: 'Los' }])).toEqual({
      step: 'refused',
      reason: 'Op slot door vak.',
    })
    expect(editTransaction(state, [{ op: 'removeBlock', block: 'b3' }])).toEqual({ step: 'refused', reason: 'Op slot door vak.' })
    expect(editTransaction(state, [{ op: 'replaceText', block: 'b4', start: 14, end: 20, text: 'vandaag' }]).step).toBe('ready')
  })
})
