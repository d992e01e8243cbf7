import { expect, test } from 'vitest'
import { levelSentences } from '../../electron/level-sentences.ts'

const place = (start: number) => ({ block: 'b1', start, end: start + 5 })

test('a sentence has the level that its score would give a letter; too short a sentence has none', () => {
  const sentences = [33.9, 34, 57.9, 58, null].map((score, at) => ({ ...place(at * 10), score }))
  expect(levelSentences({ level: 2, sentences })).toEqual([
    { ...place(0), level: 1 },
    { ...place(10), level: 2 },
    { ...place(20), level: 3 },
    { ...place(30), level: 4 },
  ])
})

test('a letter that is too short to say anything of has no levels', () => {
  expect(levelSentences({ level: null, sentences: [{ ...place(0), score: 60 }] })).toEqual([])
})
