import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const settings = { ...STANDARD_SETTINGS, today: '2026-03-03' }

describe('meldingen van één brief samen', () => {
  it('geeft hooguit twee adviezen over wat ontbreekt, en alles wat wet en norm vragen', () => {
    const { findings } = checkLetter(letterOf('Betreft: terugvordering\n\nGeachte heer Bos,\n\nWij vorderen € 1.264,30 van u terug. Betaal dit.\n\nHoogachtend,\nGemeente Voorbeeld'), { ...settings, letterTypes: ['terugvordering'] })
    const missing = findings.filter((finding) => finding.actual === null)
    expect(missing.filter((finding) => finding.basis === 'advies').length).toBe(2)
    expect(missing.filter((finding) => finding.basis !== 'advies').map((finding) => finding.ruleId)).toEqual(expect.arrayContaining(['telefoonnummer-ontbreekt', 'reden-ontbreekt', 'bezwaar-ontbreekt']))
  })
  it('noemt dezelfde woorden niet twee keer', () => {
    const { findings } = checkLetter(letterOf('Beste heer Bos,\n\nBij uitblijven van betaling zullen wij maatregelen nemen met betrekking tot uw uitkering.'), settings)
    const words = findings.filter((finding) => finding.actual !== null && finding.actual.length < 40).flatMap((finding) => finding.places)
    const doubles = words.filter((place, index) => words.some((other, at) => at < index && place.block === other.block && place.start < other.end && other.start < place.end))
    expect(doubles).toEqual([])
  })
})
