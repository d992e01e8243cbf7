import { expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const ENGLISH =
  'Dear Mr Bos,\n\nWe have decided to reject your application for school transport because the distance between your home and the school is less than six kilometres, and the rules of the municipality do not allow it.\n\nYou may object to this decision within six weeks. Please send your letter to the municipality.\n\nKind regards,\nMunicipality of Waterveen'

test('a letter in another language is passed over, and that is said', () => {
  const letter = letterOf(ENGLISH)
  const { findings, checklist, score } = checkLetter(letter, STANDARD_SETTINGS)
  expect(letter.warnings.map(({ message }) => message)).toEqual(['Deze brief is in het Engels geschreven. Klare Brief controleert alleen Nederlands.'])
  expect([findings, checklist, score.level]).toEqual([[], [], null])
})
