import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import { capitalise } from '../words/replace-range.ts'

/** Where a sentence can be cut: the range between the two halves, and what comes in its place. */
export interface SplitPoint extends Range {
  readonly text: string
}

const CONNECTIVES = new Set(['maar', 'want', 'en', 'dus'])
const MIN_WORDS = 4

/**
 * The best place to make two sentences of one: before maar, want, en or dus that opens a main clause with its own
 * subject and finite verb, or at a semicolon between two of those. null where that isn't certain. The connective stays.
 */
export function findSplit(block: AnnotatedBlock, sentence: Sentence): SplitPoint | null {
  const { tokens } = block
  if (tokens[sentence.last - 1]?.text === '?' || opensWithVerb(tokens, sentence)) return null
  const middle = (sentence.start + sentence.end) / 2
  const points: { readonly at: number; readonly distance: number }[] = []
  for (let at = sentence.first + MIN_WORDS; at < sentence.last - MIN_WORDS; at++) {
    const token = tokens[at]
    if (token !== undefined && canCut(tokens, sentence, at)) points.push({ at, distance: Math.abs(token.start - middle) })
  }
  const best = points.sort((a, b) => a.distance - b.distance)[0]
  return best === undefined ? null : cutAt(tokens, best.at)
}

/** Before the connective at `at`, or at the semicolon there. */
function canCut(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.text !== ';' && !CONNECTIVES.has(token.lower)) || isInBrackets(tokens, sentence, at)) return false
  if (token.text === ';') return isMainClause(tokens, at + 1, sentence.last) && isMainBefore(tokens, sentence, at)
  // "van UWV en de SVB wordt": without a comma "en" with a noun behind it may join two nouns.
  const opensNoun = /^(?:het|dit|dat)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:noun|adjective|name)$/.test(tokens[at + 2]?.wordClass ?? '')
  if (
    token.lower === 'en' &&
    tokens[at - 1]?.text !== ',' &&
    (opensNoun || !SUBJECT_PRONOUNS.has(tokens[at + 1]?.lower ?? '')) &&
    !OPENERS.has(tokens[at + 1]?.lower ?? '')
  )
    return false
  return isMainClause(tokens, at + 1, sentence.last) && isMainBefore(tokens, sentence, at)
}

function opensWithVerb(tokens: readonly Token[], sentence: Sentence): boolean {
  return tokens[sentence.first]?.verbForm === 'finite'
}

const SUBJECT_PRONOUNS = new Set(['u', 'wij', 'we', 'ik', 'hij', 'zij', 'ze', 'dit', 'dat', 'het', 'er', 'je', 'jij', 'jullie'])
const OPENERS = new Set([
  'dan',
  'daarom',
  'daarna',
  'toch',
  'daarvoor',
  'hiervoor',
  'hierdoor',
  'daardoor',
  'nu',
  'ook',
  'helaas',
  'soms',
  'daar',
  'hier',
  'anders',
  'zo',
  'later',
  'eerst',
])
const DETERMINERS = /^(?:de|het|een|uw|ons|onze|deze|dit|dat|die|mijn|zijn|haar|hun|geen|alle|elke|iedere)$/

/** Subject first and the finite verb second, or an adverb, the finite verb and a pronoun; with more behind the verb. */
function isMainClause(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first]
  if (opener === undefined) return false
  const verb = findSecond(tokens, first)
  if (verb === null || tokens[verb]?.verbForm !== 'finite' || verb + 2 >= last) return false
  if (OPENERS.has(opener.lower) && !SUBJECT_PRONOUNS.has(tokens[verb + 1]?.lower ?? '')) return false
  // Verbs only up to the end: "omdat u bent verhuisd en u bent vergeten" is no main clause.
  return tokens.slice(verb + 1, last).some((token) => token.kind === 'word' && token.wordClass !== 'verb')
}

/** The index of the word behind the first constituent; null when it can't be told. */
function findSecond(tokens: readonly Token[], first: number): number | null {
  const opener = tokens[first]
  if (opener === undefined) return null
  const next = tokens[first + 1]
  if (SUBJECT_PRONOUNS.has(opener.lower) && next?.verbForm === 'finite') return first + 1
  if (OPENERS.has(opener.lower)) return first + 1
  if (!DETERMINERS.test(opener.lower)) return null
  let at = first + 1
  while (tokens[at]?.wordClass === 'adjective') at++
  return tokens[at]?.wordClass === 'noun' || tokens[at]?.wordClass === 'name' ? at + 1 : null
}

const SUBORDINATE =
  /^(?:als|wanneer|indien|omdat|zodat|dat|of|terwijl|hoewel|doordat|voordat|nadat|zodra|zolang|tenzij|totdat|opdat|die|wie|wat|waar\p{L}*|hoe|welke?)$/u

/** The clause before the cut is a main clause with its own verb, and no subordinate clause that goes on behind the cut. */
function isMainBefore(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const clauses = sentence.clauses.filter((clause) => clause.finite !== null && clause.finite < at)
  const before = clauses.at(-1)
  if (before?.finite == null) return false
  const opener = tokens.slice(before.first, at).find((token) => token.kind === 'word' && token.wordClass !== 'coordinator')
  const isSubordinate = opener !== undefined && SUBORDINATE.test(opener.lower) && opener.lower !== tokens[sentence.first]?.lower
  if (!isSubordinate) return !opensSubordinate(tokens, sentence) || clauses.length > 1
  // "… het bedrag dat u mocht verdienen, maar wij …": the comma ends the subordinate clause, and its verb stands last.
  return tokens[at - 1]?.text === ',' && clauses.length > 1 && tokens.slice(before.finite + 1, at - 1).every((token) => token.wordClass === 'verb')
}

function opensSubordinate(tokens: readonly Token[], sentence: Sentence): boolean {
  return SUBORDINATE.test(tokens[sentence.first]?.lower ?? '')
}

function isInBrackets(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let depth = 0
  for (let index = sentence.first; index < at; index++) {
    if (/^[([“„«]$/.test(tokens[index]?.text ?? '')) depth++
    if (/^[)\]”»]$/.test(tokens[index]?.text ?? '')) depth--
  }
  return depth > 0
}

function cutAt(tokens: readonly Token[], at: number): SplitPoint | null {
  const token = tokens[at]
  const previous = tokens[at - 1]
  const before = previous?.text === ',' ? tokens[at - 2] : previous
  if (token === undefined || before === undefined) return null
  if (token.text !== ';') return { start: before.end, end: token.end, text: `. ${capitalise(token.text)}` }
  const next = tokens[at + 1]
  return next === undefined ? null : { start: before.end, end: next.end, text: `. ${capitalise(next.text)}` }
}
