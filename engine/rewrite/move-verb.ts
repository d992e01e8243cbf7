import { lemmaOf } from '../annotate/lemma-of.ts'
import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { isPastParticiple } from '../lexicon/is-past-participle.ts'
import { findVerb } from '../lexicon/verb-forms.ts'
import { dropTokens, insertBefore, replaceTokens, type TokenChange } from '../words/token-changes.ts'

/** The one finite verb of a clause that has its verb at the end, and what else is at that end. */
export interface FinalVerb {
  readonly at: number
  /** As it reads in second place: "vult" of invult. */
  readonly second: string
  /** What stays behind at the end: "in" of invult, "tegemoetgekomen" of tegemoet wordt gekomen; '' for a verb that goes whole. */
  readonly rest: string
  /** Token indexes, half-open, of what `rest` comes in the place of. */
  readonly span: readonly [first: number, last: number]
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
  const particle = verbs[0]?.particle ?? null
  if (verbs.length > 1 && verbs.some((verb) => verb.particle !== particle)) return null
  const parted = partedVerb(tokens, at, last)
  if (parted !== null) return { at, second: token.lower, rest: parted, span: [at - 1, at + 2] }
  const joined = particle !== null && token.lower.startsWith(particle) && token.lower.length > particle.length + 1
  return joined ? { at, second: token.lower.slice(particle.length), rest: particle, span: [at, at + 1] } : { at, second: token.lower, rest: '', span: [at, at + 1] }
}

/** The changes that take the verb from its place at the end. */
export function takeAway({ rest, span: [first, last] }: FinalVerb): TokenChange {
  return rest === '' ? dropTokens(first, last) : replaceTokens(first, last, rest)
}

/** "tegemoet wordt gekomen": without the verb between them the two are one word. */
function partedVerb(tokens: readonly Token[], at: number, last: number): string | null {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || behind === undefined || at + 1 >= last || behind.verbForm !== 'pastParticiple' || !behind.lower.startsWith('ge')) return null
  const word = before.lower + behind.lower
  return before.wordClass !== 'noun' && isPastParticiple(word) ? word : null
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
