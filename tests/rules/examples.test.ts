import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import { letterText } from '../../engine/letter/letter-text.ts'
import type { Letter } from '../../engine/letter/letter.ts'
import type { BadExample, GoodExample, Rule } from '../../engine/rule/rule.ts'
import { STANDARD_SETTINGS, type Settings } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { RULES } from '../../rules/index.ts'
import { letterOf, paragraphOf } from '../support/letter-of.ts'

/** Each example speaks of its own rule alone: not of overlaps with others, nor of how much advice fits in one letter. */
const ALL_OFF = Object.fromEntries(RULES.map((rule) => [rule.id, 'uit' as const]))

for (const rule of RULES.filter((one) => one.scope !== 'folder')) {
  describe(rule.id, () => {
    it('has at least two good and two bad examples', () => {
      expect({ good: rule.good.length >= 2, bad: rule.bad.length >= 2 }).toEqual({ good: true, bad: true })
    })
    for (const example of rule.good) {
      it(`zwijgt bij: ${shorten(example.text)}`, () => {
        expect(findingsOf(rule, letterFor(rule, example), example).map((finding) => finding.actual)).toEqual([])
      })
    }
    for (const example of rule.bad) {
      it(`vindt ${JSON.stringify(example.finds)} in: ${shorten(example.text)}`, () => {
        expect(findingsOf(rule, letterFor(rule, example), example).map((finding) => finding.actual)).toEqual(example.finds)
      })
      if (example.becomes !== undefined) {
        it(`maakt ervan: ${shorten(example.becomes)}`, () => {
          const better = acceptFirst(letterFor(rule, example), rule, example)
          expect(letterText(better)).toBe(example.becomes)
          expect(findingsOf(rule, better, example).map((finding) => finding.actual)).toEqual([])
        })
      }
    }
  })
}

function letterFor(rule: Rule, { text }: BadExample | GoodExample): Letter {
  return rule.scope === 'block' && !text.includes('\n') ? paragraphOf(text) : letterOf(text)
}

function findingsOf(rule: Rule, letter: Letter, example: BadExample | GoodExample): readonly Finding[] {
  const settings: Settings = { ...STANDARD_SETTINGS, today: '2026-03-03', letterTypes: example.types ?? [], ...example.settings, rules: { ...ALL_OFF, [rule.id]: 'aan', ...example.settings?.rules } }
  return checkLetter(letter, settings).findings.filter((finding) => finding.ruleId === rule.id)
}

function acceptFirst(letter: Letter, rule: Rule, example: BadExample): Letter {
  const edits = findingsOf(rule, letter, example).flatMap((finding) => finding.suggestions[0]?.edits ?? [])
  const outcome = applyEdits(letter, edits, (index) => `nieuw-${index}`)
  expect(outcome.refused).toEqual([])
  return { ...letter, blocks: outcome.blocks }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 70 ? line : `${line.slice(0, 69)}…`
}
