import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { joinsName } from './joins-name.ts'

/**
 * Stand-in for the longest syntactic dependency of a sentence, in words between a word and its head (LiNT's SDL). Without
 * a parser it follows from the sentence's length, from how long a reader waits for a clause's finite verb, and from the
 * longest stretch between two verbs (the Dutch "tang"). Weights fitted on the training part of sentences parsed by Frog
 * and turned to LiNT-II's heads; scripts/measure/measure-dependency-length.ts prints how far they agree.
 */
export function estimateDependencyLength(tokens: readonly Token[], sentence: Sentence): number {
  const words = Math.min(sentence.words - spared(tokens, sentence.first, sentence.last), LONGEST)
  return 0.413 * words - 0.0039 * words * words + 0.099 * longestWait(tokens, sentence) + 0.09 * longestGap(tokens, sentence)
}

/** Beyond this a longer sentence no longer tells of a longer dependency. */
const LONGEST = 50

/** Words before a clause's finite verb; a first "maar" or "en" doesn't count, since nothing hangs on it. */
function longestWait(tokens: readonly Token[], { clauses }: Sentence): number {
  let longest = 0
  for (const { first, finite } of clauses) if (finite !== null) longest = Math.max(longest, finite - first - joins(tokens[first]) - spared(tokens, first, finite))
  return longest
}

function joins(token: Token | undefined): 0 | 1 {
  return token?.wordClass === 'coordinator' ? 1 : 0
}

/** Tokens that only make a name longer. */
function spared(tokens: readonly Token[], first: number, last: number): number {
  let count = 0
  for (let at = first; at < last; at++) if (joinsName(tokens, at)) count++
  return count
}

/** Tokens between two verbs that follow each other. */
function longestGap(tokens: readonly Token[], { first, last }: Sentence): number {
  let longest = 0
  let previous = -1
  for (let index = first; index < last; index++) {
    if (tokens[index]?.wordClass !== 'verb') continue
    if (previous >= 0) longest = Math.max(longest, index - previous - 1 - spared(tokens, previous, index))
    previous = index
  }
  return longest
}
