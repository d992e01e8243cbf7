import { expect, test } from 'vitest'
import { isPictogramName, PICTOGRAMS } from '../../renderer/pictograms/pictograms.ts'
import { RULES } from '../../rules/index.ts'

test('every pictogram has a drawing in one colour, and words', () => {
  for (const [name, { svg, alt }] of Object.entries(PICTOGRAMS)) {
    expect(svg, name).toMatch(/^<svg [^>]*fill="currentColor"/)
    expect(alt, name).not.toBe('')
  }
})

test('every pictogram that a rule names is there', () => {
  expect(RULES.flatMap(({ id, pictogram }) => (pictogram === undefined || isPictogramName(pictogram) ? [] : [`${id}: ${pictogram}`]))).toEqual([])
})
