import { expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'

/** The plain words that a card names for a term in a sentence. */
function expectedIn(sentence: string, actual: string): readonly string[] | undefined {
  return checkLetter(letterOf(`Beste mevrouw Bakker,\n\n${sentence}`), STANDARD_SETTINGS).findings.find((finding) => finding.actual === actual)?.expected
}

test.each([
  ['Stuur een kopie van een recente loonstrook mee.', 'recente', ['nieuwe']],
  ['Derhalve wordt uw aanvraag afgewezen.', 'Derhalve', ['Daarom']],
])('in %j only words are expected that can stand there', (sentence, actual, expected) => expect(expectedIn(sentence, actual)).toEqual(expected))

test('where none can stand, the words are named as the list has them', () => {
  expect(expectedIn('Wij laten weten dat uw verzoek buiten behandeling wordt gesteld.', 'buiten behandeling … gesteld')).toEqual(['niet behandelen'])
})
