import type { AnnotatedBlock, Sentence } from '../annotate/annotated-block.ts'
import type { Edit, Grade, Suggestion } from '../edit/edit.ts'
import type { Range } from '../letter/letter.ts'
import { editsOf, type TokenChange } from '../words/token-changes.ts'
import { keepsFacts } from './keeps-facts.ts'

/** What a rewrite does, so that a rule can ask for its own. */
export type RewriteKind = 'bevel' | 'boodschap' | 'datums' | 'dubbel-ontkennend' | 'er-is' | 'knip' | 'lijdend' | 'naamwoord' | 'of' | 'overgaan' | 'termijn'

/** A sentence said otherwise. */
export interface Rewrite {
  readonly kind: RewriteKind
  /** From the first changed character to the last, in the block's text. */
  readonly range: Range
  readonly edits: readonly Edit[]
  /** The sentence, or the part of it that changes, as it will read. */
  readonly label: string
  readonly grade: Grade
}

/** What a change of tokens may not keep: two negations that cancel out, a modal that takes the place of dienen. */
export interface Allowance {
  readonly losesNegation?: true
  readonly replacesModal?: true
}

/** The rewrite that these changes make of a sentence; null when they can't be made, or would lose a fact. */
export function createRewrite(
  kind: RewriteKind,
  block: AnnotatedBlock,
  sentence: Sentence,
  changes: readonly TokenChange[],
  grade: Grade = 'voorstel',
  allowance: Allowance = {},
): Rewrite | null {
  const edits = editsOf(block, sentence, changes)
  if (edits === null || edits.length === 0) return null
  const before = block.block.text.slice(sentence.start, sentence.end)
  const label = applyTo(block, sentence, edits)
  if (label === before || !keepsFacts(before, label, allowance)) return null
  return { kind, range: rangeOf(edits), edits, label, grade }
}

export function suggestionOf({ label, grade, edits }: Rewrite): Suggestion {
  return { label, grade, edits }
}

function applyTo({ block }: AnnotatedBlock, sentence: Sentence, edits: readonly Edit[]): string {
  let text = block.text.slice(0, sentence.end)
  for (const edit of edits.toReversed()) if (edit.op === 'replaceText') text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return text.slice(sentence.start)
}

function rangeOf(edits: readonly Edit[]): Range {
  const texts = edits.flatMap((edit) => (edit.op === 'replaceText' ? [edit] : []))
  return { start: Math.min(...texts.map(({ start }) => start)), end: Math.max(...texts.map(({ end }) => end)) }
}
