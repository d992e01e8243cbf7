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

test.each([
  ['no language', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.'],
  ['a language that isn’t known', 'Monsieur, nous avons bien reçu votre demande et nous avons décidé de vous accorder une allocation. Veuillez nous envoyer votre numéro avant le premier mai.'],
  ['another alphabet', 'Уважаемый господин, мы получили ваше заявление и решили дать вам пособие. Пожалуйста, пришлите нам номер вашего счета до первого мая.'],
])('so is a text in %s', (_, text) => {
  const letter = letterOf(Array.from({ length: 4 }, () => text).join('\n\n'))
  const { findings, checklist, score } = checkLetter(letter, STANDARD_SETTINGS)
  expect(letter.warnings.map(({ message }) => message)).toEqual(['Deze tekst lijkt niet in het Nederlands geschreven. Klare Brief controleert alleen Nederlands.'])
  expect([findings, checklist, score.level]).toEqual([[], [], null])
})
