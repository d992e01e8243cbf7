import { history, undo } from 'prosemirror-history'
import { Fragment, Slice } from 'prosemirror-model'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { countIds, giveIds } from '../../renderer/editor/give-ids.ts'
import { blocksFrom, documentFrom, findBlock, positionAt } from '../../renderer/editor/letter-document.ts'
import { startBlock } from '../../renderer/editor/letter-keys.ts'
import { pastePlainly } from '../../renderer/editor/paste-plainly.ts'
import { protectFields } from '../../renderer/editor/protect-fields.ts'
import { block, SMALL_LETTER } from './letters.ts'

const open = (blocks = SMALL_LETTER, refused = () => {}) =>
  EditorState.create({ doc: documentFrom(blocks), plugins: [history(), protectFields(refused), giveIds(countIds())] })

function at(state: EditorState, id: string, from: number, to = from): EditorState {
  const { node, start } = findBlock(state.doc, id) ?? { node: state.doc, start: 0 }
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, positionAt(node, start, from), positionAt(node, start, to, 1))))
}

function run(state: EditorState, command: Command): EditorState {
  let next = state
  command(state, (transaction) => (next = state.apply(transaction)))
  return next
}

const outline = (state: EditorState) => blocksFrom(state.doc).map(({ id, kind, text }) => `${id} ${kind}: ${text}`)

describe('Enter', () => {
  const two = [block('b1', 'Kop', { kind: 'heading', level: 1 }), block('b2', 'Een. Twee.')]

  test('cuts a paragraph in two; the first half keeps its id', () => {
    expect(outline(run(at(open(two), 'b2', 5), startBlock))).toEqual(['b1 heading: Kop', 'b2 paragraph: Een. ', 'n1 paragraph: Twee.'])
  })

  test('gives a paragraph after a heading', () => {
    expect(outline(run(at(open(two), 'b1', 3), startBlock))).toEqual(['b1 heading: Kop', 'n1 paragraph: ', 'b2 paragraph: Een. Twee.'])
  })

  test('at the start of a block leaves the text its id', () => {
    expect(outline(run(at(open(two), 'b2', 0), startBlock))).toEqual(['b1 heading: Kop', 'n1 paragraph: ', 'b2 paragraph: Een. Twee.'])
  })

  test('in an empty list item ends the list', () => {
    const list = [block('b1', 'een', { kind: 'listItem', level: 1 }), block('b2', '', { kind: 'listItem', level: 1 })]
    expect(outline(run(at(open(list), 'b2', 0), startBlock))).toEqual(['b1 listItem: een', 'b2 paragraph: '])
  })

  test('can be undone, to the very same blocks', () => {
    const split = run(at(open(two), 'b2', 5), startBlock)
    expect(blocksFrom(run(split, undo).doc)).toEqual(two)
  })
})

describe('a merge field', () => {
  const fields = [block('b1', 'Beste «Naam»,'), block('b2', 'Uw nummer is «Zaak».')]

  test('stays when the user selects it and types or deletes', () => {
    let refusals = 0
    const state = at(
      open(fields, () => refusals++),
      'b1',
      2,
      13,
    )
    const after = state.apply(state.tr.deleteSelection())
    expect([outline(after), refusals]).toEqual([['b1 paragraph: Beste «Naam»,', 'b2 paragraph: Uw nummer is «Zaak».'], 1])
  })

  test('can’t be swapped for a copy of another field', () => {
    const state = open(fields)
    const copy = findBlock(state.doc, 'b2')?.node.child(1)
    const { start = 0 } = findBlock(state.doc, 'b1') ?? {}
    expect(outline(state.apply(state.tr.replaceWith(start + 7, start + 8, copy === undefined ? [] : [copy])))).toEqual([
      'b1 paragraph: Beste «Naam»,',
      'b2 paragraph: Uw nummer is «Zaak».',
    ])
  })

  test('leaves the text around it free', () => {
    const state = at(open(fields), 'b1', 0, 5)
    expect(outline(state.apply(state.tr.insertText('Geachte')))).toEqual(['b1 paragraph: Geachte «Naam»,', 'b2 paragraph: Uw nummer is «Zaak».'])
  })

  test('is pasted as its words, in a block with an id of its own', () => {
    const plugin = pastePlainly()
    const copied = new Slice(Fragment.from(documentFrom(fields).child(0)), 0, 0)
    const pasted = plugin.props.transformPasted?.call(plugin, copied, {} as never, false)
    const state = open([block('b1', 'Kop')])
    const after = state.apply(state.tr.insert(state.doc.content.size, pasted?.content ?? Fragment.empty))
    expect(blocksFrom(after.doc)[1]).toEqual({ id: 'n1', kind: 'paragraph', text: 'Beste «Naam»,', placeholders: [], marks: [] })
  })
})

describe('a pictogram that stands in the file', () => {
  const stands = [
    block('b1', 'Beste lezer,'),
    block('b2', 'Vul dit in.', { pictograms: [{ at: 0, name: 'pen', alt: 'Vul dit in', stands: 'in het bestand' }] }),
  ]

  test('comes back as it went in, and can not be taken away', () => {
    const refused: string[] = []
    const state = EditorState.create({ doc: documentFrom(stands), plugins: [protectFields((what) => refused.push(what)), giveIds(countIds())] })
    const { start } = findBlock(state.doc, 'b2') ?? { start: 0 }
    const typed = state.apply(state.tr.insertText('Graag: ', start + 1))
    const removed = state.apply(state.tr.delete(start + 1, start + 2))
    expect(blocksFrom(state.doc)).toEqual(stands)
    expect(blocksFrom(typed.doc)[1]?.pictograms).toEqual([{ at: 7, name: 'pen', alt: 'Vul dit in', stands: 'in het bestand' }])
    expect([blocksFrom(removed.doc), refused]).toEqual([stands, ['pictogram']])
  })

  test('is a new one where it is pasted', () => {
    const doc = documentFrom(stands)
    const [plugin] = [pastePlainly()]
    const pasted = plugin.props.transformPasted?.call(plugin, new Slice(Fragment.from(doc.child(1)), 0, 0), undefined as never, false)
    const copy = pasted?.content.firstChild
    expect(
      copy == null ? null : blocksFrom(EditorState.create({ doc: documentFrom(stands) }).tr.replaceWith(0, doc.content.size, copy).doc)[0]?.pictograms,
    ).toEqual([{ at: 0, name: 'pen', alt: 'Vul dit in' }])
  })
})
