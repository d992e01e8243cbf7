import type { BlockFacts, FoundDate, FoundTerm, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { Place, Range } from '../letter/letter.ts'

interface Answers {
  /** When the answer comes. */
  readonly answer: readonly Place[]
  /** When it comes after all: not the term that we are bound to. */
  readonly postponed: readonly Place[]
}

/** When we answer: said as such, not as a case that may come, and not as the ordinary term that isn't met. */
export const findAnswers: (facts: BlockFacts) => Answers = oncePer(({ block, sentences, dates, terms }: BlockFacts) => {
  const found = [...dates.filter((date) => isDay(block.text, date)), ...terms.filter(({ unit }: FoundTerm) => unit !== 'jaar')].flatMap((range: Range) => {
    const sentence = sentenceHolding({ sentences }, range)
    const words = block.text.slice(sentence?.start ?? 0, sentence?.end)
    if (sentence === undefined || (sentence.mode === 'als' && !/^(?:wij|we|ik) /i.test(words)) || sentence.mode === 'toen') return []
    const told = GOES_ON.test(words) ? wordsBefore(block.text, sentences, sentence) : words
    return ANSWER.test(told) && !OTHERS.test(told) && !ORDINARY.test(words) && !OTHERS.test(words) ? [{ place: placeOf(block, range), isBound: BOUND.test(words) }] : []
  })
  return { answer: found.map(({ place }) => place), postponed: found.filter(({ isBound }) => !isBound).map(({ place }) => place) }
})

/** "U krijgt van ons een besluit. Dat gebeurt binnen acht weken": what happens stands in the sentence before. */
const GOES_ON = /^(?:dat|dit) (?:gebeurt|doen (?:wij|we)|doe ik|zal (?:gebeuren|zijn)|duurt)\b/i

function wordsBefore(text: string, sentences: readonly SentenceFacts[], sentence: SentenceFacts): string {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return text.slice(before?.start ?? sentence.start, sentence.end)
}

const ANSWER =
  /\b(?:beslis\w*|besluit\w*|uitspraak|antwoord\w*|bericht|reactie|reageren|afgehandeld|behandel\w*|hoort|hoor|krijgt|krijgen|ontvangt|verda\w*|verleng\w*|uitgesteld|uitstel|duurt|extra|uit|afhandel\w*|handelen|lossen|oplossen|opgelost|contact|bellen|verwachten|weet|weten|herstel\w*|nemen|neemt|streven|klaar|later|langer|schuiven|schuift)\b|\bstellen\b|^(?:binnen|uiterlijk|vóór|voor|over|ongeveer|op) /i
const ORDINARY = /\b(?:in beginsel|normaal|normaliter|gewoonlijk|eigenlijk|oorspronkelijke?|zouden|zou|had|hadden|was|moeten (?:wij|we)|(?:lukt|halen|redden)\b.{0,20}\bniet|uitnodiging)\b/i
/** What the reader does, a notice of default, a term that may be made longer, money that comes every so often. */
const OTHERS =
  /^(?:stuur|laat|geef|lever|bel|meld|mail|vul|wilt|wil|reageer|betaal)\b|\bingebreke|\bin gebreke\b|\bte laat zijn\b|\bdwangsom\b|^(?:deze|die|de) termijn kan\b|\bkunnen (?:wij|we)\b.{0,80}\b(?:verlengen|verdagen)\b|\b(?:elke|iedere|per|om de) (?:\S+ )?(?:week|weken|maand|maanden|dag|dagen)\b|\b(?:u|je) (?:kunt|kun|moet|dient)\b.{0,60}\b(?:sturen|indienen|reageren|aanvullen|intrekken|laten weten|doorgeven)\b/i
/** "Wij moeten daar vóór 26 juni over beslissen": the term that won't be met. */
const BOUND = /\b(?:wij|we|ik|het college|de gemeente)\b.{0,15}\b(?:moeten|moet|dienen|dient)\b|\bdie\b.{0,40}\b(?:afloopt|eindigt|verstrijkt)\b(?!.{0,160}\bverlengd\b)|\bloopt\b.{0,20}\b(?:af|nu)\b|\bbinnen de (?:wettelijke|gewone|normale)\b/i

const TELLS = /\b(?:weet|krijgt|krijg|hoort|hoor|ontvangt|beslissen|beslist|sturen|nemen|neemt|laten|eindigt)\b/i

function isDay(text: string, date: FoundDate): boolean {
  if (date.role === 'brief') return false
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  if (/(?:(?<!\bweek )van|d\.d\.|sinds)\s*$/i.test(before)) return false
  if (/uiterlijk op\s*$/i.test(before)) return true
  return !/\bop\s*$/i.test(before) || TELLS.test(text.slice(date.end, date.end + 40)) || TELLS.test(before)
}
