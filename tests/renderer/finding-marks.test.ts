import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { findingMarks, marksOfState, showMarks, showNow } from '../../renderer/editor/finding-marks.ts'
import { documentFrom, findBlock } from '../../renderer/editor/letter-document.ts'
import { keyFindings } from '../../renderer/findings/keyed-finding.ts'
import { finding, findingOn, SMALL_LETTER } from './letters.ts'

const jargon = findingOn(SMALL_LETTER, 'b4', 'Teneinde')
const swiftly = findingOn(SMALL_LETTER, 'b4', 'onverwijld')
const phone = finding({ ruleId: 'telefoonnummer-ontbreekt', theme: 'bereikbaar', title: 'Telefoonnummer ontbreekt', pictogram: 'telefoon' })
const copy = findingOn(SMALL_LETTER, 'b5', 'kopie', { theme: 'te-doen' })

const show = (state: EditorState, findings: Parameters<typeof keyFindings>[0], pins: ReadonlyMap<string, 'pen'> = new Map()) =>
  state.apply(showMarks(state.tr, { findings: keyFindings(findings), pins, sentences: [] }))

const open = () => EditorState.create({ doc: documentFrom(SMALL_LETTER), plugins: [...findingMarks()] })

/** What is marked, as words of the letter. */
const marked = (state: EditorState) =>
  marksOfState(state)
    .marks.find()
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => state.doc.textBetween(from, to))

describe('marks in the letter', () => {
  test('stand on the words of the finding', () => {
    expect(marked(show(open(), [jargon, swiftly, copy])).sort()).toEqual(['Teneinde', 'kopie', 'onverwijld'])
  })

  test('are drawn anew only in blocks that changed', () => {
    const first = show(open(), [jargon, swiftly, copy])
    expect(marksOfState(first).touched).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6'])
    expect(marksOfState(show(first, [jargon, swiftly, copy])).touched).toEqual([])
    const fewer = show(first, [jargon, copy])
    expect(marksOfState(fewer).touched).toEqual(['b4'])
    expect(marked(fewer).sort()).toEqual(['Teneinde', 'kopie'])
  })

  test('move along while the user types, and are right again after the next check', () => {
    const first = show(open(), [jargon, swiftly])
    const { start } = findBlock(first.doc, 'b4') ?? { start: 0 }
    const typed = first.apply(first.tr.insertText('Echt. ', start + 1))
    expect(marked(typed)).toEqual(['Teneinde', 'onverwijld'])
    const shifted = [jargon, swiftly].map((one) => ({ ...one, places: one.places.map((place) => ({ ...place, start: place.start + 6, end: place.end + 6 })) }))
    const checked = show(typed, shifted)
    expect(marksOfState(checked).touched).toEqual(['b4'])
    expect(marked(checked)).toEqual(['Teneinde', 'onverwijld'])
  })

  test('colour each sentence, with its level as a number before it', () => {
    const { text } = SMALL_LETTER[3] ?? { text: '' }
    const end = text.indexOf('Doe')
    const sentences = [
      { block: 'b4', start: 0, end: end - 1, level: 4 },
      { block: 'b4', start: end, end: text.length, level: 1 },
    ] as const
    const plain = open()
    const coloured = plain.apply(showMarks(plain.tr, { findings: [], pins: new Map(), sentences }))
    const found = marksOfState(coloured).marks.find()
    expect(found.filter(({ from, to }) => from < to).map(({ from, to }) => coloured.doc.textBetween(from, to))).toEqual([
      'Teneinde u te helpen dient u ons te bellen.',
      'Doe dit onverwijld.',
    ])
    expect(found.filter(({ from, to }) => from === to).map(({ spec }) => spec.level)).toEqual([4, 1])
    expect(coloured.doc.eq(plain.doc)).toBe(true)
    expect(marksOfState(show(coloured, [])).marks.find()).toEqual([])
  })

  test('tell what is missing below the last block of the letter’s body', () => {
    const state = show(open(), [phone])
    const { start, node } = findBlock(state.doc, 'b5') ?? { start: 0, node: state.doc }
    expect(
      marksOfState(state)
        .marks.find()
        .map(({ from, to }) => [from, to]),
    ).toEqual([[start + node.nodeSize, start + node.nodeSize]])
  })

  test('stand once when a block is put in behind them', () => {
    const first = show(open(), [phone, copy])
    const { start, node } = findBlock(first.doc, 'b5') ?? { start: 0, node: first.doc }
    const added = documentFrom([{ id: 'n1', kind: 'paragraph', text: 'Bel ons.', placeholders: [], marks: [] }]).child(0)
    const longer = first.apply(first.tr.insert(start + node.nodeSize, added))
    const notesOf = (state: EditorState) =>
      marksOfState(state)
        .marks.find()
        .filter(({ from, to }) => from === to)
        .map(({ from }) => from)
    expect(notesOf(longer)).toEqual([start + node.nodeSize])
    expect(notesOf(show(longer, [phone, copy]))).toEqual([start + node.nodeSize + added.nodeSize])
  })

  test('go with a block that is removed', () => {
    const first = show(open(), [phone, copy])
    const { start, node } = findBlock(first.doc, 'b5') ?? { start: 0, node: first.doc }
    const shorter = show(first.apply(first.tr.delete(start, start + node.nodeSize)), [])
    expect(marksOfState(shorter).marks.find()).toEqual([])
  })

  test('frame the finding that the user looks at', () => {
    const state = show(open(), [jargon, swiftly])
    const key = keyFindings([swiftly])[0]?.key ?? ''
    const pointed = state.apply(showNow(state.tr, key))
    expect(
      marksOfState(pointed)
        .nowMarks.find()
        .map(({ from, to }) => pointed.doc.textBetween(from, to)),
    ).toEqual(['onverwijld'])
    expect(marksOfState(pointed.apply(showNow(pointed.tr, null))).nowMarks.find()).toEqual([])
  })

  test('put a pictogram beside a block where the reader must act', () => {
    const state = show(open(), [], new Map([['b4', 'pen']]))
    const { start, node } = findBlock(state.doc, 'b4') ?? { start: 0, node: state.doc }
    expect(
      marksOfState(state)
        .marks.find()
        .map(({ from, to }) => [from, to]),
    ).toEqual([[start, start + node.nodeSize]])
  })
})
