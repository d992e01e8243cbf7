import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'
import { OTHER_LETTERS } from './other-letters.cases.ts'
import { SHORT_LETTERS, textOf } from './short-letters.cases.ts'
import { TRICKY_LETTERS } from './tricky-letters.cases.ts'

describe('soort brief in andere woorden', () => {
  for (const letter of [...SHORT_LETTERS, ...OTHER_LETTERS, ...TRICKY_LETTERS]) {
    it(`${letter[0]}: ${letter[1]}`, () => expect(checkLetter(letterOf(textOf(letter)), STANDARD_SETTINGS).facts.types[0]?.type).toBe(letter[0]))
  }
})
