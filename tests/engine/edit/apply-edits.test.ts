import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Edit } from '../../../engine/edit/edit.ts'
import type { Block } from '../../../engine/letter/letter.ts'

const block = (id: string, text: string, extra: Partial<Block> = {}): Block => ({ id, kind: 'paragraph', text, placeholders: [], marks: [], ...extra })
const apply = (blocks: readonly Block[], edits: readonly Edit[]) => applyEdits({ blocks }, edits, (index) => `n${index}`)
const texts = (blocks: readonly Block[], edits: readonly Edit[]) => apply(blocks, edits).blocks.map((one) => `${one.id}:${one.text}`)

describe('wijzigingen in een brief', () => {
  it('vervangt twee stukken van één alinea zonder dat plaatsen schuiven', () => {
    const edits: Edit[] = [
      { op: 'replaceText', block: 'a', start: 4, end: 17, text: 'voeren' },
      { op: 'replaceText', block: 'a', start: 28, end: 28, text: ' in' },
    ]
    expect(texts([block('a', 'Wij implementeren dat in mei.')], edits)).toEqual(['a:Wij voeren dat in mei in.'])
  })
  it('schuift velden en opmaak mee, en geeft nieuwe tekst de opmaak van het eerste vervangen teken', () => {
    const before = block('a', 'Beste Naam, wij implementeren.', {
      placeholders: [{ start: 6, end: 10, label: 'Naam' }],
      marks: [{ start: 16, end: 29, kind: 'bold' }],
    })
    const { blocks } = apply([before], [{ op: 'replaceText', block: 'a', start: 0, end: 5, text: 'Geachte' }, { op: 'replaceText', block: 'a', start: 16, end: 29, text: 'starten' }])
    expect(blocks).toEqual([block('a', 'Geachte Naam, wij starten.', { placeholders: [{ start: 8, end: 12, label: 'Naam' }], marks: [{ start: 18, end: 25, kind: 'bold' }] })])
  })
  it('weigert een wijziging in een invulveld, buiten de alinea en over een andere heen', () => {
    const before = [block('a', 'Beste Naam,', { placeholders: [{ start: 6, end: 10, label: 'Naam' }] })]
    const edits: Edit[] = [
      { op: 'replaceText', block: 'a', start: 7, end: 8, text: 'x' },
      { op: 'replaceText', block: 'a', start: 10, end: 99, text: 'x' },
      { op: 'replaceText', block: 'a', start: 0, end: 5, text: 'Hallo' },
      { op: 'replaceText', block: 'a', start: 2, end: 4, text: 'x' },
      { op: 'replaceText', block: 'weg', start: 0, end: 0, text: 'x' },
    ]
    const outcome = apply(before, edits)
    expect(outcome.blocks.map((one) => one.text)).toEqual(['Hallo Naam,'])
    expect(outcome.refused.map(({ edit }) => edits.indexOf(edit)).toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4])
  })
  it('knipt, plakt, voegt in, haalt weg en maakt er een kop van', () => {
    const blocks = [block('a', 'Een zin. Nog een zin.'), block('b', 'Slot')]
    expect(texts(blocks, [{ op: 'splitBlock', block: 'a', at: 8 }])).toEqual(['a:Een zin.', 'n0:Nog een zin.', 'b:Slot'])
    expect(texts(blocks, [{ op: 'joinBlocks', first: 'a', second: 'b' }])).toEqual(['a:Een zin. Nog een zin. Slot'])
    expect(texts(blocks, [{ op: 'insertBlocks', after: 'a', blocks: [{ kind: 'heading', level: 2, text: 'Kop' }, { kind: 'paragraph', text: 'Tekst' }] }])).toEqual(['a:Een zin. Nog een zin.', 'n0:Kop', 'n1:Tekst', 'b:Slot'])
    expect(texts(blocks, [{ op: 'insertBlocks', after: null, blocks: [{ kind: 'paragraph', text: 'Begin' }] }])[0]).toBe('n0:Begin')
    expect(texts(blocks, [{ op: 'removeBlock', block: 'b' }])).toEqual(['a:Een zin. Nog een zin.'])
    expect(apply(blocks, [{ op: 'setBlockKind', block: 'b', kind: 'heading', level: 1 }]).blocks[1]).toMatchObject({ kind: 'heading', level: 1 })
  })
  it('haalt geen alinea weg waarin een invulveld staat', () => {
    const outcome = apply([block('a', 'Naam', { placeholders: [{ start: 0, end: 4, label: 'Naam' }] })], [{ op: 'removeBlock', block: 'a' }])
    expect([outcome.blocks.length, outcome.refused.length]).toEqual([1, 1])
  })
})
