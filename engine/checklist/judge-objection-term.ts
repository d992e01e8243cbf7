import type { BlockFacts, FoundTerm, TermStart } from '../facts/letter-facts.ts'
import { sentenceHolding } from '../facts/letter-facts.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'
import type { Passage } from '../find/passage.ts'
import { inText } from '../find/word-pattern.ts'
import { nameTermStart } from '../find/name-term-start.ts'
import type { Range } from '../letter/letter.ts'

/** `grensgeval`: counts from the date of the letter, which is right only if the letter is sent that day. */
export type TermJudgement = 'goed' | 'grensgeval' | 'onjuist'

/**
 * Awb 6:8, first paragraph: the term starts on the day after the decision was made known, not on receipt or on the date
 * that it bears. Tax law counts from the day after that date (AWR 22j). Awb 6:7: six weeks, unless a special law differs.
 */
export function judgeObjectionTerm(term: FoundTerm, law: Law, types: readonly LetterType[], objectionWeeks: number): TermJudgement {
  const isTax = law === 'belastingen' || types.includes('aanslag')
  if (isWrongStart(term.from, law, types)) return 'onjuist'
  if (term.from === 'briefdatum' && !isTax) return 'grensgeval'
  const weeks = term.unit === 'week' ? term.count : term.unit === 'dag' ? term.count / 7 : null
  const counts = term.from !== null && term.from !== 'anders' && term.from !== 'dagtekening'
  return weeks !== null && counts && law !== 'eigen' && weeks < objectionWeeks ? 'onjuist' : 'goed'
}

/** Receipt never starts the term; the date that a letter bears does so in tax law only. */
export function isWrongStart(from: TermStart | null, law: Law, types: readonly LetterType[]): boolean {
  return from === 'ontvangst' || (from === 'dagtekening' && law !== 'belastingen' && !types.includes('aanslag'))
}

/** "Binnen zes weken", "zes weken de tijd"; not "wij beslissen binnen zes weken" or "zes weken uitstel". */
export function isReadersTerm({ block, sentences }: Pick<BlockFacts, 'block' | 'sentences'>, term: FoundTerm): boolean {
  if (term.unit !== 'week' && term.unit !== 'dag' && term.unit !== 'maand') return false
  const sentence = sentenceHolding({ sentences }, term)
  return !OURS.test(block.text.slice(sentence?.start ?? 0, sentence?.end))
}

const OURS = /\b(?:wij|we|rechtbank|commissie|college)\b.{0,30}\b(?:beslis\w*|neemt?|nemen|reage\w*|laten?)\b|\b(?:beslissen|beslist|nemen|reageren|laten|antwoorden) (?:wij|we|de (?:rechtbank|commissie))\b|\b(?:krijgt|ontvangt|hoort) u\b(?!.{0,30}\btijd\b)|\bu (?:krijgt|ontvangt|hoort)\b(?!.{0,30}\btijd\b)|\b(?:sturen|stuurt) (?:wij|we|de)\b|\b(?:wij|we) sturen\b|\b(?:duurt|duren)\b|\bper (?:week|maand|dag)\b|\bspoed|\bom (?:over|op)\b.{0,40}\bte beslissen\b/i

/** The term with the words that tell from when it counts. */
export function termWithStart(text: string, term: FoundTerm): Range {
  const rest = /^[^.!?;]{0,110}/.exec(text.slice(term.end))?.[0] ?? ''
  const words = START.exec(rest)?.[0] ?? ''
  return { start: term.start, end: term.end + words.trimEnd().length }
}

const START = /^[\s,]*(?:\([^)]*\)\s*)?(?:na|vanaf|nadat|gerekend vanaf|te rekenen vanaf|te tellen vanaf|ingaande op)\s+.{0,60}?(?:ontvang\w*|dagteken\w*|gekregen|kreeg|bezorgd|(?:brieven)?bus|aangekomen|verzending|verzonden|verstuurd(?:en)?|bekendmaking|bekendgemaakt|verzenddatum|datum)(?: (?:van|boven|op|die boven) (?:deze|dit|de|het) (?:brief|besluit|beschikking|beslissing|aanslag\w*|schrijven|dwangsom))?/i

/** "De termijn begint op de dag na ontvangst": a start named in a sentence of its own, without the number of weeks. */
export function namedStart(sentence: Passage): TermStart | null {
  if (!ownStart.mayMatch(sentence)) return null
  const from = OWN_START.exec(sentence.text.toLowerCase())?.[1]
  return from === undefined ? null : nameTermStart(from)
}

const OWN_START = /\b(?:termijn|weken|eerste dag|periode|bezwaartijd)\b.{0,30}\b(?:begint|beginnen|gaat in|gaan in|gaat lopen|start|starten|vangt aan|vangen aan|telt|tellen|loopt|lopen|is)\b(.{0,140})$/
const ownStart = inText(OWN_START)
