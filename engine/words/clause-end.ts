import { isPastParticiple } from '../lexicon/is-past-participle.ts'
import type { Token } from '../annotate/annotated-block.ts'
import { clauseOf } from './verb-layout.ts'
import type { WordMatch } from './word-match.ts'

/** Where the loose part of a verb comes in a main clause: before token `at`. */
export interface ClauseEnd {
  readonly at: number
  readonly certain: boolean
}

const MAX_LENGTH = 22
const OPENS_LATER = /^(?:om|teneinde|zoals|tenzij|mits|waaronder|namelijk|bijvoorbeeld|inclusief|omdat|zodat|als|want|maar)$/

/**
 * The end of the main clause of the verb at `from`: before the comma or the word that opens the next clause, or the full
 * stop. null where an infinitive or participle may close the clause earlier, or a mark cuts through it.
 */
export function clauseEnd(tokens: readonly Token[], { sentence }: Pick<WordMatch, 'sentence'>, from: number): ClauseEnd | null {
  const { last } = clauseOf(sentence, from)
  let at = from + 1
  let commas = 0
  for (; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || /^[;:()–…]$/.test(token.text)) return null
    if (OPENS_LATER.test(token.lower) || token.wordClass === 'subordinator') break
    if (token.text === ',') commas++
    if (closesEarlier(tokens, at)) return null
  }
  while (at > from + 1 && tokens[at - 1]?.kind === 'punctuation') at--
  const length = at - from
  if (length > MAX_LENGTH) return null
  return { at, certain: commas === 0 && length <= 13 && sentence.clauses.length === 1 && !tokens.slice(from, at).some((token) => token.wordClass === 'coordinator') }
}

/** An infinitive or participle that is no noun ("het parkeren") and belongs to none ("ingezonden stukken"). */
function closesEarlier(tokens: readonly Token[], at: number): boolean {
  const { verbForm, lower } = tokens[at] ?? { verbForm: null, lower: '' }
  if (verbForm === 'infinitive') return tokens[at - 1]?.lower !== 'het'
  return verbForm === 'pastParticiple' && !lower.endsWith('e') && isPastParticiple(lower) && tokens[at + 1]?.wordClass !== 'noun'
}
