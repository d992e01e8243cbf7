import { COORDINATOR, FINITE, INFINITIVE, PAST_PARTICIPLE, SUBORDINATOR, type TagSet } from './word-tags.ts'

/** One sentence as the tagger sees it: for each token its word, its shape and the tags it can have. */
export interface TagInput {
  readonly length: number
  readonly words: Int32Array
  readonly suffixes: Int32Array
  readonly candidates: Int32Array
  /** The bits below. */
  readonly shapes: Uint16Array
  /** Verbs ahead before the next mark: 0 none, 1 one that may be finite, 2 one that must be, 3 such a one comes next. */
  readonly finiteAhead: Uint8Array
}

/** Bits of a token's shape. */
export const COMMA = 1
export const STOP = 2
export const CAPITAL = 4
/** A word that can open a clause. */
export const OPENER = 8
/** ik, u, wij … */
export const SUBJECT = 16
export const TE = 32
/** An auxiliary that may be plural: worden, moeten, laten. */
export const HELPER = 64

/** uw, deze, hun: a noun follows. */
export const DETERMINER = 128
/** A form of kunnen, moeten, mogen, willen or zullen. */
export const MODAL = 256
/** A form of worden, zijn or hebben. */
export const AUXILIARY = 512

export type Tags = Uint8Array | Int8Array

/** The tag at a place that may lie outside the sentence: −1 there. A negative index on a typed array is slow. */
export function tagAt(tags: Tags, at: number): number {
  return at < 0 ? -1 : (tags[at] ?? -1)
}

/** What is known to the left of a token. A mark is punctuation or a word that opens a clause. */
export interface TagState {
  previous: number
  beforePrevious: number
  /** Clause openers (dat, die, als) that still wait for their verb. */
  open: number
  /** Finite verbs since the last mark. */
  finite: number
  /** Finite verbs since the last mark or "en". */
  nearFinite: number
  /** Finite verbs in the sentence. */
  total: number
  /** Hash of the last verb since the last mark: 0 for none, 5 for an infinitive, 6 for a participle. */
  lastVerb: number
  /** Hash of the last ik, u, wij … since the last mark; 0 for none. */
  subject: number
  /** Whether the last finite verb, also one before a mark, is a modal: 0 no, 1 yes, 2 it has its infinitive. */
  modal: number
  /** The same for worden, zijn and hebben, and their participle. */
  auxiliary: number
}

export const FEATURE_COUNT = 33

/** Fills `target` with the hashed features of token `at`: the same for learning and for use. */
export function fillFeatures(input: TagInput, at: number, state: TagState, target: Int32Array): void {
  fillNeighbours(input, at, state, target)
  fillClause(input, at, state, target)
}

const WORD_FEATURES = 19
/** Stands for the words and tags beyond the sentence. */
const BEYOND = 1 << 20

/** The word itself and what stands beside it. */
function fillNeighbours({ words, candidates, suffixes, shapes }: TagInput, at: number, state: TagState, target: Int32Array): void {
  const word = words[at] ?? 0
  const own = candidates[at] ?? 0
  const back = at > 0 ? (words[at - 1] ?? 1) : 1
  const next = words[at + 1] ?? 3
  const ahead = candidates[at + 1] ?? BEYOND
  const ahead2 = candidates[at + 2] ?? BEYOND
  const ahead3 = candidates[at + 3] ?? BEYOND
  const suffix = suffixes[at] ?? 0
  const shape = shapes[at] ?? 0
  const { previous } = state
  target[0] = mix(1, own, 0)
  target[1] = mix(2, word, 0)
  target[2] = mix(3, suffix, shape)
  target[3] = mix(4, previous, own)
  target[4] = mix(5, previous * 32 + state.beforePrevious, own)
  target[5] = mix(6, back, own)
  target[6] = mix(7, next, own)
  target[7] = mix(8, ahead, own)
  target[8] = mix(9, ahead, ahead2 ^ own)
  target[9] = mix(14, word, previous)
  target[10] = mix(16, at > 1 ? (words[at - 2] ?? 2) : 2, own)
  target[11] = mix(18, suffix, previous)
  target[12] = mix(20, word, back)
  target[13] = mix(21, word, next)
  target[14] = mix(22, mix(0, ahead, ahead2), ahead3 ^ own)
  target[15] = mix(24, word, ahead)
  target[16] = mix(29, back, mix(0, own, next))
  target[17] = mix(17, Math.min(at, 2) * 32 + Math.min(state.total, 3), own)
  target[18] = mix(19, Math.min(at, 2) * 1024 + shape, own)
}

