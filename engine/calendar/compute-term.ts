import { addDays, addMonths, type IsoDate } from './calendar.ts'
import { extendToWorkingDay } from './holidays.ts'

/**
 * The last day on which objection can be made: the term starts on the day after the decision was sent (Awb 6:8, first
 * paragraph) and lasts `weeks` weeks (Awb 6:7), extended by the Algemene termijnenwet.
 */
export function lastObjectionDay(sent: IsoDate, weeks: number): IsoDate {
  return extendToWorkingDay(addDays(sent, weeks * 7))
}

/** The last day of a term that starts on the day after `from`. Terms that the body sets itself aren't extended by the law. */
export function lastDay(from: IsoDate, count: number, unit: 'dag' | 'week' | 'maand' | 'jaar', extended: boolean): IsoDate {
  const day = unit === 'dag' ? addDays(from, count) : unit === 'week' ? addDays(from, count * 7) : addMonths(from, unit === 'maand' ? count : count * 12)
  return extended ? extendToWorkingDay(day) : day
}
