import { expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'

test.each([
  ['a short sentence', 'Beste heer Kaya,\n\nWij wijzen uw aanvraag af.', 'Wij wijzen uw aanvraag af'],
  ['a title', 'Betreft: afwijzing van uw aanvraag\n\nBeste heer Kaya,\n\nU krijgt geen parkeervergunning.', 'Betreft: afwijzing van uw aanvraag'],
  ['a long sentence by its words', 'Beste heer Kaya,\n\nIn dit geval kunnen wij niet anders: wij wijzen uw aanvraag af, omdat u niet woont in het gebied waar vergunningen gelden.', '… niet anders: wij wijzen uw aanvraag af, omdat u niet …'],
])('the words that show a kind of letter quote %s', (_, text, quoted) => {
  const { facts } = checkLetter(letterOf(text), STANDARD_SETTINGS)
  expect(facts.types.map(({ because }) => because)).toEqual([`omdat er staat: ‘${quoted}’`])
})
