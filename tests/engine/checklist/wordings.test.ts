import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'
import { WORDINGS } from './wordings/wordings.ts'

const LETTERHEAD = 'Gemeente Voorbeeld'

for (const { element, type, there, missing } of WORDINGS) {
  const statusIn = (body: string) => {
    const letter = letterOf(`${LETTERHEAD}\n\nBeste mevrouw Bakker,\n\n${body}\n\nMet vriendelijke groet,\n\nGemeente Voorbeeld`)
    return checkLetter(letter, { ...STANDARD_SETTINGS, letterTypes: [type] }).checklist.find(({ id }) => id === element)
  }
  const has = (body: string) => (statusIn(body)?.places ?? []).length > 0
  describe(`${element} in ${type}`, () => {
    it.each(there)('aanwezig: %s', (body) => expect(has(body)).toBe(true))
    it.each(missing)('ontbreekt: %s', (body) => expect(has(body)).toBe(false))
  })
}
