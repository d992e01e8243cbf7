import type { Clause, Sentence, Token } from '../annotate/annotated-block.ts'
import type { TokenSpan, VerbLayout } from './word-match.ts'

const RELATIVE = /^(?:die|dat|wat|wie|welke|welk|hoe|hoeveel|waar\p{L}*)$/u
const SUBJECT = /^(?:u|je|jij|wij|we|ik|hij|zij|ze|men|het|er|dit|dat|jullie)$/

export function clauseOf(sentence: Sentence, at: number): Clause {
  return sentence.clauses.find((one) => one.first <= at && at < one.last) ?? { first: sentence.first, last: sentence.last, finite: null }
}

/** Where the finite verb at `at` stands in its clause: second, at the end, or there is no telling. */
export function finiteLayout(tokens: readonly Token[], sentence: Sentence, at: number): VerbLayout {
  const clause = clauseOf(sentence, at)
  const first = firstWord(tokens, clause)
  if (first === null || first > at) return 'unsure'
  const opener = lastOpener(tokens, clause, first, at)
  if (opener !== null) return at > opener + 1 && !isComparison(tokens, opener, at) ? 'final' : 'second'
  if (first === sentence.first) return 'second'
  if (first === at) return SUBJECT.test(tokens[at + 1]?.lower ?? '') ? 'second' : isLast(tokens, clause, at) ? 'final' : 'unsure'
  // "omdat u verhuist en de kosten betaalt": the second clause goes on as the first began.
  if (at > first + 1 && isLast(tokens, clause, at) && tokens[clause.first]?.wordClass === 'coordinator') return isSubordinate(tokens, sentence, clause) ? 'final' : 'unsure'
  return 'second'
}

/** Is the clause before this one, or one that it goes on from, a subordinate clause? */
function isSubordinate(tokens: readonly Token[], sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (before?.finite == null) return false
  const first = firstWord(tokens, before)
  const opener = first === null ? null : lastOpener(tokens, before, first, before.finite)
  return opener !== null && before.finite > opener + 1
}

/** The last word before the verb that opens a subordinate clause: omdat, waarin, or die and dat after a noun or a comma. */
function lastOpener(tokens: readonly Token[], clause: TokenSpan, first: number, at: number): number | null {
  for (let index = at - 1; index >= clause.first; index--) if (opensClause(tokens, index, first)) return index
  return null
}

function opensClause(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower = '', wordClass } = tokens[at] ?? {}
  if (wordClass === 'subordinator') return true
  if (!RELATIVE.test(lower)) return false
  const before = tokens[at - 1]
  if (at === first && !/^(?:die|dat|welke|welk)$/.test(lower)) return true
  if (before === undefined) return false
  if (before.text === ',' || before.wordClass === 'noun' || before.wordClass === 'name') return !(lower === 'dat' && tokens[at + 1]?.wordClass === 'noun')
  return before.wordClass === 'preposition' && /^(?:wie|welke|welk|wat)$/.test(lower)
}

/** "Als eigenaar verricht u": als that opens no clause, since the subject comes behind the verb. */
function isComparison(tokens: readonly Token[], opener: number, at: number): boolean {
  return /^(?:als|dan|zoals)$/.test(tokens[opener]?.lower ?? '') && SUBJECT.test(tokens[at + 1]?.lower ?? '') && !SUBJECT.test(tokens[opener + 1]?.lower ?? '')
}

function firstWord(tokens: readonly Token[], { first, last }: TokenSpan): number | null {
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'punctuation' && tokens[at]?.wordClass !== 'coordinator') return at
  return null
}

/** Nothing but verbs and punctuation comes behind. */
function isLast(tokens: readonly Token[], { last }: TokenSpan, at: number): boolean {
  for (let index = at + 1; index < last; index++) if (tokens[index]?.kind !== 'punctuation' && tokens[index]?.wordClass !== 'verb') return false
  return true
}

/** The verbs side by side around `at`, with the te and the particle between them: "kan worden op te sturen". */
export function verbCluster(tokens: readonly Token[], sentence: Sentence, at: number): TokenSpan {
  let first = at
  let last = at + 1
  while (first > sentence.first && belongsLeft(tokens, sentence, first)) first--
  while (last < sentence.last && belongsRight(tokens, last)) last++
  return { first, last }
}

function belongsLeft(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (before.lower === 'te' && tokens[first]?.verbForm === 'infinitive') return true
  // "U hebt gemaakt": the second word of a main clause isn't part of the verbs at its end.
  if (before.verbForm === 'finite' && finiteLayout(tokens, sentence, first - 1) !== 'final') return false
  return before.wordClass === 'verb' && before.verbForm !== 'presentParticiple' && isHelper(before)
}

function belongsRight(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  if (next === undefined) return false
  if (next.lower === 'te') return tokens[last + 1]?.verbForm === 'infinitive'
  return next.wordClass === 'verb' && next.verbForm !== 'presentParticiple' && (isHelper(next) || tokens[last - 1]?.lower === 'te' || isHelper(tokens[last - 1]))
}

/** Verbs that stand with another verb at the end of a clause. */
const HELPER =
  /^(?:ben|bent|is|zijn|was|waren|geweest|word|wordt|worden|werd|werden|geworden|heb|hebt|heeft|hebben|had|hadden|kan|kunt|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|wil|wilt|willen|wilde|wilden|zal|zult|zullen|zou|zouden|hoef|hoeft|hoeven|laat|laten|liet|lieten|ga|gaat|gaan|dien|dient|dienen|blijf|blijft|blijven)$/

export function isHelper(token: Token | undefined): boolean {
  return token !== undefined && HELPER.test(token.lower)
}
