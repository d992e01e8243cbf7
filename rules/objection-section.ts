import type { LetterFacts } from '../engine/facts/letter-facts.ts'

/** Does the letter say that objection or appeal is open? If not, only `bezwaar-ontbreekt` speaks. */
export function hasClause({ checklist }: Pick<LetterFacts, 'checklist'>): boolean {
  return checklist.some(({ id, status }) => id === 'bezwaar' && status !== 'ontbreekt' && status !== 'niet-nodig')
}

/** Where the letter tells of objection, in places of the clause. */
export function clausePlaces({ checklist }: Pick<LetterFacts, 'checklist'>): LetterFacts['checklist'][number]['places'] {
  return checklist.find(({ id }) => id === 'bezwaar')?.places ?? []
}
