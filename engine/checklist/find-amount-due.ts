import type { BlockFacts, FoundAmount, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place } from '../letter/letter.ts'
import { bodyAbout, placeholders, type ChecklistSource } from './checklist-source.ts'

/** `bedrag-ineens`: one sum, so what comes each month isn't it. */
type Kind = 'dwangsom' | 'bedrag-ineens' | 'rekening'

const ONE_SUM: ReadonlySet<LetterType> = new Set(['boete', 'terugvordering', 'aanmaning'])

/** The amount that is due. Of an order under penalty it stands in a condition: "voldoet u niet, dan betaalt u € 500". */
export function findAmountDue(source: ChecklistSource): readonly Place[] {
  const kind: Kind = source.types.includes('last-onder-dwangsom') ? 'dwangsom' : source.types.some((type) => ONE_SUM.has(type)) ? 'bedrag-ineens' : 'rekening'
  const body = bodyAbout(source, kind === 'dwangsom' ? ['inhoud', 'niets-doen'] : ['inhoud'])
  return [...body.flatMap((facts) => readAmounts(facts)[kind]), ...placeholders(source.blocks, /bedrag|saldo|kosten|totaal/i, /€\s?$/)]
}

const readAmounts = oncePer((facts: BlockFacts): Readonly<Record<Kind, readonly Place[]>> => {
  const placesOf = (isDue: (said: Said) => boolean) => facts.amounts.filter((amount) => isDue(sayingOf(facts, amount))).map((amount) => placeOf(facts.block, amount))
  return { dwangsom: placesOf(isPenalty), 'bedrag-ineens': placesOf(isSum), rekening: placesOf(isBilled) }
})

interface Said {
  readonly words: string
  /** Up to 45 characters in front of the amount, within its line. */
  readonly before: string
  readonly after: string
  readonly mode: SentenceFacts['mode']
  /** A line without a verb, such as `Totaal: € 12`. */
  readonly isLabel: boolean
  readonly isHeading: boolean
}

function sayingOf({ block, sentences }: BlockFacts, { start, end }: FoundAmount): Said {
  const { text } = block
  const sentence = sentenceHolding({ sentences }, { start })
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - 45), start))?.[0] ?? ''
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const isLabel = sentence === undefined || sentence.finiteVerbs === 0 || /:\s*$/.test(line) || (text.includes('\n') && !/[.?!]/.test(line) && line.split(' ').length <= 8)
  return { words: text.slice(sentence?.start ?? 0, sentence?.end), before, after: text.slice(end, end + 30), mode: sentence?.mode ?? 'nu', isLabel, isHeading: block.kind === 'heading' }
}

const UNIT = '(?:kilometer|km|zone|rit|kuub|m3|m³|kubieke meter|liter|kwh|kilo|kg|dag|dagdeel|nacht|uur|bladzijde|pagina|stuk|keer|persoon|deelnemer|m2|m²|vierkante meter|container|zak|kopie|afdruk|bezoek|les|behandeling|kind|maaltijd|dier|meter|strekkende meter|ton|gram|minuut|exemplaar|product)'
/** "De prijs per kuub is € 1,10", "voor elke kilometer rekenen wij € 0,22": what the sum is reckoned with. */
const RATE = new RegExp(String.raw`\b(?:per|elke|elk|iedere|ieder) ${UNIT}\b(?:(?!€).){0,40}$`, 'i')
/** Costs that come later, ceilings and earnings aren't what the letter asks. */
const ASIDE = /\b(?:deurwaarder|dwangbevel|griffierecht|aanmaningskosten|kosten van (?:deze|een) aanmaning|incassokosten|ten hoogste|maximaal|maximale|hoogstens|hooguit|maximum|extra|verhog\w+|verhoogd met|volgende keer|de wet|in de wet)\b/i
const ALL_IN = /\b(?:totaal\w*|samen|inclusief|erbij|bij elkaar|plus|opgeteld)\b/i
const COMPARED = /\b(?:onder|boven|(?:meer|minder|hoger|lager)(?: is| was)? dan|waarde(?: van)?|van de gewone|tot aan)(?: \S+){0,3}\s*$/i
const MEASURED = new RegExp(String.raw`^\s*(?:hoger|lager|meer|minder|of meer|of minder|korting|per ${UNIT}\b|aan (?:inkom|spaar|hout|goed)\w*)`, 'i')
const INCOME = /\b(?:inkomen|inkomsten|verdien\w*|loon|salaris|spaargeld|vermogen|pensioen|grens|\w+grens|norm|waarde|eigen geld)\b/i
const SETTLED = /\b(?:al|reeds|eerder|vooraf)\b.{0,20}\b(?:betaald|voldaan|ontvangen)\b|\bvorig jaar\b|\b(?:oude|oudere|andere) schuld\w*\b|\boplopen tot\b/i

