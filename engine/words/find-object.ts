import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { lookUpMarks } from '../lexicon/word-graph.ts'
import { clauseOf } from './verb-layout.ts'
import type { TokenSpan, VerbParts } from './word-match.ts'

const SUBJECT = /^(?:u|je|jij|wij|we|ik|hij|zij|ze|men|dit|dat)$/
const LIGHT = /^(?:ook|nog|al|dan|wel|hierbij|daarom|alsnog|eerst|nu|weer|opnieuw|steeds|altijd|soms|vaak|regelmatig|jaarlijks|elk jaar|zo)$/
const OPENS_NOUN = new Set(['article', 'pronoun', 'adjective', 'noun', 'numeral', 'name'])

/** In a main clause: the token where the object begins, right behind the verb or its pronoun subject. null when unsure. */
export function objectBehind(tokens: readonly Token[], sentence: Sentence, parts: VerbParts): number | null {
  const { verb, before, particle } = parts
  if (before !== null && !closesWith(tokens, sentence, before)) return null
  if (particle !== null && particle === verb + 1) return null
  let at = verb + 1
  const subjectFollows = SUBJECT.test(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'dit' && tokens[at]?.lower !== 'dat'
  // "De komende periode hervatten we de gesprekken."
  const isNominative = /^(?:wij|we|ik|hij|men|je|jij)$/.test(tokens[at]?.lower ?? '')
  if (subjectFollows && !isNominative && startsWithSubject(tokens, sentence, verb)) return isNounPhrase(tokens, at) ? at : null
  if (subjectFollows) at++
  else if (!startsWithSubject(tokens, sentence, verb)) return null
  while (LIGHT.test(tokens[at]?.lower ?? '')) at++
  return isNounPhrase(tokens, at) && !isTime(tokens, at) && !deniesLater(tokens, sentence, at) ? at : null
}

/** "elk jaar", "twee weken", "deze maand": no object. */
function isTime(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some((token, index, near) => TIME.test(token.lower) && near.slice(0, index).every((one) => one.wordClass !== 'preposition'))
}

const TIME = /^(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|keer|uur|uren|kwartaal|moment|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vandaag|morgen)$/

function deniesLater(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return tokens.slice(at, clauseOf(sentence, at).last).some((token) => token.lower === 'niet')
}

/** "nemen wij uw gezondheid in aanmerking.": the group ends its clause, and no adverb stands between it and the object. */
function closesWith(tokens: readonly Token[], sentence: Sentence, { first, last }: TokenSpan): boolean {
  const { last: end } = clauseOf(sentence, first)
  return tokens[first - 1]?.wordClass === 'noun' && (last >= end || tokens[last]?.kind === 'punctuation')
}

/** The words before the verb are its subject: a pronoun, or a noun phrase with an article. */
function startsWithSubject(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  let first = clauseOf(sentence, verb).first
  while (tokens[first]?.kind === 'punctuation' || tokens[first]?.wordClass === 'coordinator') first++
  const opener = tokens[first]
  if (opener === undefined || first >= verb) return false
  if (SUBJECT.test(opener.lower)) return first + 1 === verb
  return /^(?:de|het|een|deze|dit|die|uw|onze|ons)$/.test(opener.lower) && !tokens.slice(first, verb).some((token) => token.text === ',')
}

function isNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // A noun alone at the end of its clause is one even where the annotation saw a verb.
  if (token?.wordClass === 'verb') return (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punctuation') && lookUpMarks(token.lower).includes('n')
  return token !== undefined && OPENS_NOUN.has(token.wordClass) && !/^(?:er|niet|het)$/.test(token.lower) || (token?.lower === 'het' && token.wordClass === 'article')
}

/** Before an infinitive or a verb at the clause's end: where the noun phrase begins that stands right before the verbs. */
export function objectBefore(tokens: readonly Token[], sentence: Sentence, { cluster, layout, before }: VerbParts): number | null {
  if (layout === 'attributive' || (before !== null && before.last !== cluster.first)) return null
  const { first } = clauseOf(sentence, cluster.first)
  let at = (before ?? cluster).first - 1
  if (tokens[at]?.wordClass !== 'noun' && tokens[at]?.wordClass !== 'name') return null
  while (at > first && (tokens[at - 1]?.wordClass === 'adjective' || tokens[at - 1]?.wordClass === 'noun')) at--
  const determiner = tokens[at - 1]
  if (determiner !== undefined && at - 1 >= first && /^(?:de|het|een|geen|uw|onze|ons|deze|dit|die|dat|alle|zijn|haar|hun)$/.test(determiner.lower)) at--
  const previous = tokens[at - 1]
  if (previous === undefined || at <= first) return null
  return previous.lower === 'om' || SUBJECT.test(previous.lower) || previous.verbForm === 'finite' ? at : null
}
