import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { takesZijn } from '../inflect/takes-zijn.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import { isNominal } from './is-nominal.ts'
import { replaceTokens, type TokenChange } from './token-changes.ts'
import { clauseOf } from './verb-layout.ts'
import type { VerbParts } from './word-match.ts'

/** The change that the auxiliary of a participle needs: none, "heeft" → "is", or the new verb can't stand here. */
export type AuxiliaryChange = { readonly step: 'none' } | { readonly step: 'swap'; readonly change: TokenChange } | { readonly step: 'impossible' }

const NONE: AuxiliaryChange = { step: 'none' }
const IMPOSSIBLE: AuxiliaryChange = { step: 'impossible' }

/** heeft plaatsgevonden → is gebeurd; "is toegezonden" can't become "is laten weten". */
export function auxiliaryFor(tokens: readonly Token[], sentence: Sentence, parts: VerbParts, group: VerbGroup): AuxiliaryChange {
  const at = findAuxiliary(tokens, sentence, parts)
  const lower = at === null ? '' : (tokens[at]?.lower ?? '')
  const was = takesZijn(parts.group.verb)
  const becomes = takesZijn(group.verb)
  const isHave = HAVE_TO_BE[lower] !== undefined
  // "is nagelopen": by somebody, or has it run?
  if (was === 'both' && BE_TO_HAVE[lower] !== undefined && becomes === 'no') return IMPOSSIBLE
  const isActive = isHave || (BE_TO_HAVE[lower] !== undefined && was !== 'no')
  if (!isActive) return canBePassive(parts, group) && !saysWhatIsFound(tokens, sentence, parts, group) ? NONE : IMPOSSIBLE
  // "heeft een aanvang genomen": is begonnen, and not "heeft begonnen".
  if (becomes === 'both' && isHave && parts.before !== null && isNominal(parts.group.before)) return IMPOSSIBLE
  if (at === null || becomes === 'both' || (becomes === 'yes') !== isHave) return NONE
  const swapped = isHave ? HAVE_TO_BE[lower] : BE_TO_HAVE[lower]
  return swapped === undefined || lower === 'zijn' ? IMPOSSIBLE : { step: 'swap', change: replaceTokens(at, at + 1, swapped) }
}

const HAVE_TO_BE: Readonly<Record<string, string>> = { heb: 'ben', hebt: 'bent', heeft: 'is', hebben: 'zijn', had: 'was', hadden: 'waren' }
const BE_TO_HAVE: Readonly<Record<string, string>> = { ben: 'heb', bent: 'hebt', is: 'heeft', zijn: 'hebben', was: 'had', waren: 'hadden' }
const AUXILIARY = /^(?:ben|bent|is|zijn|was|waren|word|wordt|worden|werd|werden|geworden|heb|hebt|heeft|hebben|had|hadden)$/

/** "geconcludeerd wordt dat" isn't "gevonden wordt dat", and "Gezien is dat" is no Dutch; "wordt gezien als" is. */
function saysWhatIsFound(tokens: readonly Token[], sentence: Sentence, { verb, cluster }: VerbParts, group: VerbGroup): boolean {
  const { first, last } = clauseOf(sentence, verb)
  if (/^(?:zien|merken)$/.test(group.verb.infinitive) && !tokens.slice(first, last).some(({ lower }) => lower === 'als')) return true
  const opensClause = tokens[Math.max(cluster.last, verb + 1)]?.lower === 'dat' || verb === sentence.first
  return opensClause && /^(?:vinden|zien)$/.test(group.verb.infinitive)
}

/** Beside the participle, else the finite verb of its clause, also when that clause began before one in between. */
function findAuxiliary(tokens: readonly Token[], sentence: Sentence, { verb, cluster }: VerbParts): number | null {
  for (let at = cluster.first; at < cluster.last; at++) if (at !== verb && AUXILIARY.test(tokens[at]?.lower ?? '') && tokens[at]?.wordClass === 'verb') return at
  const { first, last } = clauseOf(sentence, verb)
  for (let at = verb - 1; at >= first; at--) if (AUXILIARY.test(tokens[at]?.lower ?? '') && tokens[at]?.wordClass === 'verb') return at
  for (let at = verb + 1; at < last; at++) if (AUXILIARY.test(tokens[at]?.lower ?? '') && tokens[at]?.wordClass === 'verb') return at
  return null
}

/** Verbs of a state or an event: nothing is done to anyone. */
const NEVER_PASSIVE = new Set('zijn worden hebben krijgen kunnen moeten mogen willen zullen gelden gebeuren bestaan ontstaan blijven komen gaan liggen staan zitten wonen heten lijken blijken kosten betekenen weten vallen lopen misgaan doorgaan ingaan aflopen meedoen raken passen stijgen dalen'.split(' '))

function canBePassive({ before, tail, group: old }: VerbParts, group: VerbGroup): boolean {
  if (NEVER_PASSIVE.has(group.verb.infinitive) || group.after.length > 0 || group.reflexive || old.reflexive) return false
  if ((old.tail.length === 0) !== (group.tail.length === 0) || (tail !== null && group.tail.length === 0)) return false
  const wasNominal = before !== null && isNominal(old.before)
  return wasNominal === isNominal(group.before)
}
