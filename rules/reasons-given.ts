import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
import { placeOf } from '../engine/facts/letter-facts.ts'
import { passagesOf, type Passage } from '../engine/find/passage.ts'
import { inText } from '../engine/find/word-pattern.ts'
import type { Place, Range } from '../engine/letter/letter.ts'
import { oncePer } from '../engine/once-per.ts'
import { gather, NOTHING } from './gather.ts'
import { sentenceAt } from './running-text.ts'

const ARTICLE = /\b(?:gelet op|op grond van|ingevolge|krachtens|conform|volgens|met toepassing van|op basis van)\b[^.;]{0,60}?\b(?:artikel(?:en)?\b|art\.|\p{L}*wet\b|verordening\b)/iu
const LEANS = inText(ARTICLE)
/** Points back at a reason, and is none itself. */
const POINTS_BACK = /^(?:gelet op|gezien|derhalve|mitsdien|daarom|dus|zodoende|daardoor|hierdoor|voldo|in strijd)/i

/** Sentences of the content that lean on an article or a law. */
export function articleReasons(facts: LetterFacts): readonly Place[] {
  return gather(facts.running, (block) => (facts.topics.get(block.block.id) === 'inhoud' ? articlesIn(block) : NOTHING))
}

const articlesIn = oncePer((facts: BlockFacts): readonly Place[] => {
  const { whole, sentences } = passagesOf(facts)
  return LEANS.mayMatch(whole) ? gather(sentences, (sentence) => findArticle(facts, sentence)) : NOTHING
})

function findArticle({ block }: BlockFacts, sentence: Passage): readonly Place[] {
  const range = LEANS.find(sentence)
  return range === null ? NOTHING : [placeOf(block, range)]
}

/** Is there a reason beside the articles that the letter names? */
export function hasRealReason(facts: LetterFacts): boolean {
  const places = facts.checklist.find(({ id }) => id === 'reden')?.places ?? []
  return places.some((place) => {
    const block = facts.blocks.find((one) => one.block.id === place.block)
    if (block === undefined) return false
    const words = block.block.text.slice(place.start, place.end)
    return !POINTS_BACK.test(words) || !ARTICLE.test(textOf(block.block.text, sentenceAt(block, place)))
  })
}

function textOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}
