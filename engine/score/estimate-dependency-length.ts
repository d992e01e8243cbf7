import type { Clause, Sentence, Token } from '../annotate/annotated-block.ts'

/**
 * Stand-in for the longest syntactic dependency of a sentence, in words between a word and its head (punctuation not
 * counted). Dutch makes them in four places, which clauses and word classes show without a parser:
 * - from a clause's subject or opening to its main verb (the participle or infinitive at its end, else the finite verb);
 * - from the main verb to the heads of what stands behind it;
 * - from the main verb of a subordinate clause to that of the clause it hangs on;
 * - from a relative clause's verb to the noun that it is about.
 * How far this agrees with a parser is measured by scripts/measure/measure-dependency-length.ts.
 */
export function estimateDependencyLength(tokens: readonly Token[], sentence: Sentence): number {
  const position = wordPositions(tokens, sentence)
  const distance = (one: number, other: number) => Math.max(0, Math.abs((position[one - sentence.first] ?? 0) - (position[other - sentence.first] ?? 0)) - 1)
  const clauses = sentence.clauses.length > 0 ? sentence.clauses : [{ first: sentence.first, last: sentence.last, finite: null }]
  let longest = 0
  let previousMain: number | null = null
  for (const clause of clauses) {
    const main = mainVerb(tokens, clause)
    longest = Math.max(longest, withinClause(tokens, clause, main, distance))
    if (main !== null && previousMain !== null) longest = Math.max(longest, toGovernor(tokens, clause, main, previousMain, distance))
    previousMain = main ?? previousMain
  }
  return longest
}

type Distance = (one: number, other: number) => number

/** Place of each token among the words, since punctuation counts for nothing. */
function wordPositions(tokens: readonly Token[], { first, last }: Sentence): Int16Array {
  const positions = new Int16Array(last - first)
  let words = 0
  for (let index = first; index < last; index++) {
    positions[index - first] = words
    if (tokens[index]?.kind !== 'punctuation') words++
  }
  return positions
}

/** The verb that says what happens: the last non-finite verb of the clause's cluster, else the finite verb. */
function mainVerb(tokens: readonly Token[], { first, last, finite }: Clause): number | null {
  for (let index = last - 1; index >= first; index--) {
    const token = tokens[index]
    if (token?.wordClass !== 'verb' || token.verbForm === 'finite') continue
    const isAfterTe = tokens[index - 1]?.lower === 'te'
    if (token.verbForm === 'pastParticiple' && /e$/.test(token.lower)) continue
    if (!isAfterTe || finite === null) return index
  }
  return finite
}

/** The farthest word that hangs on the clause's own main verb. */
function withinClause(tokens: readonly Token[], { first, last, finite }: Clause, main: number | null, distance: Distance): number {
  if (main === null) return longestNounPhrase(tokens, first, last, distance)
  let longest = finite === null ? 0 : distance(finite, main)
  const opening = firstHead(tokens, first, last)
  if (opening !== null && opening !== main) longest = Math.max(longest, distance(opening, main))
  for (let index = main + 1; index < last; index++) {
    if (isHead(tokens, index) && !hangsOnNoun(tokens, index, first)) longest = Math.max(longest, distance(index, main))
  }
  return longest
}

/** The first noun, pronoun or adverb that opens the clause: its subject or what stands in front of the verb. */
function firstHead(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation' || token.wordClass === 'coordinator') continue
    if (token.wordClass === 'article' || token.wordClass === 'preposition' || token.wordClass === 'numeral') continue
    if (token.wordClass === 'adjective' && tokens[index + 1]?.wordClass === 'noun') continue
    if (token.wordClass === 'pronoun' && tokens[index + 1]?.wordClass === 'noun') continue
    return index
  }
  return null
}

function isHead(tokens: readonly Token[], index: number): boolean {
  const wordClass = tokens[index]?.wordClass
  return (wordClass === 'noun' || wordClass === 'name') && tokens[index + 1]?.wordClass !== 'name'
}

/** "de kop van de cel": a noun phrase with van behind another noun belongs to that noun, not to the verb. */
function hangsOnNoun(tokens: readonly Token[], index: number, first: number): boolean {
  for (let back = index - 1; back >= Math.max(first, index - 5); back--) {
    const token = tokens[back]
    if (token?.wordClass === 'preposition') return token.lower === 'van' && tokens[back - 1]?.wordClass === 'noun'
    if (token?.wordClass === 'noun' || token?.wordClass === 'verb') return false
  }
  return false
}

function toGovernor(tokens: readonly Token[], clause: Clause, main: number, previousMain: number, distance: Distance): number {
  const opener = firstHead(tokens, clause.first, clause.last)
  const isRelative = opener !== null && /^(?:die|dat|wie|waar\p{L}*)$/u.test(tokens[opener]?.lower ?? '')
  if (!isRelative) return distance(main, previousMain)
  for (let index = clause.first - 1; index >= 0; index--) if (isHead(tokens, index)) return distance(main, index)
  return distance(main, previousMain)
}

/** Without a verb: a heading or list item, whose words hang on its first noun. */
function longestNounPhrase(tokens: readonly Token[], first: number, last: number, distance: Distance): number {
  const head = firstHead(tokens, first, last)
  if (head === null) return 0
  let longest = 0
  for (let index = head + 1; index < last; index++) if (isHead(tokens, index) && !hangsOnNoun(tokens, index, first)) longest = Math.max(longest, distance(index, head))
  return longest
}
