import { COMMA, OPENER, SUBJECT, tagAt, type TagInput, type Tags } from './tag-features.ts'
import { ADJECTIVE, COORDINATOR, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE, PREPOSITION, PRONOUN, SUBORDINATOR } from './word-tags.ts'

/**
 * Whether a clause with its verb at the end begins at token `at`: omdat, waarin, wat …; die and dat only where they stand
 * after a noun or a comma and no verb follows at once; a question word not at the head of a question.
 */
export function opensClause(input: TagInput, tags: Tags, at: number): boolean {
  if (at < 0) return false
  if (tags[at] === SUBORDINATOR) return true
  if (((input.shapes[at] ?? 0) & OPENER) === 0 || tags[at] === COORDINATOR) return false
  const verbNext = ((input.candidates[at + 1] ?? 0) & (1 << FINITE)) !== 0
  if (at === 0 || (at === 1 && tags[0] === COORDINATOR)) return !verbNext && tags[at] !== PRONOUN
  const before = tagAt(tags, at - 1)
  const shapeBefore = input.shapes[at - 1] ?? 0
  if (tags[at] !== PRONOUN) return true
  if ((shapeBefore & SUBJECT) !== 0 || before === PREPOSITION) return (shapeBefore & COMMA) !== 0
  if ((shapeBefore & COMMA) !== 0) return true
  if (before === NOUN) return true
  return BEFORE_DAT.has(before ?? -1) && !(verbNext && tagAt(tags, at + 1) === FINITE)
}

const BEFORE_DAT: ReadonlySet<number> = new Set([PRONOUN, FINITE, INFINITIVE, PAST_PARTICIPLE, ADJECTIVE])
