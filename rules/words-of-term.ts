import { termWithStart } from '../engine/checklist/judge-objection-term.ts'
import type { FoundTerm } from '../engine/facts/letter-facts.ts'
import type { Range } from '../engine/letter/letter.ts'

/** The whole of a term: "binnen een termijn van zes weken na verzending". */
export function wordsOfTerm(text: string, term: FoundTerm): Range {
  const { start, end } = termWithStart(text, term)
  const before = /\bbinnen (?:een termijn van )?$/i.exec(text.slice(0, start))?.[0] ?? ''
  return { start: start - before.length, end }
}
