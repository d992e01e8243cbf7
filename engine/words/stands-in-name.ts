import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import type { WordMatch } from './word-match.ts'

/** A found term: its tokens, half-open, and what the list says of it. */
type FoundTerm = Pick<WordMatch, 'first' | 'last' | 'sentence' | 'entry'>

/**
 * "Ford Focus", "Wet Maatregelen", "Armoedebeleid, Participatie en Pensioenen": a word with a capital inside the sentence,
 * beside another one or after plain words, belongs to a name.
 */
export function standsInName({ tokens }: AnnotatedBlock, { first, last, sentence, entry }: FoundTerm): boolean {
  if (last - first !== 1 || first === sentence.first || !hasCapital(tokens[first])) return false
  if ((first - 1 > sentence.first && hasCapital(tokens[first - 1])) || hasCapital(tokens[last])) return true
  return /^\p{Ll}/u.test(entry.term) && NAMING.has(entry.kind) && goesOn(tokens, sentence, first)
}

const NAMING: ReadonlySet<WordMatch['entry']['kind']> = new Set(['zelfstandig naamwoord', 'meervoud', 'bijvoeglijk naamwoord'])

/** Words of the same sentence stand before it, with at most a comma in between: no new sentence or heading begins here. */
function goesOn(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const before = tokens[first - 1]
  return before !== undefined && (before.kind === 'word' || before.text === '(' || (before.text === ',' && first - 2 > sentence.first))
}

/** A capital in front and small letters behind it: "LET OP" is no name. */
function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)
}
