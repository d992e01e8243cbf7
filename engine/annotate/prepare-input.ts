import type { RawToken } from '../parse/raw-token.ts'
import { candidateTags } from './candidate-tags.ts'
import { CAPITAL, COMMA, DETERMINER, HELPER, isSurelyFinite, OPENER, STOP, SUBJECT, TE, type TagInput } from './tag-features.ts'
import { FINITE, SUBORDINATOR, type TagSet } from './word-tags.ts'

/** What the tagger needs of the tokens `first` to `last` (half-open), which are one sentence. */
export function prepareInput(tokens: readonly RawToken[], first: number, last: number): TagInput {
  const length = last - first
  const input = {
    length,
    words: new Int32Array(length),
    suffixes: new Int32Array(length),
    candidates: new Int32Array(length),
    shapes: new Uint8Array(length),
    modals: new Uint8Array(length),
    auxiliaries: new Uint8Array(length),
    comma: COMMA_HASH,
    als: ALS_HASH,
    zoals: ZOALS_HASH,
    zijn: ZIJN_HASH,
    het: HET_HASH,
    worden: WORDEN_HASH,
    finiteAhead: new Uint8Array(length),
  }
  let opens = true
  for (let at = 0; at < length; at++) {
    const token = tokens[first + at]
    if (token === undefined) break
    fillToken(input, at, token, opens)
    if (token.kind !== 'punctuation' || token.text === ':') opens = token.text === ':'
  }
  markFiniteAhead(input)
  return input
}

const SHAPES: ReadonlyMap<string, number> = new Map([
  ...shape(
    OPENER,
    'die dat wat wie welke waar waarin waarop waarmee waarvoor waarvan waarbij waardoor waarover waaraan waaruit waarna waarom hoe hoeverre hoeveel wanneer of',
  ),
  ...shape(SUBJECT, 'ik je jij u hij ze zij het we wij jullie men er'),
  ...shape(TE, 'te'),
  ...shape(DETERMINER, 'uw onze hun mijn jouw deze elke iedere'),
  ...shape(HELPER, 'worden zijn hebben kunnen moeten mogen willen zullen hoeven gaan komen laten blijven lijken blijken dienen'),
])

const MODALS = new Set(
  'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult zullen zou zouden'.split(' '),
)
const AUXILIARIES = new Set('word wordt worden werd werden ben bent is zijn was waren heb hebt heeft hebben had hadden'.split(' '))
const PARTING = new Set([',', ';', ':', '–', '—', '-', '?', '!'])

function shape(bit: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, bit] as const)
}

function fillToken(input: TagInput, at: number, token: RawToken, opens: boolean): void {
  const { lower, kind } = token
  input.candidates[at] = candidateTags(token, opens)
  if (kind === 'word') {
    input.words[at] = hashText(lower, 0)
    if (MODALS.has(lower)) input.modals[at] = 1
    else if (AUXILIARIES.has(lower)) input.auxiliaries[at] = 1
    input.suffixes[at] = hashText(lower, Math.max(0, lower.length - 3))
    const first = token.text.charCodeAt(0)
    input.shapes[at] = (first >= 65 && first <= 90 ? CAPITAL : 0) | (SHAPES.get(lower) ?? 0)
    return
  }
  input.words[at] = kind === 'punctuation' ? hashText(lower, 0) : kind === 'number' ? 7 : 11
  input.shapes[at] = kind !== 'punctuation' ? 0 : PARTING.has(lower) ? COMMA : STOP
}

/** From right to left: which verbs come before the next comma, stop or word that opens a clause? */
function markFiniteAhead(input: TagInput): void {
  let found = 0
  for (let at = input.length - 1; at >= 0; at--) {
    input.finiteAhead[at] = found
    const candidates = input.candidates[at] ?? 0
    if (((input.shapes[at] ?? 0) & (COMMA | OPENER)) !== 0 || isOpener(candidates)) found = 0
    else if (isSurelyFinite(candidates)) found = 3
    else if (found === 3) found = 2
    else if (found === 0 && (candidates & (1 << FINITE)) !== 0) found = 1
  }
}

function isOpener(candidates: TagSet): boolean {
  return (candidates & 0xffff) === 1 << SUBORDINATOR
}

/** FNV-1a from `from` on. */
function hashText(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

const COMMA_HASH = hashText(',', 0)
const ALS_HASH = hashText('als', 0)
const ZOALS_HASH = hashText('zoals', 0)
const ZIJN_HASH = hashText('zijn', 0)
const HET_HASH = hashText('het', 0)
const WORDEN_HASH = hashText('worden', 0)
