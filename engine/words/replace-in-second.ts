import { splitFinite } from '../inflect/inflect-verb.ts'
import type { Token } from '../annotate/annotated-block.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import { clauseEnd } from './clause-end.ts'
import { finiteFormOf, reflexiveFor } from './person-of.ts'
import type { VerbChange, VerbPlan } from './replace-verb.ts'
import { tailChanges } from './replace-tail.ts'
import { dropTokens, insertBefore, joinWords, replaceTokens, type TokenChange } from './token-changes.ts'
import type { TokenSpan, VerbParts } from './word-match.ts'

/** In a main clause: the finite form where the verb stands, what comes loose where the old loose part stood or at the end. */
export function replaceInSecond(change: VerbChange): VerbPlan | null {
  const { block, match, parts, group, negation } = change
  const [finite, particle] = splitFinite(group.verb, finiteFormOf(block.tokens, match.sentence, parts.verb, match.form === 'infinitive' ? 'infinitive' : asFinite(match.form)))
  const tail = tailChanges(change)
  const reflexive = reflexiveChange(change, tail?.insertedAt ?? null)
  if (finite === '' || tail === null || reflexive === null) return null
  const before = negation.step === 'geen' ? negation.before : group.before
  const loose = joinWords(...before, particle, ...group.after)
  const placed = tail.insertedAt === null ? placeLoose(change, loose, tail.movesToEnd) : placeBeforeObject(change, joinWords(reflexive.pending, loose, ...group.tail), tail.insertedAt)
  if (placed === null) return null
  return {
    changes: [replaceTokens(parts.verb, parts.verb + 1, finite), ...reflexive.changes, ...placed.changes, ...tail.changes],
    words: joinWords(finite, reflexive.word, loose === '' ? '' : `… ${loose}`, ...group.tail),
    safe: placed.certain && tail.safe && negation.step === 'none' && reflexive.changes.length === 0,
  }
}

function asFinite(form: VerbChange['match']['form']) {
  return form === 'stem' || form === 'present' || form === 'third' || form === 'plural' || form === 'pastSingular' || form === 'pastPlural' ? form : 'third'
}

interface Placed {
  readonly changes: readonly TokenChange[]
  readonly certain: boolean
}

/** "kijken terug op de regels": all that is loose stands before the preposition. */
function placeBeforeObject({ parts }: VerbChange, words: string, at: number): Placed {
  const old = [parts.before, parts.after, parts.particle === null ? null : { first: parts.particle, last: parts.particle + 1 }].filter((span) => span !== null)
  return { changes: [...old.map((span) => dropTokens(span.first, span.last)), insertBefore(at, words)], certain: false }
}

/** The old loose parts make way; the new ones stand where the last of them stood, else at the clause's end. */
function placeLoose({ block, match, parts, group, negation }: VerbChange, loose: string, toEnd: boolean): Placed | null {
  const before = negation.step === 'geen' ? negation.span : parts.before
  const particle = parts.particle === null ? null : { first: parts.particle, last: parts.particle + 1 }
  const pieces = [before, particle, parts.after].filter((span): span is TokenSpan => span !== null).sort((a, b) => a.first - b.first)
  const last = pieces.at(-1)
  if (loose !== '' && standsApart(block.tokens, parts, group, last)) return null
  const drops = (spans: readonly TokenSpan[]) => spans.map((span) => dropTokens(span.first, span.last))
  if (loose === '') return { changes: drops(pieces), certain: true }
  const quantifies = /^(?:genoeg|meer|minder|veel)$/.test(group.before.at(-1) ?? '')
  if (last !== undefined && (quantifies || !(toEnd && parts.tail !== null && last.first < parts.tail.first))) return { changes: [...drops(pieces.slice(0, -1)), replaceTokens(last.first, last.last, loose)], certain: true }
  const close = placeBeforePhrase(block.tokens, parts, group)
  if (last === undefined && close !== null && !toEnd) return { changes: [insertBefore(close, loose)], certain: false }
  const end = clauseEnd(block.tokens, match, parts.verb)
  // "regelingen waar ze recht op hebben": the relative clause would be parted from its noun.
  if (loose === 'niet' && /^(?:waar\p{L}*|die|dat|wie)$/u.test(end === null ? '' : (block.tokens[end.at]?.lower ?? ''))) return null
  return end === null ? null : { changes: [...drops(pieces), insertBefore(end.at, loose)], certain: end.certain }
}

/** "rekening houden met …", "verschil maken tussen …": before the preposition that the words belong to. */
function placeBeforePhrase(tokens: readonly Token[], { verb, tail, reflexive }: VerbParts, group: VerbGroup): number | null {
  if (tail !== null) return tail.first > verb ? tail.first : null
  if (group.before.length === 0) return null
  let at = (reflexive ?? verb) + 1
  if (/^(?:u|je|jij|wij|we|ik|hij|zij|ze|men|nog|ook|al)$/.test(tokens[at]?.lower ?? '')) at++
  return tokens[at]?.wordClass === 'preposition' && tokens[at]?.lower !== 'te' ? at : null
}

/** "het eens" and "aan … aan" can't stand just anywhere. */
function standsApart(tokens: readonly Token[], { verb, tail, before }: VerbParts, group: VerbGroup, last: TokenSpan | undefined): boolean {
  if (tail !== null && group.tail[0] !== undefined && group.tail[0] === group.verb.particle) return true
  const place = last?.first ?? before?.first ?? verb + 1
  const between = tokens.slice(verb + 1, place).filter((token) => !/^(?:u|je|wij|we|ik|hij|zij|ze|men|zich|ons)$/.test(token.lower))
  return group.before[0] === 'het' && last !== undefined && between.length > 0 && group.before.length > 1 && !/^(?:belangrijkst)$/.test(group.before[1] ?? '')
}

interface ReflexiveChange {
  readonly changes: readonly TokenChange[]
  readonly word: string
  /** The pronoun, where it comes in together with what is loose. */
  readonly pending: string
}

/** zich comes in behind the verb or its subject, stays, or goes. null where its place isn't clear. */
function reflexiveChange({ block, match, parts, group }: VerbChange, insertedAt: number | null): ReflexiveChange | null {
  const { tokens } = block
  if (parts.reflexive !== null) return group.reflexive ? { changes: [], word: tokens[parts.reflexive]?.lower ?? '', pending: '' } : { changes: [dropTokens(parts.reflexive, parts.reflexive + 1)], word: '', pending: '' }
  if (!group.reflexive) return { changes: [], word: '', pending: '' }
  const word = reflexiveFor(tokens, match.sentence, parts.verb)
  if (insertedAt !== null) return { changes: [], word, pending: word }
  const subjectFollows = /^(?:u|je|jij|wij|we|ik|hij|zij|ze|men)$/.test(tokens[parts.verb + 1]?.lower ?? '')
  const at = parts.verb + (subjectFollows ? 2 : 1)
  const subjectBefore = parts.verb > match.sentence.first
  return subjectFollows || subjectBefore ? { changes: [insertBefore(at, word)], word, pending: '' } : null
}
