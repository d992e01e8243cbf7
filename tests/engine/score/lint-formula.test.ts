import { describe, expect, it } from 'vitest'
import { levelOf, lintScore } from '../../../engine/score/lint-formula.ts'

describe('de formule van LiNT-II', () => {
  it('geeft de waarde uit de documentatie van LiNT-II: 21,0204, niveau 1', () => {
    const score = lintScore({ frequency: 5.2, dependencyLength: 3, contentWordsPerClause: 4.5, concreteNouns: 0.6 })
    expect(score).toBeCloseTo(21.0204, 2)
    expect(levelOf(score)).toBe(1)
  })
  it('legt de grenzen van de niveaus waar LiNT-II ze legt', () => {
    expect([0, 33.99, 34, 45.99, 46, 57.99, 58, 100].map(levelOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })
  it('blijft tussen 0 en 100', () => {
    expect(lintScore({ frequency: 0, dependencyLength: 40, contentWordsPerClause: 30, concreteNouns: 0 })).toBe(100)
    expect(lintScore({ frequency: 9, dependencyLength: 0, contentWordsPerClause: 0, concreteNouns: 1 })).toBe(0)
  })
})
