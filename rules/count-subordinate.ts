import type { Clause, Sentence, Token } from '../engine/annotate/annotated-block.ts'
import { oncePerForm } from '../engine/lexicon/word-form.ts'

/** Clauses that depend on another; those that stand side by side, "wie u bent, waar u woont en wat u wilt", count once. */
export function countSubordinate(tokens: readonly Token[], { first, clauses }: Sentence): number {
  let [count, before] = [0, null as Clause | null]
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!
    const opener = openerOf(tokens, clause)
    const depends = isSubordinate(tokens, clause, opener) && !(clause.first === first && isDemonstrative(tokens[first]?.lower))
    if (depends && (before === null || !standBeside(tokens, before, opener))) count += 1
    if (depends || asks(tokens, opener)) before = clause
    else if (clause.finite !== clause.first) before = null
  }
  return count
}

/** Does the word open a clause that depends on another? */
export const opensSubordinate = oncePerForm(({ lower }) => OPENS.test(lower))

const OPENS =
  /^(?:als|wanneer|indien|omdat|zodat|terwijl|hoewel|doordat|voordat|nadat|zodra|zolang|tenzij|totdat|opdat|aangezien|dat|die|wie|waar\p{L}*|hetgeen|welke?|mits|alvorens|teneinde)$/u
const opensQuestion = oncePerForm(({ lower }) => /^(?:wie|wat|waar|waarom|wanneer|hoe|welke?)$/.test(lower))

/** "Die zes weken gaan …": opens a main clause. */
function isDemonstrative(lower: string | undefined): boolean {
  return lower === 'die' || lower === 'dat'
}

function isLink(lower: string | undefined): boolean {
  return lower === 'en' || lower === 'of' || lower === 'maar'
}

/** Joined by en or of, or both a question of the same row; of the other clause it is told where it opens. */
function standBeside(tokens: readonly Token[], one: Clause, opener: number): boolean {
  return isLink(tokens[opener - 1]?.lower) || (asks(tokens, openerOf(tokens, one)) && asks(tokens, opener))
}

/** "wie u bent", "over welk besluit het gaat". */
function asks(tokens: readonly Token[], opener: number): boolean {
  const word = tokens[tokens[opener]?.wordClass === 'preposition' ? opener + 1 : opener]
  return word !== undefined && opensQuestion(word.form)
}

function openerOf(tokens: readonly Token[], { first, last }: Clause): number {
  let at = first
  while (at < last && (tokens[at]?.kind === 'punctuation' || isLink(tokens[at]?.lower))) at++
  return at
}

/** Opened by a word that makes a clause depend on another, with more between that word and its verb. */
function isSubordinate(tokens: readonly Token[], { finite }: Clause, opener: number): boolean {
  if (finite === null || finite <= opener + 1) return false
  const word = tokens[opener]
  return word !== undefined && opensSubordinate(word.form)
}
