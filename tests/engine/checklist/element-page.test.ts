import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demandsOf } from '../../../engine/checklist/demands.ts'
import { elementPage } from '../../../scripts/element-page.ts'

describe('docs/wat-moet-erin.md', () => {
  it('is gemaakt uit de eisen zelf (npm run docs)', () => {
    expect(readFileSync('docs/wat-moet-erin.md', 'utf8')).toBe(elementPage())
  })
})

describe('eisen aan een brief', () => {
  it('vragen bij een gemengde brief het zwaarste van beide soorten', () => {
    const demands = demandsOf(['informatie', 'terugvordering'], true)
    expect([demands.bedrag, demands.besluit, demands.hulp, demands.telefoonnummer]).toEqual(['verplicht', 'verplicht', 'advies', 'verplicht'])
  })
  it('vragen bij een rekening alleen bezwaar als hij een besluit is', () => {
    expect([demandsOf(['betaling'], false).bezwaar, demandsOf(['betaling'], true).bezwaar]).toEqual(['niet-nodig', 'verplicht'])
  })
})
