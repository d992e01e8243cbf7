import type { AnnotatedBlock, Sentence } from '../engine/annotate/annotated-block.ts'
import { allMatches } from '../engine/find/all-matches.ts'
import { passagesOf, type Passage } from '../engine/find/passage.ts'
import { inText, type WordPattern } from '../engine/find/word-pattern.ts'
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

function readWords(block: AnnotatedBlock, sentence: Sentence): number {
  const { tokens } = block
  const { start, first, last, words } = sentence
  const passage = passagesOf(block).sentences[block.sentences.indexOf(sentence)]
  if (passage === undefined || !MAY_SPARE.test(passage.text)) return words
  let spared = 0
  for (const span of spansIn(passage)) {
    let inside = 0
    for (let at = first; at < last; at++) if (counts(tokens[at]?.kind) && isIn(tokens[at], start, span)) inside += 1
    spared += Math.max(0, inside - span.words)
  }
  return words - spared
}

const MAY_SPARE = /\d|\bburgemeester\b|\bafdeling\b/

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
const SPANS: readonly Spared[] = [
  spare(/\((?:zie )?(?:de )?(?:artikel(?:en)?|art\.) [^()]*\)/giu, 0),
  spare(new RegExp(String.raw`(?:${PART}, )?(?:(?:${BOX}|${STREET})(?:, ?${PLACE})?|${PLACE})`, 'gu'), 1),
  spare(/(?:college van )?burgemeester en wethouders(?: van (?:de )?(?:gemeente )?\p{Lu}[\p{L}’'-]+(?: (?:aan|de|den|der|het|\p{Lu}[\p{L}’'-]+))*)?/gu, 1),
  spare(new RegExp(String.raw`(?:(?:${DAY}) )?\d{1,2} (?:${MONTH})(?: (?:19|20)\d\d)?(?:,? om \d{1,2}[.:]\d\d uur)?`, 'giu'), 1),
  spare(/(?:(?:tussen|van) )?\d{1,2}(?:[.:]\d\d)?(?: uur)? (?:en|tot) \d{1,2}(?:[.:]\d\d)?(?: uur)?|\d{1,2}[.:]\d\d uur/giu, 1),
  spare(/€ ?[\d.,]+(?:[-–]{1,2})?|\d[\d.,]* euro/giu, 1),
]

interface Spared {
  readonly all: RegExp
  readonly pattern: WordPattern
  readonly words: 0 | 1
}

/** Most sentences hold none of most of them: the pattern tells so sooner than the expression. */
function spare(all: RegExp, words: 0 | 1): Spared {
  return { all, pattern: inText(all), words }
}

/** In offsets of the passage. */
function spansIn(passage: Passage): readonly Span[] {
  const found: Span[] = []
  for (const { all, pattern, words } of SPANS) {
    if (!pattern.mayMatch(passage)) continue
    for (const { index, 0: match } of allMatches(passage.text, all)) {
      const span = { start: index, end: index + match.length, words }
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span)
    }
  }
  return found
}

function counts(kind: string | undefined): boolean {
  return kind === 'word' || kind === 'number' || kind === 'address'
}

function isIn(token: Range | undefined, offset: number, span: Range): boolean {
  return token !== undefined && span.start <= token.start - offset && token.end - offset <= span.end
}