/** Which verbs the clause has had and still has to come. */
function fillClause({ words, candidates, suffixes, finiteAhead }: TagInput, at: number, state: TagState, target: Int32Array): void {
  const own = candidates[at] ?? 0
  const word = words[at] ?? 0
  const ahead = candidates[at + 1] ?? BEYOND
  const coming = finiteAhead[at] ?? 0
  const clause = Math.min(state.open, 2) * 256 + Math.min(state.finite, 2) * 64 + coming
  const near = Math.min(state.open, 1) * 256 + Math.min(state.nearFinite, 1) * 64 + coming
  const verb = state.lastVerb
  const owed = state.modal * 4 + state.auxiliary
  let n = WORD_FEATURES
  target[n++] = mix(10, clause, own)
  target[n++] = mix(11, clause * 32 + state.previous, own)
  target[n++] = mix(12, clause, mix(0, own, ahead))
  target[n++] = mix(13, verb, own + (state.open > 0 ? 1 << 22 : 0))
  target[n++] = mix(15, word, clause)
  target[n++] = mix(23, suffixes[at] ?? 0, mix(0, clause, ahead))
  target[n++] = mix(25, near * 32 + state.previous, mix(0, own, ahead))
  target[n++] = mix(26, verb, mix(0, own, clause))
  target[n++] = mix(27, state.subject, mix(0, own, clause))
  target[n++] = mix(28, verb, mix(0, own, ahead))
  target[n++] = mix(30, near, mix(0, word, ahead))
  target[n++] = mix(31, owed, own)
  target[n++] = mix(32, owed * 1024 + clause, own)
  target[n++] = mix(33, owed, mix(0, own, ahead))
}

/** Brings the state up to date with the tag chosen for token `at`. */
export function advance(input: TagInput, at: number, tag: number, state: TagState): void {
  const word = input.words[at] ?? 0
  const shape = input.shapes[at] ?? 0
  if (tag === FINITE) {
    state.finite += 1
    state.nearFinite += 1
    state.total += 1
    state.lastVerb = word
    state.modal = (shape & MODAL) !== 0 ? 1 : 0
    state.auxiliary = (shape & AUXILIARY) !== 0 ? 1 : 0
    if (state.open > 0) state.open -= 1
  } else if (tag === SUBORDINATOR || (shape & OPENER) !== 0) {
    state.open += 1
    mark(state)
  } else if ((shape & COMMA) !== 0) mark(state)
  else if (tag === COORDINATOR) state.nearFinite = 0
  else if (tag === INFINITIVE) {
    state.lastVerb = 5
    if (state.modal === 1 && ((input.shapes[at - 1] ?? 0) & TE) === 0) state.modal = 2
  } else if (tag === PAST_PARTICIPLE) {
    state.lastVerb = 6
    if (state.auxiliary === 1) state.auxiliary = 2
  }
  if ((shape & SUBJECT) !== 0) state.subject = word
  state.beforePrevious = state.previous
  state.previous = tag
}

function mark(state: TagState): void {
  state.finite = 0
  state.nearFinite = 0
  state.lastVerb = 0
  state.subject = 0
}

export function createState(): TagState {
  return { previous: 30, beforePrevious: 30, open: 0, finite: 0, nearFinite: 0, total: 0, lastVerb: 0, subject: 0, modal: 0, auxiliary: 0 }
}

/** Only finite, for a word that can be nothing else. */
export function isSurelyFinite(candidates: TagSet): boolean {
  return (candidates & 0xffff) === 1 << FINITE
}

function mix(template: number, left: number, right: number): number {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ left
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ right
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return hash ^ (hash >>> 16)
}
