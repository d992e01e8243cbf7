import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'
import { LETTERS } from './letter-types.cases.ts'

describe('soort brief', () => {
  it.each(LETTERS)('%s: %j', (_name, types, text) => {
    expect(checkLetter(letterOf(text), STANDARD_SETTINGS).facts.types.map(({ type }) => type)).toEqual(types)
  })

  it('zegt waarom, met de woorden uit de brief', () => {
    const { facts } = checkLetter(letterOf('Beste heer Kaya,\n\nWij wijzen uw aanvraag af.\n\nU kunt bezwaar maken tot en met 14 april 2026.'), STANDARD_SETTINGS)
    expect(facts.types).toEqual([{ type: 'besluit-afwijzing', because: 'omdat er staat: ‘Wij wijzen uw aanvraag af’', by: 'herkend' }])
  })

  it('laat de keuze van de gebruiker voorgaan', () => {
    const { facts } = checkLetter(letterOf('Beste heer Kaya,\n\nWij wijzen uw aanvraag af.'), { ...STANDARD_SETTINGS, letterTypes: ['informatie'] })
    expect(facts.types).toEqual([{ type: 'informatie', because: 'door u gekozen', by: 'gekozen' }])
  })

  it('noemt geen soort bij een los stukje tekst', () => {
    expect(checkLetter(letterOf('Het weer wordt morgen mooi.'), STANDARD_SETTINGS).facts.types).toEqual([])
  })
})
