import type { Token } from '../annotate/annotated-block.ts'
import { isFinite, teInfinitive, verbForm } from '../inflect/inflect-verb.ts'
import { isPastParticiple } from '../lexicon/is-past-participle.ts'
import { auxiliaryFor } from './passive-and-perfect.ts'
import { finiteFormOf, reflexiveFor } from './person-of.ts'
import { MODAL } from './choose-reading.ts'
import { participleForm } from './participle-form.ts'
import type { VerbChange, VerbPlan } from './replace-verb.ts'
import { clauseOf } from './verb-layout.ts'
import { tailChanges } from './replace-tail.ts'
import { dropTokens, insertBefore, joinWords, replaceTokens, type TokenChange } from './token-changes.ts'
import type { TokenSpan } from './word-match.ts'

/** In one piece: infinitives, participles, and finite verbs at the end of a subordinate clause. */
export function replaceInFinal(change: VerbChange): VerbPlan | null {
  const { block, match, parts, group } = change
  const head = headOf(change)
  if (head === null) return null
  const auxiliary = parts.layout === 'participle' ? auxiliaryFor(block.tokens, match.sentence, parts, group) : null
  const tail = tailChanges(change)
  if (auxiliary?.step === 'impossible' || tail === null) return null
  if (tail.insertedAt !== null) return withNewTail(change, head, tail.insertedAt, auxiliary?.step === 'swap' ? [auxiliary.change] : [])
  const front = frontChanges(change, head.span)
  if (front === null) return null
  const changes = [replaceTokens(head.span.first, head.span.last, head.text), ...front.changes, ...tail.changes, ...(auxiliary?.step === 'swap' ? [auxiliary.change] : [])]
  const moved = tail.movesToEnd && parts.tail !== null && parts.tail.first >= parts.cluster.last ? moveBehindObject(change, changes) : changes
  if (moved === null) return null
  return {
    changes: moved,
    words: joinWords(front.words, head.text, ...group.tail),
    safe: tail.safe && front.safe && auxiliary?.step !== 'swap' && moved === changes,
  }
}

interface Head {
  readonly span: TokenSpan
  readonly text: string
}

/** The verb itself with its te and its particle. */
function headOf(change: VerbChange): Head | null {
  const { block, match, parts, group } = change
  const { tokens } = block
  const { verb, particle, after, layout } = parts
  const hasTe = tokens[verb - 1]?.lower === 'te' && tokens[verb]?.verbForm === 'infinitive'
  const span = { first: particle ?? (hasTe ? verb - 1 : verb), last: after?.last ?? verb + 1 }
  const rest = group.after.join(' ')
  const text = (word: string): Head | null => (word === '' ? null : { span, text: joinWords(word, rest) })
  switch (layout) {
    case 'unsure':
      return null
    case 'final':
      // "neem dit door en vereenvoudig.": a second order, not the end of a clause.
      if (match.form === 'stem' && tokens[verb - 1]?.wordClass === 'coordinator') return null
      return text(verbForm(group.verb, finiteFormOf(tokens, match.sentence, verb, isFinite(match.form) ? match.form : 'infinitive')))
    case 'infinitive':
      if (rest !== '' && tokens[verb - 1]?.lower === 'het') return null
      if (!hasTe && isPerfect(change)) return text(verbForm(group.verb, 'pastParticiple'))
      return text(hasTe ? teInfinitive(group.verb) : group.verb.infinitive)
    default:
      return headOfParticiple({ tokens, match, parts, group }, span)
  }
}

/** "heeft ons de stukken doen toekomen": two infinitives where one verb has a participle, "heeft gestuurd". */
function isPerfect({ block: { tokens }, match, parts }: VerbChange): boolean {
  if (!/^(?:doen|laten) /.test(match.entry.term)) return false
  const { first, last } = clauseOf(match.sentence, parts.verb)
  const others = tokens.slice(first, last).filter((_, index) => first + index !== parts.verb)
  return others.some(({ lower }) => /^(?:heb|hebt|heeft|hebben|had|hadden)$/.test(lower)) && !others.some(({ lower, wordClass }) => wordClass === 'verb' && MODAL.test(lower))
}

function headOfParticiple({ tokens, match, parts, group }: Pick<VerbChange, 'match' | 'parts' | 'group'> & { readonly tokens: readonly Token[] }, span: TokenSpan): Head | null {
  const rest = group.after.join(' ')
  // "is aan het licht gekomen": "is ontdekt", and not "is ontdekt geworden".
  if (group.verb.infinitive === 'worden' && isPastParticiple(group.before.at(-1) ?? '')) return null
  // "de gegeven subsidie" reads as: that particular subsidy; "de geziene fouten" is no Dutch.
  if (parts.layout === 'attributive' && /^(?:geven|zien|merken)$/.test(group.verb.infinitive)) return null
  if (parts.layout === 'attributive') return isBare(parts, group) ? asHead(span, participleForm(tokens, match, group.verb)) : null
  if (rest === '') return asHead(span, participleForm(tokens, match, group.verb))
  // "hebben u medegedeeld" → "hebben u laten weten"; with zijn or worden there is no such form.
  return asHead(span, joinWords(group.verb.infinitive, rest))
}