/** "U hebt al € 20 betaald". */
function isSettled({ before, after }: Said): boolean {
  return /\b(?:al|reeds|eerder|vooraf)\s*$/i.test(before) && /^\s*(?:betaald|voldaan|ontvangen|overgemaakt)\b/i.test(after)
}

function isBilled(said: Said): boolean {
  if (said.isHeading) return true
  if (said.mode === 'als' || COMPARED.test(said.before) || MEASURED.test(said.after) || SETTLED.test(said.before) || RATE.test(said.before) || isSettled(said)) return false
  if (said.isLabel) return !ASIDE.test(said.before)
  return (ALL_IN.test(said.words) || !ASIDE.test(said.words)) && !/\b(?:was|waren|kreeg|kregen)\b/i.test(said.words)
}

const PERIOD = /\b(?:per|elke|iedere|ieder|elk) (?:maand|week|kwartaal|jaar|keer|termijn)\b|\bmaandelijks\w*\b|\btermijnen van\b/i
const OWED =
  /\b(?:gaat om|bij elkaar|betaal|betaalt|betalen|betaling|betaald|terug\w*|vorder\w*|\w*boete\w*|halveren|matigen|verschuldigd\w*|schuld\w*|open\w*|openstaand\w*|totaal\w*|samen|bedrag|bedraagt|verschil|te veel|teveel|over te maken|overmaken|maak\w*|voldoe\w*|\w*achterstand\w*|nog|kosten|leges|bijdrage|rekening|factuur|nota|heffing|belasting|aanslag|stort|houden|inhouden|verrekenen|overgemaakt)\b/i
/** What the reader got, gets or earned. */
const GOT = /\b(?:kreeg|kregen|ontving|ontvingen|betaalden|verdiende|was|waren|hebben (?:wij|we) .{0,30} ontvangen)\b/i

function isSum(said: Said): boolean {
  const { words, before, after, isLabel, mode } = said
  if (said.isHeading) return true
  if (mode === 'als' || COMPARED.test(before) || MEASURED.test(after) || SETTLED.test(before) || INCOME.test(before) || PERIOD.test(`${before} ${after}`)) return false
  if (ASIDE.test(words) && !ALL_IN.test(words)) return isLabel && !ASIDE.test(before)
  if (isLabel) return true
  return OWED.test(words) && !(GOT.test(before) && !/\b(?:te veel|verschil|boete|terug)\b/i.test(words)) && !OF_WHICH.test(before)
}

/** "50% van het te veel ontvangen bedrag van € 1.280", "een kwart van de € 840": what the sum is reckoned from. */
const OF_WHICH = /\b(?:%|procent|helft|kwart|deel|derde) van\b/i

const PENALTY = /\b(?:dwangsom\w*|verbeur\w*|per|elke|iedere|oplopen|maximum|maximaal|hoogste|hoogstens|hooguit|ineens|betaalt|betalen)\b/i

function isPenalty({ words, isLabel, isHeading }: Said): boolean {
  return isHeading || isLabel || PENALTY.test(words)
}
