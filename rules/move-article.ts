import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import type { Suggestion } from '../engine/edit/edit.ts'
import type { Range } from '../engine/letter/letter.ts'
import { capitalise, replaceRange } from '../engine/words/replace-range.ts'
import { LEAD } from './cited-articles.ts'

/** Takes "op grond van artikel …" out of the sentence and says it in a sentence of its own behind it. */
export function moveArticle(annotated: AnnotatedBlock, sentence: Range, range: Range): readonly Suggestion[] {
  const cited = cut(annotated, sentence, range)
  if (goesOn(cited) || belongsToElse(cited) || followsNoun(annotated, sentence, range, cited)) return []
  const own = ` Dit ${/^artikelen/i.test(cited.article) ? 'staat in de' : 'staat in'} ${cited.article.replace(/^art\./i, 'artikel')}.`
  return range.start > sentence.start ? moveFromWithin(annotated, sentence, range, cited, own) : moveFromFront(annotated, sentence, range, cited, own)
}

/** The words that name the article, and what stands around them in their sentence and behind it. */
interface Cited {
  readonly words: string
  /** Without what leads to it. */
  readonly article: string
  readonly before: string
  readonly after: string
  /** To the end of the block. */
  readonly rest: string
  readonly endsInStop: boolean
  /** The sentence behind it begins with Dat or Dit: that would point at the article, no longer at what it says. */
  readonly isPointedAt: boolean
}

const LEADING = new RegExp(`^${LEAD} (?:het bepaalde in |de )?`, 'u')
const POINTS_BACK = /^\s+(?:Dat|Dit|Deze|Die|Zo|Dan|Het|Zij|Ze|Hij|Daar\p{L}*|Hier\p{L}*)(?!\p{L})/u

function cut({ block: { text } }: AnnotatedBlock, sentence: Range, range: Range): Cited {
  const words = text.slice(range.start, range.end)
  return {
    words,
    article: words.replace(LEADING, ''),
    before: text.slice(sentence.start, range.start),
    after: text.slice(range.end, sentence.end),
    rest: text.slice(range.end),
    endsInStop: text.charAt(sentence.end - 1) === '.',
    isPointedAt: POINTS_BACK.test(text.slice(sentence.end)),
  }
}

/** "artikel 12 van de Algemene subsidieverordening": what we read as its name may go on. */
const MAY_GO_ON =
  /^(?:\p{L}|\.\d|[-–]|\s+op\s|\s+van (?:de|het|deze|die|dit)\s|\s+(?:\p{L}*(?:wet|verordening|besluit|regeling|wetboek)\b|\d|e\.v|jo\b|juncto))/u

/** A name that goes on in words that no list knows would be cut in two. */
function goesOn({ words, rest }: Cited): boolean {
  return MAY_GO_ON.test(rest) || (/\b(?:Wet|Besluit|Regeling|Verordening)$/.test(words) && /^ \p{Ll}/u.test(rest))
}

function belongsToElse({ words, article, before, rest, endsInStop }: Cited): boolean {
  if (article === words || !endsInStop) return true
  // What the words behind it say stands in no article, and neither does what we plan to do.
  if ((/bedoeld in|genoemd in/i.test(words) && /^\s+\p{Ll}/u.test(rest)) || /\b(?:voornemens|van plan|voornemen)\b/i.test(before)) return true
  // Where we base ourselves on an article, what we do doesn't stand in it.
  return /^(?:gelet op|met toepassing van)/i.test(words)
}

/** "een vergunning op grond van artikel 3 voor het café": the article belongs to the noun before it. */
function followsNoun({ tokens }: AnnotatedBlock, sentence: Range, range: Range, { rest }: Cited): boolean {
  const last = tokens.findLast((token) => token.end <= range.start)
  return last !== undefined && last.start >= sentence.start && last.wordClass === 'noun' && /^\s+\p{L}/u.test(rest)
}

function moveFromWithin({ block }: AnnotatedBlock, sentence: Range, range: Range, cited: Cited, own: string): readonly Suggestion[] {
  const start = block.text[range.start - 1] === ' ' ? range.start - 1 : range.start
  if (cited.rest.startsWith(',') || /[,(]$/.test(block.text.slice(0, start))) return []
  const before = block.text.slice(sentence.start, start)
  const grade = !cited.isPointedAt && isCertainAtEnd(cited.words, before, cited.after) ? 'voorstel' : 'voorbeeld'
  const edits = [replaceRange(block, { start, end: range.end }, ''), replaceRange(block, { start: sentence.end, end: sentence.end }, own)]
  return [{ label: `… .${own}`, grade, edits }]
}

/** "Op grond van artikel 3 stoppen wij …": verb and subject change places. */
function moveFromFront({ block, tokens }: AnnotatedBlock, sentence: Range, range: Range, { isPointedAt }: Cited, own: string): readonly Suggestion[] {
  const at = tokens.findIndex((token) => token.start >= range.end)
  const [verb, subject] = [tokens[at], tokens[at + 1]]
  if (verb?.verbForm !== 'finite' || subject === undefined || !/^(?:wij|we|u|ik)$/.test(subject.lower)) return []
  const turned = `${capitalise(subject.text)} ${verb.text}`
  // "… zijn wij gehouden u te berichten dat uw recht vervalt": Dit would point at what we tell.
  const grade = isPointedAt || /\bdat\b/.test(block.text.slice(subject.end, sentence.end)) ? 'voorbeeld' : 'voorstel'
  const edits = [replaceRange(block, { start: range.start, end: subject.end }, turned), replaceRange(block, { start: sentence.end, end: sentence.end }, own)]
  return [{ label: `${turned} ….${own}`, grade, edits }]
}

/**
 * The article ends the sentence and says what it rests on. In the middle, Dit may point at the wrong half; "als bedoeld in"
 * belongs to the noun before it, and so does what stands behind "een en ander".
 */
function isCertainAtEnd(words: string, before: string, after: string): boolean {
  return after.trim() === '.' && /^(?:op grond van|op basis van|ingevolge|krachtens|volgens)/i.test(words) && !/(?:een en ander|\bzulks|,)$/.test(before.trim())
}
