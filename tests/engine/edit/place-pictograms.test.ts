import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Edit } from '../../../engine/edit/edit.ts'
import { MOST_PICTOGRAMS } from '../../../engine/edit/place-pictograms.ts'
import type { Block } from '../../../engine/letter/letter.ts'

const block = (id: string, text: string, extra: Partial<Block> = {}): Block => ({ id, kind: 'paragraph', text, placeholders: [], marks: [], ...extra })
const pictogram = (id: string, at = 0): Edit => ({ op: 'insertPictogram', block: id, at, pictogram: 'telefoon', alt: 'Bel ons' })
const apply = (blocks: readonly Block[], edits: readonly Edit[]) => applyEdits({ blocks }, edits, (index) => `n${index}`)
const phone = (at: number) => ({ at, name: 'telefoon', alt: 'Bel ons' })

describe('een pictogram in de brief', () => {
  it('staat bij zijn woorden, en telt niet mee als tekst', () => {
    expect(apply([block('a', 'Bel ons.')], [pictogram('a')])).toEqual({ blocks: [block('a', 'Bel ons.', { pictograms: [phone(0)] })], refused: [] })
  })
  it('schuift mee met wat ervoor komt, en blijft staan als zijn woorden veranderen', () => {
    const before = [block('a', 'Dus: bel ons nu.', { pictograms: [phone(5)] })]
    const replaced = (start: number, end: number, text: string) =>
      apply(before, [{ op: 'replaceText', block: 'a', start, end, text }]).blocks.map((one) => [one.text, one.pictograms?.[0]?.at])
    expect(replaced(0, 4, 'Kortom:')).toEqual([['Kortom: bel ons nu.', 8]])
    expect(replaced(5, 12, 'telefoneer')).toEqual([['Dus: telefoneer nu.', 5]])
    expect(replaced(0, 12, 'Telefoneer')).toEqual([['Telefoneer nu.', 0]])
    expect(replaced(13, 15, 'vandaag')).toEqual([['Dus: bel ons vandaag.', 5]])
  })
  it('gaat bij knippen en plakken mee met de tekst waar het voor staat', () => {
    const before = [block('a', 'Een zin. Bel ons.', { pictograms: [phone(9)] }), block('b', 'Vul in.', { pictograms: [phone(0)] })]
    expect(apply(before, [{ op: 'splitBlock', block: 'a', at: 9 }]).blocks).toEqual([
      block('a', 'Een zin.'),
      block('n0', 'Bel ons.', { pictograms: [phone(0)] }),
      block('b', 'Vul in.', { pictograms: [phone(0)] }),
    ])
    expect(apply(before, [{ op: 'joinBlocks', first: 'a', second: 'b' }]).blocks).toEqual([
      block('a', 'Een zin. Bel ons. Vul in.', { pictograms: [phone(9), phone(18)] }),
    ])
  })
  it('komt er één keer bij een alinea, niet in een invulveld, en hooguit vijf keer in een brief', () => {
    const letter = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => block(id, 'Bel ons.'))
    const { blocks, refused } = apply(letter, letter.map(({ id }) => pictogram(id)))
    expect(blocks.filter(({ pictograms }) => pictograms !== undefined)).toHaveLength(MOST_PICTOGRAMS)
    expect(refused.map(({ reason }) => reason)).toEqual(['Er staan al 5 pictogrammen in de brief. Met meer ziet de lezer niet meer wat belangrijk is.'])
    expect(apply(blocks, [pictogram('a')]).refused[0]?.reason).toBe('Bij deze alinea staat al een pictogram. Eén is genoeg.')
    const field = block('g', 'Beste Naam,', { placeholders: [{ start: 6, end: 10, label: 'Naam' }] })
    expect(apply([field], [pictogram('g', 8)]).refused[0]?.reason).toBe('Hier staat een invulveld. Dat blijft staan.')
  })
})
