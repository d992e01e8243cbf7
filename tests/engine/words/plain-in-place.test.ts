import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { STANDARD_SETTINGS, type Settings } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'

/** Each sentence as it becomes with one of the suggestions for these words. */
function becomes(text: string, words: string, settings: Partial<Settings> = {}): readonly string[] {
  const letter = letterOf(text)
  const { findings } = checkLetter(letter, { ...STANDARD_SETTINGS, today: '2026-03-03', ...settings })
  const [finding] = findings.filter(({ actual }) => actual === words)
  return (finding?.suggestions ?? []).map(({ edits }) => applyEdits(letter, edits, () => 'n').blocks[0]?.text ?? '')
}

describe('"berichten wij u als volgt"', () => {
  it.each([
    ['Hierover berichten wij u als volgt.', 'berichten wij u als volgt', 'Hierover laten wij u het volgende weten.'],
    ['Ik bericht u als volgt: u krijgt geld.', 'Ik bericht u als volgt', 'Ik laat u het volgende weten: u krijgt geld.'],
    ['Wij delen u mede als volgt.', 'Wij delen u mede als volgt', 'Wij laten u het volgende weten.'],
    ['Hierover delen wij u het volgende mee.', 'delen wij u het volgende mee', 'Hierover laten wij u het volgende weten.'],
  ])('%s', (text, words, plain) => expect(becomes(text, words)).toEqual([plain]))
})

describe('"recent"', () => {
  it.each([
    ['U bent recent verhuisd.', ['U bent onlangs verhuisd.', 'U bent kort geleden verhuisd.']],
    ['U hebt recent een brief gekregen.', ['U hebt onlangs een brief gekregen.', 'U hebt kort geleden een brief gekregen.']],
    ['Stuur een recent afschrift mee.', ['Stuur een nieuw afschrift mee.']],
    ['De foto is recent.', ['De foto is nieuw.']],
  ])('%s', (text, plain) => expect(becomes(text, 'recent')).toEqual(plain))
  it('with an ending stands before a noun, and onlangs never does', () => {
    expect(becomes('De recente brief geldt.', 'recente')).toEqual(['De nieuwe brief geldt.'])
  })
})

describe('"afzien van" with its parts apart', () => {
  it.each([
    ['Wij zien van een boete af.', 'zien van … af', 'Wij stoppen met een boete.'],
    ['Daarom ziet de gemeente van een boete af.', 'ziet … van … af', 'Daarom stopt de gemeente met een boete.'],
    ['Hij wentelt de kosten op u af.', 'wentelt … op … af', 'Hij laat de kosten door u betalen.'],
  ])('%s', (text, words, plain) => expect(becomes(text, words)[0]).toBe(plain))
  it.each(['Wij zien van de directeur een brief.', 'Wij zien u van de trap af komen.'])('is not "%s"', (text) => {
    const { findings } = checkLetter(letterOf(text), STANDARD_SETTINGS)
    expect(findings.filter(({ term }) => term === 'afzien van')).toEqual([])
  })
})
