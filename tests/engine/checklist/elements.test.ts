import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'
import { ELEMENT_CASES } from './elements.cases.ts'
import { MORE_ELEMENT_CASES } from './more-elements.cases.ts'

for (const { element, type, there, missing } of [...ELEMENT_CASES, ...MORE_ELEMENT_CASES]) {
  const statusIn = (body: string) => {
    const letter = letterOf(`Gemeente Voorbeeld\n\nBeste mevrouw Bakker,\n\n${body}\n\nMet vriendelijke groet,\n\nGemeente Voorbeeld`)
    return checkLetter(letter, { ...STANDARD_SETTINGS, letterTypes: [type] }).checklist.find(({ id }) => id === element)?.status
  }
  describe(`${element} in ${type}`, () => {
    it.each(there)('aanwezig: %s', (body) => expect(statusIn(body)).toBe('aanwezig'))
    it.each(missing)('ontbreekt: %s', (body) => expect(statusIn(body)).toBe('ontbreekt'))
  })
}
