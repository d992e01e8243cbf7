import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import { readVerbGroup, type VerbGroup } from '../inflect/read-verb-group.ts'
import { isNominal } from './is-nominal.ts'
import { replaceInFinal } from './replace-in-final.ts'
import { replaceInSecond } from './replace-in-second.ts'
import { replaceTeFrame } from './replace-te-frame.ts'
import type { Replacement } from './suggest-replacements.ts'
import { editsOf, type TokenChange } from './token-changes.ts'
import { negationOf, type Negation } from './negation-of.ts'
import type { VerbParts, WordMatch } from './word-match.ts'

/** What has to change for one verb group to make way for another. */
export interface VerbPlan {
  readonly changes: readonly TokenChange[]
  /** The new words as a reader sees them: `voert … in`. */
  readonly words: string
  readonly safe: boolean
}

/** A verb group in the text, the one that comes in its place, and what the clause says beside. */
export interface VerbChange {
  readonly block: AnnotatedBlock
  readonly match: WordMatch
  readonly parts: VerbParts
  readonly group: VerbGroup
  readonly negation: Negation
}

/**
 * Puts another verb in, in the same form: implementeert → voert … in, te implementeren → in te voeren,
 * geïmplementeerde → ingevoerde. null when the form doesn't exist or the place of a loose part isn't certain.
 */
export function replaceVerb(match: WordMatch, alternative: string, block: AnnotatedBlock): Replacement | null {
  const { parts } = match
  const group = readVerbGroup(alternative)
  if (group === null || parts === null || isPaired(parts, block)) return null
  const negation = negationOf(block.tokens, parts, group)
  if (negation.step === 'impossible') return null
  const change: VerbChange = { block, match, parts, group, negation }
  const plan = parts.frame !== null ? replaceTeFrame(change, parts.frame) : group.tail.includes('te') || group.tail.length > 1 ? null : planFor(change)
  const edits = plan === null ? null : editsOf(block, match.sentence, plan.changes)
  return plan === null || edits === null ? null : { words: plan.words, edits, safe: plan.safe }
}

/** "aandacht en ondersteuning bieden": what is bound to another word can't go by itself. */
function isPaired({ before }: VerbParts, { tokens }: AnnotatedBlock): boolean {
  if (before === null || !isNominal(tokens.slice(before.first, before.last).map(({ lower }) => lower))) return false
  return /^(?:en|of|noch)$/.test(tokens[before.first - 1]?.lower ?? '') || /^(?:en|of|noch)$/.test(tokens[before.last]?.lower ?? '')
}

function planFor(change: VerbChange): VerbPlan | null {
  return change.parts.layout === 'second' ? replaceInSecond(change) : replaceInFinal(change)
}
