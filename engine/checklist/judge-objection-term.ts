import type { FoundTerm } from '../facts/letter-facts.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'
import type { Range } from '../letter/letter.ts'

/** `grensgeval`: counts from the date of the letter, which is right only if the letter is sent that day. */
export type TermJudgement = 'goed' | 'grensgeval' | 'onjuist'

/**
 * Awb 6:8, first paragraph: the term starts on the day after the decision was made known, not on receipt or on the date
 * that it bears. Tax law counts from the day after that date (AWR 22j). Awb 6:7: six weeks, unless a special law differs.
 */
export function judgeObjectionTerm(term: FoundTerm, law: Law, types: readonly LetterType[], objectionWeeks: number): TermJudgement {
  const isTax = law === 'belastingen' || types.includes('aanslag')
  if (term.from === 'ontvangst') return 'onjuist'
  if (term.from === 'dagtekening' && !isTax) return 'onjuist'
  if (term.from === 'briefdatum' && !isTax) return 'grensgeval'
  const weeks = term.unit === 'week' ? term.count : term.unit === 'dag' ? term.count / 7 : null
  const counts = term.from !== null && term.from !== 'anders' && term.from !== 'dagtekening'
  return weeks !== null && counts && law !== 'eigen' && weeks < objectionWeeks ? 'onjuist' : 'goed'
}

/** The term with the words that tell from when it counts. */
export function termWithStart(text: string, term: FoundTerm): Range {
  const rest = /^[^.!?;]{0,110}/.exec(text.slice(term.end))?.[0] ?? ''
  const words = START.exec(rest)?.[0] ?? ''
  return { start: term.start, end: term.end + words.trimEnd().length }
}

const START = /^[\s,]*(?:\([^)]*\)\s*)?(?:na|vanaf|nadat|gerekend vanaf|te rekenen vanaf|ingaande op)\s+.{0,60}?(?:ontvang\w*|dagteken\w*|datum(?: van (?:deze|dit|de) \w+)?|gekregen|bezorgd)/i
