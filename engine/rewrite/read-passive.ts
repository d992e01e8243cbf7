import type { AnnotatedBlock, Passive, Sentence, Token } from '../annotate/annotated-block.ts'
import { coreEnd, nounPhraseEnd } from './noun-phrase.ts'

/** A passive main clause that fills its sentence, cut into its parts. Token indexes; spans are half-open. */
export interface PassiveClause {
  /** The word in second place: is, wordt, moet. */
  readonly finite: number
  readonly participle: number
  /** Verbs beside the participle at the end: worden, te worden. */
  readonly cluster: { readonly first: number; readonly last: number }
  /** What is done to: "uw aanvraag"; empty behind "er", where it comes later. */
  readonly subject: { readonly first: number; readonly last: number }
  /** Stands before the verb when that isn't the subject: "op 3 mei"; for "er" too. */
  readonly front: { readonly first: number; readonly last: number } | null
  readonly agent: { readonly first: number; readonly last: number } | null
}

/**
 * The parts of "Op 3 mei is uw aanvraag door ons afgewezen." null when the sentence holds another clause, a mark, or
 * more than one passive, or when its subject isn't sure.
 */
export function readPassive(block: AnnotatedBlock, sentence: Sentence, passive: Passive): PassiveClause | null {
  const { tokens } = block
  const finite = sentence.clauses[0]?.finite ?? null
  const end = sentence.last - 1
  if (finite === null || sentence.clauses.length !== 1 || sentence.passives.length !== 1 || tokens[end]?.text !== '.' || finite === sentence.first) return null
  if (tokens.slice(sentence.first, end).some((token) => token.kind === 'punctuation' && token.text !== '€')) return null
  const cluster = clusterAround(tokens, passive.participle, finite, end)
  if (cluster === null || cluster.last !== end) return null
  const subjectFirst = subjectEnd(tokens, sentence.first, finite) === finite
  const isEr = tokens[sentence.first]?.lower === 'er' && finite === sentence.first + 1
  const after = subjectFirst ? null : isEr ? finite + 1 : subjectEnd(tokens, finite + 1, cluster.first)
  if (!subjectFirst && after === null) return null
  const subject = subjectFirst ? { first: sentence.first, last: finite } : { first: finite + 1, last: after ?? finite + 1 }
  const agent = agentOf(tokens, subjectFirst ? finite + 1 : subject.last, cluster.first)
  // "door ons of door de gemeente": more than one may do it.
  if (agent !== null && /^(?:en|of|en\/of|dan|samen)$/.test(tokens[agent.last]?.lower ?? '')) return null
  return { finite, participle: passive.participle, cluster, subject, front: subjectFirst ? null : { first: sentence.first, last: finite }, agent }
}

/** "afgewezen", "worden afgewezen", "afgewezen te worden": all verbs between the finite one and the full stop. */
function clusterAround(tokens: readonly Token[], participle: number, finite: number, end: number): { first: number; last: number } | null {
  let first = participle
  let last = participle + 1
  while (first > finite + 1 && isClusterWord(tokens[first - 1])) first--
  while (last < end && isClusterWord(tokens[last])) last++
  return { first, last }
}

function isClusterWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:te|worden|zijn|geworden)$/.test(token.lower)
}

/** A subject with an article or a possessive, or u; its van-phrase counts. */
function subjectEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!/^(?:uw|de|het|een|deze|dit|dat|die|u|alle|onze|ons|geen)$/.test(tokens[at]?.lower ?? '')) return null
  return nounPhraseEnd(tokens, at, limit)
}

/** "door ons", "door u", "door de gemeente". */
function agentOf(tokens: readonly Token[], from: number, limit: number): { first: number; last: number } | null {
  for (let at = from; at + 1 < limit; at++) {
    if (tokens[at]?.lower !== 'door') continue
    const who = tokens[at + 1]
    const last = who !== undefined && /^(?:ons|u|mij)$/.test(who.lower) ? at + 2 : coreEnd(tokens, at + 1, limit)
    return last === null ? null : { first: at, last }
  }
  return null
}
