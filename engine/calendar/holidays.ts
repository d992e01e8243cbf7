import { addDays, isoDate, weekdayOf, type IsoDate } from './calendar.ts'

/**
 * Days that royal decrees equate with public holidays (Algemene termijnenwet, article 3, third paragraph): Besluit
 * gelijkstelling 2023-2025 and Besluit gelijkstelling 2026-2028. Read on 2026-11-23; later years have no decree yet.
 */
const EQUATED: Readonly<Record<number, readonly IsoDate[]>> = {
  2023: ['2023-04-28', '2023-05-19'],
  2024: ['2024-05-10', '2024-12-27'],
  2025: ['2025-05-30'],
  2026: ['2026-01-02', '2026-05-15'],
  2027: ['2027-05-07'],
  2028: ['2028-04-28', '2028-05-26'],
}

/**
 * Public holidays by the Algemene termijnenwet, article 3: New Year's Day, Good Friday (equated), Easter Monday, King's
 * Day, Liberation Day, Ascension Day, Whit Monday, both Christmas days. Easter by the Gregorian computus.
 */
export function isPublicHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4))
  return holidaysOf(year).has(date)
}

/** Article 1: a term set in a law that would end on a Saturday, Sunday or public holiday runs on to the next working day. */
export function extendToWorkingDay(date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

export function isWorkingDay(date: IsoDate): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date)
}

const known = new Map<number, ReadonlySet<IsoDate>>()

function holidaysOf(year: number): ReadonlySet<IsoDate> {
  const kept = known.get(year)
  if (kept !== undefined) return kept
  const easter = easterOf(year)
  const fixed = [isoDate(year, 1, 1), isoDate(year, 5, 5), isoDate(year, 12, 25), isoDate(year, 12, 26)].filter((date) => date !== null)
  const holidays = new Set([...fixed, kingsDay(year), ...[-2, 1, 39, 50].map((days) => addDays(easter, days)), ...(EQUATED[year] ?? [])])
  if (known.size > 60) known.clear()
  known.set(year, holidays)
  return holidays
}

function kingsDay(year: number): IsoDate {
  const day = `${year}-04-27`
  return weekdayOf(day) === 0 ? `${year}-04-26` : day
}

/** Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return isoDate(year, month, day) ?? `${year}-04-01`
}
