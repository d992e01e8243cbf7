import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countSyllables } from '../../../engine/annotate/count-syllables.ts'

test.each([
  ['gemeente', 3],
  ['bureau', 2],
  ['nieuwe', 2],
  ['geïnformeerd', 4],
  ['financiële', 5],
  ["auto's", 2],
  ['e-mail', 2],
  ['AOW', 3],
  ['UWV', 3],
  ['2024', 1],
])('%s has %i', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test.each(['tune', 'test'])('96 of 100 words of the %s list are counted right', (name) => {
  const words = readFileSync(`tests/engine/annotate/syllables-${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
  const right = words.filter((word) => countSyllables(word.replaceAll('-', '')) === word.split('-').length)
  expect(right.length / words.length).toBeGreaterThanOrEqual(0.96)
})
