import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { isFinite, type FiniteFormName, type VerbFormName } from '../inflect/inflect-verb.ts'
import { clauseOf } from './verb-layout.ts'

/** Which finite form the verb at `at` is, by its subject, where several look alike: "verricht" with ik, u or de gemeente. */
export function finiteFormOf(tokens: readonly Token[], sentence: Sentence, at: number, form: VerbFormName): FiniteFormName {
  if (form === 'infinitive') return 'plural'
  if (!isFinite(form)) return 'third'
  if (form === 'plural' || form === 'pastSingular' || form === 'pastPlural') return form
  const next = tokens[at + 1]?.lower ?? ''
  // "Ik verzoek u": u is who it is asked of.
  if (tokens[at - 1]?.lower === 'ik') return 'stem'
  if (next === 'je' && tokens[at + 2]?.lower !== 'de') return 'stem'
  if (next === 'jij') return 'stem'
  if (next === 'u' || next === 'ge') return 'present'
  const subject = subjectBefore(tokens, sentence, at)
  if (subject === 'ik' || next === 'ik') return 'stem'
  if (subject === 'u' || subject === 'je' || subject === 'jij') return 'present'
  if (form === 'stem' && isImperative(tokens, sentence, at)) return 'stem'
  return 'third'
}

/** The pronoun that is the subject of the verb at `at` and stands before it, '' when there is none. */
export function subjectBefore(tokens: readonly Token[], sentence: Sentence, at: number): string {
  const { first } = clauseOf(sentence, at)
  for (let index = first; index < at; index++) {
    const { lower = '', wordClass } = tokens[index] ?? {}
    if (SUBJECT.test(lower)) return lower
    if (wordClass === 'noun' || wordClass === 'article' || wordClass === 'name') return ''
  }
  return ''
}

const SUBJECT = /^(?:ik|u|je|jij|wij|we|hij|zij|ze|men|jullie)$/

/** No subject anywhere near: "Verstrek ons de gegevens." */
function isImperative(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { first } = clauseOf(sentence, at)
  const before = tokens.slice(first, at).filter((token) => token.kind !== 'punctuation' && token.wordClass !== 'coordinator' && token.wordClass !== 'adverb')
  return before.length === 0
}

/** zich, ons, me: the reflexive pronoun that goes with the subject of the verb at `at`. */
export function reflexiveFor(tokens: readonly Token[], sentence: Sentence, at: number): string {
  const { first, last } = clauseOf(sentence, at)
  for (let index = first; index < last; index++) {
    const own = REFLEXIVES[tokens[index]?.lower ?? '']
    if (own !== undefined && tokens[index - 1]?.wordClass !== 'preposition') return own
  }
  return 'zich'
}

const REFLEXIVES: Readonly<Record<string, string>> = { ik: 'me', je: 'je', jij: 'je', wij: 'ons', we: 'ons', jullie: 'je' }
