import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressions, texts } from './random-expressions.ts'
import { passageOf, type Passage } from '../../../engine/find/passage.ts'
import { readPattern } from '../../../engine/find/read-pattern.ts'
import { createScreen } from '../../../engine/find/screen.ts'
import { inPlain } from '../../../engine/find/word-pattern.ts'
import { CONSEQUENCE_SIGNS } from '../../../engine/facts/signs/consequence-signs.ts'
import { CONTACT_ACTS } from '../../../engine/facts/signs/contact-acts.ts'
import { GRANT_ACTS, REFUSAL_ACTS } from '../../../engine/facts/signs/decision-acts.ts'
import { DUTY_ACTS } from '../../../engine/facts/signs/duty-acts.ts'
import { LETTER_SIGNS } from '../../../engine/facts/signs/letter-signs.ts'
import { MONEY_SIGNS } from '../../../engine/facts/signs/money-signs.ts'
import { REASON_SIGNS } from '../../../engine/facts/signs/reason-signs.ts'
import { TASK_SIGNS } from '../../../engine/facts/signs/task-signs.ts'
import { TITLE_ACTS } from '../../../engine/facts/signs/title-acts.ts'

/** Whether the screen of an expression lets a text through. */
function admitsOf(words: RegExp): (passage: Passage) => boolean {
  const screen = createScreen(readPattern(words))
  return (passage) => screen === null || passage.passes(screen)
}

describe('a screen', () => {
  it('asks for what every match holds, word edges included', () => {
    expect(readPattern(/\bu bent\b.{0,4}\b(?:al|niet)\b|\bafwijz/)).toEqual({
      any: [{ all: [{ literal: '#u#bent#' }, { any: [{ literal: '#al#' }, { literal: '#niet#' }] }] }, { literal: '#afwijz' }],
    })
  })

  it('asks nothing when a match can be anything', () => {
    expect([/€|euro/, /\w+/, /(?:betaal)?/, /x*/, /[^a]/, /(?!betaal)/].map(readPattern)).toEqual([null, null, null, null, null, null])
  })

  it('refuses a text without the letters that it asks for', () => {
    const admits = admitsOf(/\bu bent\b.{0,40}\b(?:al|niet)\b/)
    const written = ['U bent niet op tijd.', 'Bent u niet op tijd?', 'u bent laat', 'ù bent al laat', 'U bent ál laat']
    expect(written.map((text) => admits(passageOf(text)))).toEqual([true, false, false, false, false])
  })

  it('refuses most of the signs on most sentences', () => {
    const some = SENTENCES.slice(0, 200)
    const admitted = SIGNS.map(admitsOf).reduce((sum, admits) => sum + some.filter(admits).length, 0)
    expect(admitted / (SIGNS.length * some.length)).toBeLessThan(0.05)
  })
})

describe('a screen lets through', () => {
  it('every sentence of the blind letters that a sign matches', () => {
    const missed = SIGNS.flatMap((words) => {
      const admits = admitsOf(words)
      return SENTENCES.filter((sentence) => !admits(sentence) && words.test(sentence.plain)).map(({ text }) => `${words.source}: ${text}`)
    })
    expect(missed).toEqual([])
  }, 60_000)

  it('every text that an expression matches, whatever the two are', () => {
    fc.assert(
      fc.property(expressions, fc.constantFrom('', 'i', 'u', 'iu', 's'), fc.array(texts, { minLength: 20, maxLength: 20 }), (source, flags, some) => {
        const words = new RegExp(source, flags)
        const admits = admitsOf(words)
        expect(some.filter((text) => !admits(passageOf(text)) && words.test(text))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

describe('a word pattern', () => {
  it('matches what its expression matches, at the first try and at the hundredth', () => {
    const pattern = inPlain(/\bbet(?:aal|alen)\b(?! (?:wij|we)\b)/)
    const passages = ['Betaal wij?', 'U betaalt.', 'Wij vragen u te BETALEN op tijd.', 'betaal'].map(passageOf)
    const tries = Array.from({ length: 100 }, () => passages.map((passage) => pattern.find(passage)))
    expect(new Set(tries.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify([null, null, { start: 16, end: 23 }, { start: 0, end: 6 }])]))
  })
})

const SIGNS: readonly RegExp[] = [
  ...LETTER_SIGNS,
  ...REASON_SIGNS,
  ...CONSEQUENCE_SIGNS,
  ...TASK_SIGNS,
  ...MONEY_SIGNS,
  ...REFUSAL_ACTS,
  ...GRANT_ACTS,
  ...DUTY_ACTS,
  ...CONTACT_ACTS,
  ...TITLE_ACTS,
].flatMap(({ words }) => (words === undefined ? [] : [words]))

const BLIND = 'tests/blind'

/** Split roughly: it is about the words. */
const SENTENCES: readonly Passage[] = readdirSync(BLIND, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join(BLIND, name), 'utf8').split(/(?<=[.?!])\s|\n+/))
  .filter((text) => text.trim() !== '')
  .map(passageOf)