function asHead(span: TokenSpan, text: string | null): Head | null {
  return text === null || text === '' ? null : { span, text }
}

function isBare(parts: VerbChange['parts'], group: VerbChange['group']): boolean {
  return parts.before === null && parts.tail === null && group.before.length + group.after.length + group.tail.length === 0 && !group.reflexive
}

/** "de regels naleven" → "zich aan de regels houden"; with more than a verb behind it: "slecht zijn voor uw gezondheid". */
function withNewTail({ block, match, parts, group }: VerbChange, head: Head, at: number, extra: readonly TokenChange[]): VerbPlan | null {
  const { tokens } = block
  const end = (parts.before ?? parts.cluster).first
  const tail = group.tail.join(' ')
  const reflexive = group.reflexive ? reflexiveFor(tokens, match.sentence, parts.verb) : ''
  const words = joinWords(reflexive, ...group.before, head.text, tail)
  const headChange = replaceTokens(head.span.first, head.span.last, head.text)
  const old = parts.before === null ? [] : [dropTokens(parts.before.first, parts.before.last)]
  if (group.before.length === 0) return { changes: [insertBefore(at, joinWords(reflexive, tail)), ...old, headChange, ...extra], words, safe: false }
  const object = tokens.slice(at, end)
  if (object.some((token) => token.kind === 'placeholder' || token.kind === 'address')) return null
  const moved = block.block.text.slice(object[0]?.start ?? 0, object.at(-1)?.end ?? 0)
  const changes = [replaceTokens(at, end, joinWords(reflexive, ...group.before)), headChange, insertBefore(Math.max(parts.cluster.last, head.span.last), joinWords(tail, moved))]
  return { changes: [...changes, ...old, ...extra], words, safe: false }
}

interface Front {
  readonly changes: readonly TokenChange[]
  readonly words: string
  readonly safe: boolean
}

/** What stands before the verbs: in kennis, op een rij, zich. */
function frontChanges({ block, match, parts, group, negation }: VerbChange, head: TokenSpan): Front | null {
  const { tokens } = block
  const old = negation.step === 'geen' ? negation.span : parts.before
  const words = joinWords(...(negation.step === 'geen' ? negation.before : group.before))
  const reflexive = group.reflexive && parts.reflexive === null ? reflexiveFor(tokens, match.sentence, parts.verb) : ''
  const start = Math.min(head.first, parts.cluster.first)
  const previous = tokens[(old?.first ?? start) - 1]
  const isNear = previous?.verbForm === 'finite' || /^(?:om|u|je|jij|wij|we|ik|hij|zij|ze|men)$/.test(previous?.lower ?? '')
  if (!isNear && (reflexive !== '' || (words.startsWith('het ') && group.before.length > 1))) return null
  const text = joinWords(reflexive, words)
  const dropped = parts.reflexive !== null && !group.reflexive ? [dropTokens(parts.reflexive, parts.reflexive + 1)] : []
  const safe = negation.step === 'none' && reflexive === '' && dropped.length === 0
  if (old !== null) return { changes: [...dropped, replaceTokens(old.first, old.last, text)], words: text, safe }
  return { changes: text === '' ? dropped : [...dropped, insertBefore(start, text)], words: text, safe }
}

/** "kunnen beschikken over een auto" → "een auto kunnen hebben": the verbs come behind what is now an object. */
function moveBehindObject({ block, match, parts }: VerbChange, changes: readonly TokenChange[]): readonly TokenChange[] | null {
  const { tokens } = block
  const { cluster, tail, before } = parts
  if (tail === null) return null
  const first = before === null ? cluster.first : Math.min(before.first, cluster.first)
  if (before !== null && before.last !== cluster.first) return null
  const end = objectEnd(tokens, tail.last, match.sentence.last)
  if (end === null) return null
  const inside = changes.filter((change) => change.first >= first && change.last <= cluster.last)
  const outside = changes.filter((change) => !inside.includes(change))
  return [...outside, dropTokens(first, cluster.last), insertBefore(end, joinWords(...rebuild(tokens, first, cluster.last, inside)))]
}

/** The words between two tokens with the changes in them. */
function rebuild(tokens: readonly Token[], first: number, last: number, changes: readonly TokenChange[]): readonly string[] {
  const words: string[] = []
  for (let at = first; at <= last; ) {
    for (const change of changes) if (change.first === at && change.last === at) words.push(change.text)
    const own = changes.find((change) => change.first === at && change.last > at)
    if (own === undefined && at < last) words.push(tokens[at]?.text ?? '')
    if (own !== undefined) words.push(own.text)
    at = own?.last ?? at + 1
  }
  return words
}

const MAX_OBJECT = 9

/** A short noun phrase up to a mark; null where another clause or verb follows. */
function objectEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || at - from > MAX_OBJECT) return null
    // "instrumenten als briefings, hoorzittingen en gesprekken": the comma parts members of a list.
    if (token.text === ',' && /^(?:noun|name|adjective)$/.test(tokens[at + 1]?.wordClass ?? '')) return null
    if (/^[.,;:!?]$/.test(token.text)) return at === from ? null : at
    if (token.wordClass === 'verb' || token.wordClass === 'subordinator' || token.kind === 'placeholder' || /^(?:om|te|die|dat)$/.test(token.lower)) return null
  }
  return limit
}
