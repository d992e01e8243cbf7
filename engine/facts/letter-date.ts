import type { IsoDate } from '../calendar/calendar.ts'
import type { BlockFacts } from './letter-facts.ts'

const SENT = /(?:verzenddatum|verzonden|datum (?:van )?verzending|dagtekening)[^\n]{0,12}$/i
const NOT_OURS = /(?:uw (?:brief|bericht|kenmerk|e-?mail)|geb(?:oorte|\.)|vervaldag|aanvraag|besluit van|bijlage|rapport)[^\n]{0,25}$/i

/** The day the letter bears: behind "verzonden" or "datum", or else the first one in the letterhead; null where a field stands. */
export function letterDate(blocks: readonly BlockFacts[]): IsoDate | null {
  const head = blocks.slice(0, bodyStart(blocks))
  const dates = head.flatMap(({ block, dates: found }) => found.map((date) => ({ date, before: block.text.slice(Math.max(0, date.start - 40), date.start) })))
  const ours = dates.filter(({ before, date }) => date.iso !== null && !NOT_OURS.test(before))
  const sent = ours.find(({ before }) => SENT.test(before))
  const named = sent ?? ours.find(({ date }) => date.role === 'brief') ?? ours[0]
  return named?.date.iso ?? null
}

/** The blocks above the salutation, or the letterhead when there is none. */
function bodyStart(blocks: readonly BlockFacts[]): number {
  const salutation = blocks.findIndex(({ block }) => block.kind === 'salutation')
  if (salutation >= 0) return salutation
  return blocks.findLastIndex(({ block }) => block.kind === 'letterhead') + 1
}
