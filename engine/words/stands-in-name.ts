import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'

/** The tokens that a found term takes up, half-open. */
interface TokenSpan {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
}

/** "Ford Focus", "Wet Maatregelen": a word with a capital inside the sentence, beside another one, belongs to a name. */
export function standsInName({ tokens }: AnnotatedBlock, { first, last, sentence }: TokenSpan): boolean {
  if (last - first !== 1 || first === sentence.first || !hasCapital(tokens[first])) return false
  return (first - 1 > sentence.first && hasCapital(tokens[first - 1])) || hasCapital(tokens[last])
}

/** A capital in front and small letters behind it: "LET OP" is no name. */
function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)
}
