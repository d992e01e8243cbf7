import type { Sentence, Token } from '../annotate/annotated-block.ts'

/**
 * Stand-in for the longest syntactic dependency of a sentence, in words between a word and its head (LiNT's SDL). Without
 * a parser it follows from the sentence's length, from how long a reader waits for a clause's finite verb, and from the
 * longest stretch between two verbs (the Dutch "tang"). Weights fitted on the training part of sentences parsed by Frog
 * and turned to LiNT-II's heads; scripts/measure/measure-dependency-length.ts prints how far they agree.
 */
export function estimateDependencyLength(tokens: readonly Token[], sentence: Sentence): number {
  const words = Math.min(sentence.words, LONGEST)
  return 0.413 * words - 0.0039 * words * words + 0.099 * longestWait(sentence) + 0.09 * longestGap(tokens, sentence)
}

/** Beyond this a longer sentence no longer tells of a longer dependency. */
const LONGEST = 50

/** Words before a clause's finite verb. */
function longestWait({ clauses }: Sentence): number {
  return Math.max(0, ...clauses.map(({ first, finite }) => (finite === null ? 0 : finite - first)))
}

/** Tokens between two verbs that follow each other. */
function longestGap(tokens: readonly Token[], { first, last }: Sentence): number {
  let longest = 0
  let previous = -1
  for (let index = first; index < last; index++) {
    if (tokens[index]?.wordClass !== 'verb') continue
    if (previous >= 0) longest = Math.max(longest, index - previous - 1)
    previous = index
  }
  return longest
}
