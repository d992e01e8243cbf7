import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { objectBehind, objectBefore } from './find-object.ts'
import type { VerbChange } from './replace-verb.ts'
import { clauseOf } from './verb-layout.ts'
import type { VerbParts } from './word-match.ts'
import { dropTokens, replaceTokens, type TokenChange } from './token-changes.ts'

export interface TailChange {
  readonly changes: readonly TokenChange[]
  readonly safe: boolean
  /** What came behind a preposition is now an object: a loose part comes behind it. */
  readonly movesToEnd: boolean
  /** Where a preposition comes in before the object: what is loose stands before it ("kijken terug op de regels"). */
  readonly insertedAt: number | null
}

/** beschikken over → hebben drops "over", aankaarten bij → bespreken met changes it, evalueren → terugkijken op puts "op" in. */
export function tailChanges(change: VerbChange): TailChange | null {
  const { block, match, parts, group } = change
  const wanted = group.tail.join(' ')
  if (parts.tail === null) {
    if (wanted === '') return { changes: [], safe: true, movesToEnd: false, insertedAt: null }
    const at = parts.layout === 'second' ? objectBehind(block.tokens, match.sentence, parts) : objectBefore(block.tokens, match.sentence, parts)
    return at === null ? null : { changes: [], safe: false, movesToEnd: false, insertedAt: at }
  }
  const { first, last } = parts.tail
  const same = block.tokens.slice(first, last).every((token, index) => token.lower === group.tail[index]) && group.tail.length === last - first
  if (same) return { changes: [], safe: true, movesToEnd: false, insertedAt: null }
  if (wanted === '' && !opensObject(block.tokens[last])) return null
  if (wanted === '') return dropTail(block.tokens, match.sentence, parts)
  return { changes: [replaceTokens(first, last, wanted)], safe: false, movesToEnd: false, insertedAt: null }
}

/** "niet over een auto beschikken" → "geen auto hebben"; with another object niet would have to move. */
function dropTail(tokens: readonly Token[], sentence: Sentence, { tail }: VerbParts): TailChange | null {
  if (tail === null) return null
  const not = notBefore(tokens, sentence, tail.first)
  const next = tokens[tail.last]
  const kept = { safe: false, movesToEnd: true, insertedAt: null }
  if (not === null || /^(?:voldoende|genoeg|alle|elke|elk|iedere)$/.test(next?.lower ?? '')) return { ...kept, changes: [dropTokens(tail.first, tail.last)] }
  return next?.lower === 'een' ? { ...kept, changes: [dropTokens(not, not + 1), replaceTokens(tail.first, tail.last + 1, 'geen')] } : null
}

function notBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  for (let index = at - 1; index >= Math.max(clauseOf(sentence, at).first, at - 6); index--) if (tokens[index]?.lower === 'niet') return index
  return null
}

/** What follows "over" can be an object: no clause, no end. */
function opensObject(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation' || token.wordClass === 'subordinator') return false
  return !/^(?:dat|of|wat|wie|hoe|te|het)$/.test(token.lower) || token.wordClass === 'article'
}
