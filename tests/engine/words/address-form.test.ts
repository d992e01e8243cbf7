import { describe, expect, it } from 'vitest'
import { toAddressForm } from '../../../engine/words/address-form.ts'

describe('aanspreekvorm', () => {
  it.each([
    ['als u dat wilt', 'als je dat wilt'],
    ['Hebt u nog vragen? Bel ons', 'Heb je nog vragen? Bel ons'],
    ['U krijgt uw geld', 'Je krijgt je geld'],
    ['dan krijgt u bericht', 'dan krijg je bericht'],
    ['moet u', 'moet je'],
    ['wij vragen u', 'wij vragen je'],
    ['iets voor uzelf', 'iets voor jezelf'],
  ])('maakt van “%s” “%s”', (formal, familiar) => {
    expect(toAddressForm(formal, 'je')).toBe(familiar)
  })
  it('laat staan wat al goed is', () => {
    expect(toAddressForm('als u dat wilt', 'u')).toBe('als u dat wilt')
    expect(toAddressForm('het uur en de muur', 'je')).toBe('het uur en de muur')
  })
})
