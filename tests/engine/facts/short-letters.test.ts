import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'
import { SHORT_LETTERS, textOf } from './short-letters.cases.ts'

describe('soort brief in andere woorden', () => {
  it.each(SHORT_LETTERS)('%s: %s', (...letter) => {
    expect(checkLetter(letterOf(textOf(letter)), STANDARD_SETTINGS).facts.types.map(({ type, because }) => `${type} ${because}`)[0]).toMatch(letter[0])
  })
})
