import { describe, expect, it } from 'vitest'
import { BLIND_SETS, compareSet } from '../../../scripts/measure/compare-checklists.ts'

/** What is still read otherwise than its label says, and why that is left so. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  // "kunt u met deze middelen uw eigen werk blijven doen" is what the adviser says, and reads as what the decision brings.
  'eighth/24-besluit-toekenning-gevolg.txt': ['missed: gevolg ontbreekt'],
  // Read as a grant alone: the costs that it speaks of name no amount, which is what was taken out.
  'eighth/25-betaling-bedrag.txt': ['missed: bedrag ontbreekt'],
  // The writer doubts whether the day of the decision is the term.
  'tenth/14-voornemen-wat-te-doen.txt': ['false alarm: termijn ontbreekt'],
}

describe('the checklist of the blind letters', () => {
  it('knows all sets', () => expect(BLIND_SETS).toHaveLength(14))

  for (const set of BLIND_SETS) {
    it(`is as it was labelled, with the type recognised and given: ${set}`, async () => {
      for (const types of ['recognised', 'given'] as const) {
        const { differences, misread } = await compareSet(set, types)
        const found = differences.filter(({ file, step, what }) => LEFT[file]?.includes(`${step}: ${what}`) !== true)
        expect({ differences: found, misread: types === 'recognised' ? misread : [] }).toEqual({ differences: [], misread: [] })
      }
    })
  }
})
