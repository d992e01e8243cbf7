import type { Token } from '../annotate/annotated-block.ts'
import { isFinite, splitFinite } from '../inflect/inflect-verb.ts'
import { knownVerb } from '../inflect/known-verb.ts'
import { finiteFormOf } from './person-of.ts'
import type { VerbChange, VerbPlan } from './replace-verb.ts'
import { dropTokens, replaceTokens, type TokenChange } from './token-changes.ts'
import type { TeFrame } from './word-match.ts'

const MODAL = new Set(['moeten', 'mogen', 'kunnen', 'willen'])
const ELSEWHERE = /^(?:ertoe|daartoe|hiertoe|ervoor|daarvoor|eraan|erop)$/

/**
 * "U dient het formulier in te vullen" → "U moet het formulier invullen"; "als u in staat bent om het bedrag te betalen" →
 * "als u het bedrag kunt betalen". With niet before it "verplicht zijn te" becomes "niet hoeven te".
 */
export function replaceTeFrame(change: VerbChange, frame: TeFrame): VerbPlan | null {
  const { block, match, parts, group, negation } = change
  const { tokens } = block
  const others = group.before.length + group.after.length + group.tail.length
  const opening = tokens.slice(parts.verb + 1, frame.te[0])
  if (!MODAL.has(group.verb.infinitive) || others > 0 || opening.some((token) => ELSEWHERE.test(token.lower))) return null
  // "hebt u kennisgegeven van een beroep op …": a helping verb has a participle of its own.
  if (tokens.slice(parts.verb + 1, frame.te[0]).some((token, index) => token.verbForm === 'pastParticiple' && !isOwn(parts, parts.verb + 1 + index) && !tokens[parts.verb + 2 + index]?.wordClass.startsWith('noun'))) return null
  if (leavesPronoun(change)) return null
  if (match.form === 'stem' && parts.verb === match.sentence.first) return null
  const inPlace = parts.layout === 'second' || parts.before === null
  if (!inPlace && (parts.layout !== 'final' || frame.te.length !== 1)) return null
  const finite = modalForm(change)
  if (finite === null) return null
  const isDuty = group.verb.infinitive === 'moeten'
  const negated = negation.step === 'geen' || deniesBefore(tokens, change, frame)
  if (negated && isDuty && parts.before !== null) return null
  const drops = dropFrame(change, frame)
  const te = joinInfinitives(tokens, frame, inPlace ? '' : finite)
  if (te === null || negation.step === 'geen') return null
  return {
    changes: [inPlace ? replaceTokens(parts.verb, parts.verb + 1, finite) : dropTokens(parts.verb, parts.verb + 1), ...drops, ...te],
    words: `${finite} …`,
    safe: parts.before === null && parts.layout === 'second' && !negated && frame.te.length === 1 && match.sentence.clauses.length === 1,
  }
}

/** "zijn wij evenwel gehouden u te berichten", "dat u op grond van de wet verplicht bent zich te houden aan": u and zich belong before the words in between. */
function leavesPronoun({ block: { tokens }, parts: { before, verb, layout } }: VerbChange): boolean {
  if (before === null) return false
  const [ahead, behind] = [tokens[before.first - 1]?.lower ?? '', tokens[Math.max(before.last, layout === 'final' ? verb + 1 : 0)]?.lower ?? '']
  return /^(?:u|zich|mij|hem|hen)$/.test(behind) && !/^(?:u|wij|we|ik|je|jij|hij|zij|ze|om|ben|bent|is|zijn|was|waren)$/.test(ahead)
}

function isOwn({ before }: VerbChange['parts'], at: number): boolean {
  return before !== null && at >= before.first && at < before.last
}

function modalForm({ block, match, parts, group }: VerbChange): string | null {
  if (parts.layout === 'infinitive') return parts.before === null && block.tokens[parts.verb - 1]?.lower !== 'te' ? group.verb.infinitive : null
  if (parts.layout !== 'second' && parts.layout !== 'final') return null
  return splitFinite(group.verb, finiteFormOf(block.tokens, match.sentence, parts.verb, isFinite(match.form) ? match.form : 'infinitive'))[0]
}

/** "niet verplicht om te", "geen recht om te". */
function deniesBefore(tokens: readonly Token[], { parts }: VerbChange, frame: TeFrame): boolean {
  const end = parts.before?.last ?? frame.om ?? frame.te[0] ?? parts.verb
  return tokens.slice(Math.min(parts.verb, parts.before?.first ?? parts.verb) - 1, Math.max(end, parts.verb)).some((token) => /^(?:niet|geen|nooit|niemand)$/.test(token.lower))
}

function dropFrame({ parts }: VerbChange, { om }: TeFrame): readonly TokenChange[] {
  const loose = [parts.particle, parts.reflexive, om].filter((at): at is number => at !== null)
  return [...(parts.before === null ? [] : [dropTokens(parts.before.first, parts.before.last)]), ...loose.map((at) => dropTokens(at, at + 1))]
}

/** "in te vullen" → "invullen", "te betalen" → "betalen". null where "in" may belong to er or daar. */
function joinInfinitives(tokens: readonly Token[], { te, om }: TeFrame, modal: string): readonly TokenChange[] | null {
  const changes: TokenChange[] = []
  for (const at of te) {
    const particle = tokens[at - 1]?.lower ?? ''
    const infinitive = tokens[at + 1]?.lower ?? ''
    const joins = at - 1 !== om && knownVerb(particle + infinitive)?.particle === particle
    if (joins && tokens.slice(Math.max(0, at - 6), at - 1).some((token) => /^(?:er|daar|hier|waar)$/.test(token.lower))) return null
    const words = [modal, joins ? particle + infinitive : infinitive].filter((word) => word !== '').join(' ')
    changes.push(replaceTokens(joins ? at - 1 : at, at + 2, words))
  }
  return changes
}
