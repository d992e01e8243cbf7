import { describe, expect, it } from 'vitest'
import type { FolderRule } from '../../engine/rule/rule.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { RULES } from '../../rules/index.ts'
import { letterOf } from '../support/letter-of.ts'

const settings = { ...STANDARD_SETTINGS, today: '2026-03-03' }

/** What the rule finds in a folder whose letters are parted by a line of =====. */
function found(rule: FolderRule, text: string): readonly (string | null)[] {
  const letters = text.split('\n=====\n').map((letter) => checkLetter(letterOf(letter), settings).facts)
  return rule.check(letters, settings).map(({ letter, places }) => {
    const place = places[0]
    const block = letters[letter]?.letter.blocks.find((one) => one.id === place?.block)
    return place === undefined ? null : (block?.text.slice(place.start, place.end) ?? null)
  })
}

for (const rule of RULES.filter((one) => one.scope === 'folder')) {
  describe(rule.id, () => {
    it('has at least two good and two bad examples', () => {
      expect({ good: rule.good.length >= 2, bad: rule.bad.length >= 2 }).toEqual({ good: true, bad: true })
    })
    rule.good.forEach((example, index) => it(`zwijgt bij goed voorbeeld ${index + 1}`, () => expect(found(rule, example.text)).toEqual([])))
    rule.bad.forEach((example, index) => it(`vindt wat er mis is in fout voorbeeld ${index + 1}`, () => expect(found(rule, example.text)).toEqual(example.finds)))
  })
}
