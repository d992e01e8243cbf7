import { describe, expect, it } from 'vitest'
import type { LetterType } from '../../engine/letter/letter-type.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

function missing(text: string, types: readonly LetterType[]): readonly string[] {
  const { findings } = checkLetter(letterOf(text), { ...STANDARD_SETTINGS, letterTypes: types })
  return findings.filter((finding) => finding.actual === null && finding.basis === 'advies').map((finding) => finding.ruleId).sort()
}

describe('wat ontbreekt en advies is', () => {
  it('komt bij wie moet betalen neer op betalen in delen en hulp bij schulden', () => {
    expect(missing('Beste heer Bos,\n\nU moet € 300 terugbetalen vóór 1 mei, omdat u in maart werkte. Bel 14 020 als u vragen hebt.', ['terugvordering'])).toEqual(['betalingsregeling-ontbreekt', 'schuldhulp-ontbreekt'])
  })
  it('blijft bij een afwijzing bij hulp en één ander advies', () => {
    const found = missing('Beste heer Bos,\n\nWij wijzen uw aanvraag af, omdat u te laat was. Bel 14 020.\n\nU kunt bezwaar maken tot en met 14 april 2026 bij het college, Postbus 12.', ['besluit-afwijzing'])
    expect([found.length <= 2, found.includes('gratis-hulp-ontbreekt')]).toEqual([true, true])
  })
  it('houdt nooit tegen wat de wet vraagt', () => {
    const { findings } = checkLetter(letterOf('Beste heer Bos,\n\nWij vorderen de bijstand terug.'), { ...STANDARD_SETTINGS, letterTypes: ['terugvordering'] })
    expect(findings.filter((finding) => finding.basis === 'wet' && finding.actual === null).map((finding) => finding.ruleId).sort()).toEqual(['bedrag-ontbreekt', 'bezwaar-ontbreekt', 'reden-ontbreekt', 'termijn-ontbreekt'])
  })
})
