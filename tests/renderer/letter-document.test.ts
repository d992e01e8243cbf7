import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Mark, Placeholder } from '../../engine/letter/letter.ts'
import { letterSchema } from '../../renderer/editor/letter-schema.ts'
import { blockFrom, blocksFrom, documentFrom, findBlock, offsetAt, positionAt } from '../../renderer/editor/letter-document.ts'

const KINDS = ['bold', 'italic', 'underline', 'superscript', 'link'] as const

/** A block as readers of files make it: pieces of text, line breaks and fields, each with its look. */
const anyBlock = fc
  .array(
    fc.record({
      text: fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('\n', 'een é ', '😀😀', '  twee  spaties')),
      field: fc.option(fc.string({ minLength: 1, maxLength: 8 }), { freq: 4, nil: null }),
      marks: fc.subarray([...KINDS]),
    }),
    { maxLength: 8 },
  )
  .map((pieces) => makeBlock(pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\r', ' ') }))))

interface Piece {
  readonly text: string
  readonly field: string | null
  readonly marks: readonly Mark['kind'][]
}

function makeBlock(pieces: readonly Piece[]): Block {
  let text = ''
  const placeholders: Placeholder[] = []
  const marks: Mark[] = []
  for (const piece of pieces) {
    const [start, end] = [text.length, text.length + piece.text.length]
    if (piece.field !== null) placeholders.push({ start, end, label: piece.field })
    for (const kind of KINDS.filter((one) => piece.marks.includes(one))) {
      const last = marks.findIndex((mark) => mark.kind === kind && mark.end === start)
      const open = marks[last]
      const href = kind === 'link' ? { href: 'https://voorbeeld.nl' } : {}
      if (open === undefined) marks.push({ start, end, kind, ...href })
      else marks[last] = { ...open, end }
    }
    text += piece.text
  }
  return { id: 'b1', kind: 'listItem', level: 2, numbering: 'genummerd', language: 'fy', text, placeholders, marks }
}

/** The order of marks that start together doesn't matter. */
const inOrder = (block: Block) => ({ ...block, marks: block.marks.toSorted((a, b) => a.start - b.start || a.kind.localeCompare(b.kind)) })

/** Through JSON, so that nothing is remembered of the block that it was made from. */
const reread = (block: Block) => {
  const [node] = letterSchema.nodeFromJSON(documentFrom([block]).toJSON()).children
  if (node === undefined) throw new Error('geen blok')
  return { node, block: blockFrom(node) }
}

describe('the editor document', () => {
  test('gives back the blocks it was made from', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(inOrder(reread(block).block)).toEqual(inOrder(block))
      }),
    )
  })

  test('finds every offset back, except inside a merge field', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const { node } = reread(block)
        const inside = (offset: number) => block.placeholders.some((field) => field.start < offset && offset < field.end)
        for (let offset = 0; offset <= block.text.length; offset++) {
          if (!inside(offset)) expect(offsetAt(node, 10, positionAt(node, 10, offset))).toBe(offset)
        }
      }),
    )
  })

  test('puts every position inside the block, in the order of the offsets', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const { node } = reread(block)
        const positions = Array.from({ length: block.text.length + 1 }, (_, offset) => positionAt(node, 10, offset))
        expect(positions).toEqual(positions.toSorted((a, b) => a - b))
        expect(positions[0]).toBe(11)
        expect(positions.at(-1)).toBe(10 + node.nodeSize - 1)
      }),
    )
  })

  test('moves an offset inside a field to the field’s side', () => {
    const { node } = reread({ id: 'b1', kind: 'paragraph', text: 'Beste «Naam»,', placeholders: [{ start: 6, end: 12, label: 'Naam' }], marks: [] })
    expect([positionAt(node, 0, 8, -1), positionAt(node, 0, 8, 1)]).toEqual([7, 8])
    expect(offsetAt(node, 0, 8)).toBe(12)
  })

  test('gives back pictograms, before and after words and beside a field', () => {
    const pictograms = [
      { at: 0, name: 'pen', alt: 'Vul in' },
      { at: 6, name: 'geld', alt: 'Betaal' },
      { at: 13, name: 'klok', alt: 'Op tijd' },
    ]
    const block: Block = {
      id: 'b1',
      kind: 'paragraph',
      text: 'Beste «Naam»,',
      placeholders: [{ start: 6, end: 12, label: 'Naam' }],
      marks: [{ start: 0, end: 13, kind: 'bold' }],
      pictograms,
    }
    const { node, block: again } = reread(block)
    expect(again).toEqual(block)
    expect([positionAt(node, 0, 0, -1), positionAt(node, 0, 0, 1), positionAt(node, 0, 13, -1), positionAt(node, 0, 13, 1)]).toEqual([2, 1, 12, 11])
    for (let offset = 0; offset <= 6; offset++) expect(offsetAt(node, 0, positionAt(node, 0, offset))).toBe(offset)
  })

  test('keeps the very same Block for a node that didn’t change', () => {
    const closing: Block = { id: 'b2', kind: 'closing', text: 'Groet', placeholders: [], marks: [] }
    const doc = documentFrom([makeBlock([{ text: 'Een', field: null, marks: [] }]), closing])
    expect(blocksFrom(doc)[1]).toBe(closing)
    expect(blocksFrom(letterSchema.nodeFromJSON(doc.toJSON()))[1]).not.toBe(closing)
    expect(findBlock(doc, 'b2')?.start).toBe(5)
    expect(findBlock(doc, 'b9')).toBeNull()
  })
})
