import type { WordClass } from '../annotate/annotated-block.ts'
import { candidateTags } from '../annotate/candidate-tags.ts'
import { TAGS, wordClassOf } from '../annotate/word-tags.ts'

/**
 * The word classes a lower-case word can have out of context, in a fixed order; a compound has those of its head, an
 * unknown word those its shape allows.
 */
export function wordClassesOf(lower: string): readonly WordClass[] {
  const tags = candidateTags(lower)
  return [
    ...new Set(
      TAGS.map((_, tag) => tag)
        .filter((tag) => (tags & (1 << tag)) !== 0)
        .map(wordClassOf),
    ),
  ]
}
