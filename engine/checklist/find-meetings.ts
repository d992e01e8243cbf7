import type { BlockFacts, FoundDate } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { Place } from '../letter/letter.ts'

/** The day of a meeting: with its weekday or hour, or behind "op". "Uw aanvraag van 3 mei" and "wij beslissen op 3 juli" are none. */
export const findMeetings: (facts: BlockFacts) => readonly Place[] = oncePer(({ block, dates, sentences }: BlockFacts) => {
  const meets = (date: FoundDate) => {
    const sentence = sentenceHolding({ sentences }, date)
    const words = block.text.slice(sentence?.start ?? 0, sentence?.end)
    const before = block.text.slice(0, date.start)
    if (sentence?.mode === 'toen' || date.role === 'uiterste-datum' || NO_MEETING.test(words) || (NOT_THE_DAY.test(before) && !MEETING_OF.test(before))) return false
    return date.role === 'afspraak' || date.weekday !== null || /\b(?:op|voor|wanneer|dag|datum(?: en tijd)?)[\s:]*$/i.test(before)
  }
  return dates.filter(meets).map((date) => placeOf(block, date))
})

const NO_MEETING =
  /\b(?:beslist|beslissen|neemt|nemen)\b|\b(?:besluit|beslissing|uitspraak|verslag|brief)\b.{0,30}\b(?:krijgt|ontvangt|volgt|van)\b|\b(?:krijgt|ontvangt|hoort) (?:u|je)\b.{0,60}\b(?:besluit|beslissing|bericht|verslag|uitslag)\b|\b(?:ter inzage|inzien|stukken)\b|\b(?:belde|vroeg|schreef|geworden|geboren|jarig|maakte|stuurde|ontving|kreeg)\b|^(?:bel|laat|stuur|mail|app|geef|meld)\b/i
/** "Haar zitting van dinsdag 8 december". */
const MEETING_OF = /\b(?:zitting|hoorzitting|bijeenkomst) van\s*$/i
const NOT_THE_DAY = /\b(?:van|sinds|vanaf|per|d\.d\.|tot|tot en met|t\/m|uiterlijk|uiterlijk op|vóór)\s*$/i
