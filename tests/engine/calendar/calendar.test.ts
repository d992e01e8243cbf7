import { describe, expect, it } from 'vitest'
import { addMonths, isoDate, weekdayOf } from '../../../engine/calendar/calendar.ts'
import { lastObjectionDay } from '../../../engine/calendar/compute-term.ts'
import { extendToWorkingDay, isPublicHoliday } from '../../../engine/calendar/holidays.ts'

describe('kalender', () => {
  it('kent schrikkeldagen en dagen die niet bestaan', () => {
    expect([isoDate(2028, 2, 29), isoDate(2026, 2, 29), isoDate(2026, 4, 31)]).toEqual(['2028-02-29', null, null])
  })
  it('telt maanden tot de laatste dag', () => expect([addMonths('2026-01-31', 1), addMonths('2027-12-31', 2)]).toEqual(['2026-02-28', '2028-02-29']))
  it('weet de weekdag', () => expect(weekdayOf('2026-11-23')).toBe(1))
  it('kent de feestdagen van 2026 en 2027', () => {
    const days = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17']
    expect(days.filter((day) => !isPublicHoliday(day))).toEqual([])
    expect(['2026-04-05', '2026-12-31', '2026-05-04'].filter(isPublicHoliday)).toEqual([])
  })
  it('verlengt tot de eerste werkdag', () => expect([extendToWorkingDay('2026-12-25'), extendToWorkingDay('2026-03-14'), extendToWorkingDay('2026-03-13')]).toEqual(['2026-12-28', '2026-03-16', '2026-03-13']))
  it('rekent de laatste dag voor bezwaar uit', () => {
    expect(lastObjectionDay('2026-03-03', 6)).toBe('2026-04-14')
    expect(lastObjectionDay('2026-02-20', 6)).toBe('2026-04-07')
  })
})
