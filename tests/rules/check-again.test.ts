import { describe, expect, it } from 'vitest'
import type { Letter } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const settings = { ...STANDARD_SETTINGS, today: '2026-03-03' }

/** The findings on one word, by how sure their suggestions are. */
function gradesOf(letter: Letter, word: string): readonly string[] {
  return checkLetter(letter, settings)
    .findings.filter(({ actual }) => actual === word)
    .flatMap(({ suggestions }) => suggestions.map(({ grade }) => grade))
}

describe('a letter that is checked again after a change', () => {
  it('reads the blocks that did not change as they stand in the letter now', () => {
    const letter = letterOf('Beste mevrouw Bos,\n\nU kunt uw reisproduct stopzetten.\n\nKies dat in het menu.\n\nMet vriendelijke groet,\nJan de Wit')
    const [kind, task, menu, ...rest] = letter.blocks
    if (kind === undefined || task === undefined || menu === undefined) throw new Error('a letter without blocks')
    const changed = { ...letter, blocks: [kind, task, { ...menu, text: 'Kies ‘stopzetten’ in het menu.' }, ...rest] }
    expect([letter, changed, letter].map((one) => gradesOf(one, 'stopzetten'))).toEqual([['voorstel'], ['voorbeeld'], ['voorstel']])
  })
})
