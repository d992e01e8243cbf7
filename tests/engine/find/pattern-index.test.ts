import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageOf, type Passage } from '../../../engine/find/passage.ts'
import { PatternIndex } from '../../../engine/find/pattern-index.ts'
import { inText, type WordPattern } from '../../../engine/find/word-pattern.ts'
import { expressions, texts } from './random-expressions.ts'

/** It begins to tell patterns apart at its eighth passage. */
const WARM_UP = Array.from({ length: 8 }, () => passageOf('warm'))

/** Which patterns a warmed-up index calls up, by their place in the list. */
function calledBy(patterns: readonly WordPattern[]): (passage: Passage) => readonly number[] {
  const index = new PatternIndex(patterns)
  for (const passage of WARM_UP) index.mayMatch(passage)
  return (passage) => {
    const called = index.mayMatch(passage)
    return patterns.flatMap((_, at) => (((called >>> at) & 1) === 1 ? [at] : []))
  }
}

describe('an index of patterns', () => {
  it('calls up those that a passage may match, and no others', () => {
    const called = calledBy([/\bafwijz/, /\bboete\b/, /\bbezwaar|\bberoep/].map(inText))
    const titles = ['Afwijzing van uw aanvraag', 'Boete', 'Beslissing op uw bezwaar tegen de boete', 'Uitnodiging'].map(passageOf)
    expect(titles.map(called)).toEqual([[0], [1], [1, 2], []])
  })

  it('calls up all before it is worth reading them, and always those of which nothing is known', () => {
    const index = new PatternIndex([/\bboete\b/, /\d/].map(inText))
    const called = Array.from({ length: 10 }, () => index.mayMatch(passageOf('Uitnodiging')) & 0b11)
    expect(called).toEqual([...Array.from({ length: 7 }, () => 0b11), 0b10, 0b10, 0b10])
  })

  it('holds 32 patterns, the last by the sign of the number, and no more', () => {
    const words = Array.from({ length: 33 }, (_, at) => 'zyx'.repeat(2) + at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b'))
    const patterns = words.map((word) => inText(new RegExp(`\\b${word}\\b`)))
    const called = calledBy(patterns.slice(0, 32))
    expect([0, 31].map((at) => called(passageOf(`een ${words[at] ?? ''} hier`)).includes(at))).toEqual([true, true])
    expect(() => new PatternIndex(patterns)).toThrow(RangeError)
  })

  it('calls up every pattern that matches, whatever the patterns and the passage are', () => {
    const flags = fc.constantFrom('', 'i', 'u', 'iu', 's')
    const lists = fc.array(fc.tuple(expressions, flags), { minLength: 1, maxLength: 32 })
    fc.assert(
      fc.property(lists, fc.array(texts, { minLength: 10, maxLength: 10 }), (sources, some) => {
        const patterns = sources.map(([source, own]) => new RegExp(source, own)).map(inText)
        const called = calledBy(patterns)
        const missed = some.flatMap((text) => {
          const at = called(passageOf(text))
          return patterns.filter(({ words }, place) => words.test(text) && !at.includes(place)).map(({ words }) => `${words.source}: ${text}`)
        })
        expect(missed).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
