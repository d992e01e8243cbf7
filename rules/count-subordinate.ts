import type { Clause, Sentence, Token } from '../engine/annotate/annotated-block.ts'

/** Clauses that depend on another; those that stand side by side, "wie u bent, waar u woont en wat u wilt", count once. */
export function countSubordinate(tokens: readonly Token[], { first, clauses }: Sentence): number {
  let [count, before] = [0, null as Clause | null]
  for (const clause of clauses) {
    const depends = isSubordinate(tokens, clause) && !(clause.first === first && DEMONSTRATIVE.test(tokens[first]?.lower ?? ''))
    if (depends && (before === null || !standBeside(tokens, before, clause))) count += 1
    if (depends || asks(tokens, clause)) before = clause
    else if (clause.finite !== clause.first) before = null
  }
  return count
}

/** "Die zes weken gaan …": opens a main clause. */
const DEMONSTRATIVE = /^(?:die|dat)$/
const ASKS = /^(?:wie|wat|waar|waarom|wanneer|hoe|welke?)$/

/** Joined by en or of, or both a question of the same row. */
function standBeside(tokens: readonly Token[], one: Clause, other: Clause): boolean {
  return /^(?:en|of|maar)$/.test(tokens[openerOf(tokens, other) - 1]?.lower ?? '') || (asks(tokens, one) && asks(tokens, other))
}

/** "wie u bent", "over welk besluit het gaat". */
function asks(tokens: readonly Token[], clause: Clause): boolean {
  const at = openerOf(tokens, clause)
  return ASKS.test(tokens[tokens[at]?.wordClass === 'preposition' ? at + 1 : at]?.lower ?? '')
}

function openerOf(tokens: readonly Token[], { first, last }: Clause): number {
  let at = first
  while (at < last && (tokens[at]?.kind === 'punctuation' || /^(?:en|of|maar)$/.test(tokens[at]?.lower ?? ''))) at++
  return at
}

/** Opened by a word that makes a clause depend on another, with more between that word and its verb. */
function isSubordinate(tokens: readonly Token[], clause: Clause): boolean {
  const { finite } = clause
  if (finite === null) return false
  const at = openerOf(tokens, clause)
  return OPENS.test(tokens[at]?.lower ?? '') && finite > at + 1
}

/** Words that open a clause that depends on another. */
export const OPENS =
  /^(?:als|wanneer|indien|omdat|zodat|terwijl|hoewel|doordat|voordat|nadat|zodra|zolang|tenzij|totdat|opdat|aangezien|dat|die|wie|waar\p{L}*|hetgeen|welke?|mits|alvorens|teneinde)$/u
