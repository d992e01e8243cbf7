import { expect, test } from 'vitest'
import { letterRemarks } from '../../session/letter-remarks.ts'
import { finding, findingOn, SMALL_LETTER } from './letters.ts'

test('a colleague gets every finding, and why those stay that may; what has no place stands below the letterhead', () => {
  const findings = [
    finding({ id: 'm1', title: 'Telefoonnummer ontbreekt', basis: 'norm', reason: 'De lezer kan niet bellen.' }),
    findingOn(SMALL_LETTER, 'b4', 'Teneinde', { id: 'm2', become: ['Om'] }),
    findingOn(SMALL_LETTER, 'b4', 'onverwijld', { id: 'm3' }),
  ]
  expect(
    letterRemarks(findings, { m3: { reason: 'De jurist wil dit zo', scope: 'een-keer', who: 'M. de Wit', when: '2026-03-03T10:00:00.000Z' } }, SMALL_LETTER),
  ).toEqual([
    { place: { block: 'b2', start: 0, end: 2 }, text: 'Telefoonnummer ontbreekt (norm). De lezer kan niet bellen.' },
    { place: { block: 'b4', start: 0, end: 8 }, text: 'Moeilijk woord: Teneinde (advies). Dit woord is moeilijk. Beter: Om.' },
    {
      place: { block: 'b4', start: 52, end: 62 },
      text: 'Moeilijk woord: onverwijld (advies). Dit blijft staan: De jurist wil dit zo (alleen hier; M. de Wit, 3-3-2026).',
    },
  ])
})
