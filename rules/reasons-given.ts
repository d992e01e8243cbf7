import type { BlockFacts, LetterFacts } from '../engine/facts/letter-facts.ts'
import { placeOf } from '../engine/facts/letter-facts.ts'
import type { Place, Range } from '../engine/letter/letter.ts'
import { oncePer } from '../engine/once-per.ts'
import { sentenceAt } from './running-text.ts'
import { maySay } from './says.ts'

const ARTICLE = /\b(?:gelet op|op grond van|ingevolge|krachtens|conform|volgens|met toepassing van|op basis van)\b[^.;]{0,60}?\b(?:artikel(?:en)?\b|art\.|\p{L}*wet\b|verordening\b)/iu
/** Points back at a reason, and is none itself. */
const POINTS_BACK = /^(?:gelet op|gezien|derhalve|mitsdien|daarom|dus|zodoende|daardoor|hierdoor|voldo|in strijd)/i

/** Sentences of the content that lean on an article or a law. */
export function articleReasons(facts: LetterFacts): readonly Place[] {
  return facts.running.flatMap((block) => (facts.topics.get(block.block.id) === 'inhoud' ? articlesIn(block) : []))
}

const articlesIn = oncePer((facts: BlockFacts): readonly Place[] => (maySay(facts, ARTICLE) ? findArticles(facts) : []))

function findArticles({ block, sentences }: BlockFacts): readonly Place[] {
  return sentences.flatMap((sentence) => {
    const match = ARTICLE.exec(block.text.slice(sentence.start, sentence.end))
    return match === null ? [] : [placeOf(block, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })]
  })
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
