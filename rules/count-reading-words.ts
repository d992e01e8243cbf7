import type { AnnotatedBlock, Sentence } from '../engine/annotate/annotated-block.ts'
import type { Range } from '../engine/letter/letter.ts'
import { oncePer } from '../engine/once-per.ts'

/**
 * Words of a sentence as a reader takes them in: an address, a date, a time, the name of a board, a number with spaces in
 * it and a web address are looked up rather than read, and count as one; an article of law in brackets counts as none.
 */
export function countReadingWords(block: AnnotatedBlock, sentence: Sentence): number {
  const known = countsOf(block)
  const count = known.get(sentence) ?? readWords(block, sentence)
  known.set(sentence, count)
  return count
}

/** Several rules ask this of the same sentences. */
const countsOf = oncePer<AnnotatedBlock, Map<Sentence, number>>(() => new Map())

function readWords({ block, tokens }: AnnotatedBlock, { start, end, first, last, words }: Sentence): number {
  const text = block.text.slice(start, end)
  if (!/\d|\bburgemeester\b|\bafdeling\b/.test(text)) return words
  const spans = spansIn(text).map((span) => ({ start: span.start + start, end: span.end + start, words: span.words }))
  let spared = 0
  for (const span of spans) {
    let inside = 0
    for (let at = first; at < last; at++) if (counts(tokens[at]?.kind) && isIn(tokens[at], span)) inside += 1
    spared += Math.max(0, inside - span.words)
  }
  return words - spared
}

/** Words of a whole block, counted so. */
export const countBlockWords = oncePer((block: AnnotatedBlock): number => block.sentences.reduce((sum, sentence) => sum + countReadingWords(block, sentence), 0))

interface Span extends Range {
  /** How many words it counts for. */
  readonly words: 0 | 1
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:aan|de|den|der|en|het|in|op|ten|ter|van|von|den|\p{Lu}[\p{L}’'-]*))*`
const STREET = String.raw`\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3} \d{1,4}(?: ?[a-zA-Z])?`
const PLACE = String.raw`\d{4} ?[A-Z]{2}(?: ${NAME})?`
const BOX = String.raw`[Pp]ostbus \d+(?: \d{2,3})?`
const PART = String.raw`(?:afdeling|team|sector|bureau) \p{Lu}[\p{L}’'&-]*(?: (?:en|&) \p{Lu}[\p{L}’'-]*)?`
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const DAY = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'

/** In order of weight: what an earlier one covers no later one counts again. */
const SPANS: readonly (readonly [RegExp, 0 | 1])[] = [
  [/\((?:zie )?(?:de )?(?:artikel(?:en)?|art\.) [^()]*\)/giu, 0],
  [new RegExp(String.raw`(?:${PART}, )?(?:(?:${BOX}|${STREET})(?:, ?${PLACE})?|${PLACE})`, 'gu'), 1],
  [/(?:college van )?burgemeester en wethouders(?: van (?:de )?(?:gemeente )?\p{Lu}[\p{L}’'-]+(?: (?:aan|de|den|der|het|\p{Lu}[\p{L}’'-]+))*)?/gu, 1],
  [new RegExp(String.raw`(?:(?:${DAY}) )?\d{1,2} (?:${MONTH})(?: (?:19|20)\d\d)?(?:,? om \d{1,2}[.:]\d\d uur)?`, 'giu'), 1],
  [/(?:(?:tussen|van) )?\d{1,2}(?:[.:]\d\d)?(?: uur)? (?:en|tot) \d{1,2}(?:[.:]\d\d)?(?: uur)?|\d{1,2}[.:]\d\d uur/giu, 1],
  [/€ ?[\d.,]+(?:[-–]{1,2})?|\d[\d.,]* euro/giu, 1],
]

function spansIn(text: string): readonly Span[] {
  const found: Span[] = []
  for (const [pattern, words] of SPANS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const span = { start: index, end: index + match.length, words }
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span)
    }
  }
  return found
}

function counts(kind: string | undefined): boolean {
  return kind === 'word' || kind === 'number' || kind === 'address'
}

function isIn(token: Range | undefined, span: Range): boolean {
  return token !== undefined && span.start <= token.start && token.end <= span.end
}
