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
  if (group === null || parts === null || isPaired(parts, block) || isAttributive(match, block) || deniesParticle(parts, block) || !hasPerson(parts, group, block)) return null
  const negation = negationOf(block.tokens, parts, group)
  if (negation.step === 'impossible') return null
  const change: VerbChange = { block, match, parts, group, negation }
  const plan = parts.frame !== null ? replaceTeFrame(change, parts.frame) : group.tail.includes('te') || group.tail.length > 1 ? null : planFor(change)
  const edits = plan === null ? null : editsOf(block, match.sentence, plan.changes)
  return plan === null || edits === null ? null : { words: plan.words, edits, safe: plan.safe }
}

/** "de verkregen voordelen", "door het college verleende ontheffing": forms that are a past tense as well. */
function isAttributive({ head, sentence, form }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const [word, next] = [tokens[head]?.lower ?? '', tokens[head + 1]]
  if (form === 'attributive' || head + 1 >= sentence.last || !/^(?:be|ge|her|ont|ver).*(?:en|de|te)$/.test(word)) return false
  return (next?.wordClass === 'noun' || next?.wordClass === 'adjective') && form.startsWith('past') && form !== 'pastParticiple'
}

/** "draagt hiervoor geen zorg": without its zorg the geen would stand alone. */
function deniesParticle({ particle }: VerbParts, { tokens }: AnnotatedBlock): boolean {
  return particle !== null && tokens[particle - 1]?.lower === 'geen'
}

/** "is rente verschuldigd": rente can't "moeten betalen", u can. */
function hasPerson({ verb, group: old }: VerbParts, group: VerbGroup, { tokens }: AnnotatedBlock): boolean {
  if (group.verb.infinitive !== 'moeten' || group.after.length === 0 || old.tail.length > 0) return true
  return [tokens[verb - 1], tokens[verb + 1]].some((token) => /^(?:u|wij|we|ik|je|jij|hij|zij|ze)$/.test(token?.lower ?? ''))
}

/** "aandacht en ondersteuning bieden": what is bound to another word can't go by itself. */
function isPaired({ before }: VerbParts, { tokens }: AnnotatedBlock): boolean {
  if (before === null || !isNominal(tokens.slice(before.first, before.last).map(({ lower }) => lower))) return false
  return /^(?:en|of|noch)$/.test(tokens[before.first - 1]?.lower ?? '') || /^(?:en|of|noch)$/.test(tokens[before.last]?.lower ?? '')
}

function planFor(change: VerbChange): VerbPlan | null {
  return change.parts.layout === 'second' ? replaceInSecond(change) : replaceInFinal(change)
}
