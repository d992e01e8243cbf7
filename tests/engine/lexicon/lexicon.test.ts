import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isKnownWord } from '../../../engine/lexicon/is-known-word.ts'
import { isPastParticiple } from '../../../engine/lexicon/is-past-participle.ts'
import { splitCompound } from '../../../engine/lexicon/split-compound.ts'
import { wordClassesOf } from '../../../engine/lexicon/word-classes-of.ts'
import { zipfOf } from '../../../engine/lexicon/zipf-of.ts'

test.each(['gemeente', 'amsterdam', 'geïmplementeerd', 'auto’s', 'omdat', 'bijstandsuitkering'])('%s is known', (word) => {
  expect(isKnownWord(word) || splitCompound(word) !== null).toBe(true)
})

test.each(['gemeenteb', 'verzekerings', '', 'xyzzy'])('"%s" is not known', (word) => {
  expect(isKnownWord(word)).toBe(false)
})

test.each([
  ['kinderopvangtoeslag', ['kinder', 'opvang', 'toeslag']],
  ['verzekeringspremie', ['verzekerings', 'premie']],
  ['wethouder', null],
  ['beschikking', null],
  ['samenwerking', null],
  ['burgemeester', null],
])('%s parts into %j', (word, parts) => {
  expect(splitCompound(word)).toEqual(parts)
})

test('nine of ten heads of the compounds by hand are right', () => {
  const words = readFileSync('tests/engine/lexicon/compounds-test.txt', 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
  const right = words.filter((word) => {
    const parts = word.split('|')
    const head = splitCompound(parts.join(''))?.at(-1)
    return head === parts.at(-1) || head === parts.slice(-2).join('')
  })
  expect(right.length / words.length).toBeGreaterThanOrEqual(0.9)
})

test('a common word has a high frequency, a compound that of its head, an unknown word the lowest', () => {
  expect(zipfOf('ik')).toBeCloseTo(8.54)
  expect(zipfOf('gemeentebelasting')).toBe(zipfOf('belasting'))
  expect(zipfOf('xyzzy')).toBe(1.36)
})

test.each(['behandeld', 'ingevuld', 'aangevraagde', 'gesloten', 'onderzocht', 'meegenomen'])('%s can be a participle', (word) => {
  expect(isPastParticiple(word)).toBe(true)
})

test.each(['gemeente', 'besluit', 'bericht', 'aandacht', 'misverstand', 'overlast', 'vertrekpunt'])('%s is no participle', (word) => {
  expect(isPastParticiple(word)).toBe(false)
})

test('words have the classes the lexicon allows', () => {
  expect(wordClassesOf('besluit')).toEqual(['noun', 'verb'])
  expect(wordClassesOf('omdat')).toEqual(['subordinator'])
  expect(wordClassesOf('huurtoeslag')).toContain('noun')
})
