import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../engine/find/find-amounts.ts'
import { findDates } from '../../../engine/find/find-dates.ts'
import { findTerms } from '../../../engine/find/find-terms.ts'

describe('datums', () => {
  const dates = (text: string) => findDates(text).map(({ start, end, iso, weekday, role }) => [text.slice(start, end), iso, weekday, role])
  it('leest een uitgeschreven datum met zijn rol', () => {
    expect(dates('Betaal vóór 15 maart 2026 en kom op maandag 4 mei 2026 om 10.00 uur.')).toEqual([
      ['15 maart 2026', '2026-03-15', null, 'uiterste-datum'],
      ['maandag 4 mei 2026', '2026-05-04', 1, 'afspraak'],
    ])
  })
  it('weet dat 31 april niet bestaat', () => expect(dates('uiterlijk 31 april 2026')).toEqual([['31 april 2026', null, null, 'uiterste-datum']]))
  it('leest cijfers en laat een datum zonder jaar open', () => {
    expect(dates('Datum: 03-03-2026\nVanaf 1 juni krijgt u meer.')).toEqual([
      ['03-03-2026', '2026-03-03', null, 'brief'],
      ['1 juni', null, null, 'ingang'],
    ])
  })
  it('ziet in een artikelnummer geen datum', () => expect(dates('artikel 6:12 en nummer 2026-0001')).toEqual([]))
})

describe('bedragen', () => {
  it('leest alle schrijfwijzen', () => {
    expect(findAmounts('€ 1.264,30 of €75,- of 80 euro of EUR 1.250,00 of € 9').map((amount) => amount.cents)).toEqual([126430, 7500, 8000, 125000, 900])
  })
})

describe('termijnen', () => {
  const terms = (text: string) => findTerms(text).map(({ count, unit, from }) => [count, unit, from])
  it('weet vanaf wanneer een termijn telt', () => {
    expect(terms('binnen zes weken na de dag waarop wij dit besluit hebben verstuurd')).toEqual([[6, 'week', 'verzending']])
    expect(terms('binnen 6 weken na ontvangst van deze brief')).toEqual([[6, 'week', 'ontvangst']])
    expect(terms('binnen zes (6) weken na dagtekening')).toEqual([[6, 'week', 'dagtekening']])
    expect(terms('binnen zes weken na de dag van bekendmaking van dit besluit')).toEqual([[6, 'week', 'bekendmaking']])
    expect(terms('Stuur het binnen 14 dagen terug.')).toEqual([[14, 'dag', null]])
  })
})
