import { lemmaOf } from '../annotate/lemma-of.ts'
import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { knownVerb } from '../inflect/known-verb.ts'
import { findVerb } from '../lexicon/verb-forms.ts'
import { dropTokens, insertBefore, replaceTokens, type TokenChange } from '../words/token-changes.ts'

/** The one finite verb of a clause that has its verb at the end, and what else is at that end. */
export interface FinalVerb {
  readonly at: number
  /** As it reads in second place: "vult" of invult. */
  readonly second: string
  /** What stays behind at the end: "in" of invult; '' for a verb that goes whole. */
  readonly rest: string
}

/**
 * The finite verb of the clause between two tokens, when it is the only one and stands at its end: only verbs, and after
 * them phrases with a preposition, come behind it. null otherwise, or for a verb that is separable in one of two senses.
 */
export function finalVerb(block: AnnotatedBlock, sentence: Sentence, first: number, last: number): FinalVerb | null {
  const { tokens } = block
  const finite = indexesOf(tokens, first, last).filter((at) => tokens[at]?.verbForm === 'finite')
  const [at] = finite
  const token = tokens[at ?? -1]
  if (at === undefined || token === undefined || finite.length !== 1 || at === first || !standsLast(tokens, at, last)) return null
  const lemma = lemmaOf(tokens, sentence, at)
  if (lemma === null) return null
  const verbs = findVerb(lemma)
  const particle = knownVerb(lemma)?.particle ?? null
  if (verbs.length > 1 && verbs.some((verb) => verb.particle !== verbs[0]?.particle)) return null
  const joined = particle !== null && token.lower.startsWith(particle) && token.lower.length > particle.length + 1
  return joined ? { at, second: token.lower.slice(particle.length), rest: particle } : { at, second: token.lower, rest: '' }
}

/** The changes that take the verb from its place at the end. */
export function takeAway({ at, rest }: FinalVerb): TokenChange {
  return rest === '' ? dropTokens(at, at + 1) : replaceTokens(at, at + 1, rest)
}

/** The verb comes in before token `at`. */
export function putSecond(verb: FinalVerb, at: number): TokenChange {
  return insertBefore(at, verb.second)
}

function indexesOf(tokens: readonly Token[], first: number, last: number): readonly number[] {
  return tokens.slice(first, last).map((_, index) => first + index)
}

/** "… is afgewezen op 3 mei": behind the verbs nothing but phrases that may stand there. */
function standsLast(tokens: readonly Token[], at: number, last: number): boolean {
  let end = at + 1
  while (end < last && (tokens[end]?.wordClass === 'verb' || tokens[end]?.lower === 'te' || tokens[end + 1]?.lower === 'te')) end++
  if (end >= last) return true
  const opener = tokens[end]
  if (opener?.wordClass !== 'preposition' || opener.lower === 'om') return false
  return !tokens.slice(end, last).some((token) => token.wordClass === 'verb' || token.text === ',' || token.wordClass === 'subordinator')
}
