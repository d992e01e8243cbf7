import { describe, expect, it } from 'vitest'
import { createSpliceSet } from '../../../documents/xml/splice-xml.ts'

describe('createSpliceSet', () => {
  it('laat alles tussen de wijzigingen staan en voegt in op volgorde', () => {
    const splices = createSpliceSet('abcdef')
    splices.add(3, 3, '1')
    splices.add(1, 2, 'B')
    splices.add(3, 3, '2')
    splices.add(3, 5, 'DE')
    expect(splices.slice(0, 6)).toBe('aBc12DEf')
    expect(splices.isEmpty()).toBe(false)
  })

  it('laat een wijziging om een andere heen beslissen wat van de binnenste overblijft', () => {
    const splices = createSpliceSet('<p><box>oud</box>tekst</p>')
    splices.add(8, 11, 'nieuw')
    splices.add(0, 26, () => `<p>${splices.slice(3, 17)}woord</p>`)
    expect(splices.slice(0, 26)).toBe('<p><box>nieuw</box>woord</p>')
  })

  it('weigert wijzigingen die elkaar half overlappen', () => {
    const splices = createSpliceSet('abcdef')
    splices.add(1, 4, 'x')
    expect(() => splices.add(2, 5, 'y')).toThrow('overlap')
  })
})
