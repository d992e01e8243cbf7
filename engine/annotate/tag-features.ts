import { COORDINATOR, FINITE, INFINITIVE, PRONOUN, SUBORDINATOR, type TagSet } from './word-tags.ts'

/** One sentence as the tagger sees it: for each token its word, its shape and the tags it can have. */
export interface TagInput {
  readonly length: number
  readonly words: Int32Array
  readonly suffixes: Int32Array
  readonly candidates: Int32Array
  /** 1 punctuation that parts clauses, 2 other punctuation, 4 capital. */
  readonly shapes: Uint8Array
  /** Whether a sure finite verb follows before the next mark of punctuation. */
  readonly finiteAhead: Uint8Array
}

/** What is known to the left of a token. */
export interface TagState {
  previous: number
  beforePrevious: number
  /** Clause openers (dat, die, als) that still wait for their verb. */
  open: number
  /** Finite verbs since the last clause mark. */
  finite: number
  /** Finite verbs in the sentence. */
  total: number
  /** The last te, modal or perfect auxiliary as word hash; 0 for none. */
  lastFinite: number
}

export const FEATURE_COUNT = 24

/** Fills `target` with the hashed features of token `at`: the same for learning and for use. */
export function fillFeatures(input: TagInput, at: number, state: TagState, target: Int32Array): void {
  const { words, candidates, suffixes, shapes, length } = input
  const word = words[at] ?? 0
  const own = candidates[at] ?? 0
  const back = at > 0 ? (words[at - 1] ?? 0) : 1
  const back2 = at > 1 ? (words[at - 2] ?? 0) : 2
  const next = at + 1 < length ? (words[at + 1] ?? 0) : 3
  const ahead = at + 1 < length ? (candidates[at + 1] ?? 0) : 1 << 20
  const ahead2 = at + 2 < length ? (candidates[at + 2] ?? 0) : 1 << 20
  const ahead3 = at + 3 < length ? (candidates[at + 3] ?? 0) : 1 << 20
  const tags = state.previous * 32 + state.beforePrevious
  const clause = Math.min(state.open, 2) * 9 + Math.min(state.finite, 2) * 3 + (input.finiteAhead[at] ?? 0) * 64
  const position = at === 0 ? 1 : at === 1 ? 2 : 0
  const suffix = suffixes[at] ?? 0
  const shape = shapes[at] ?? 0
  let n = 0
  target[n++] = mix(1, own, 0)
  target[n++] = mix(2, word, 0)
  target[n++] = mix(3, suffix, shape)
  target[n++] = mix(4, state.previous, own)
  target[n++] = mix(5, tags, own)
  target[n++] = mix(6, back, own)
  target[n++] = mix(7, next, own)
  target[n++] = mix(8, ahead, own)
  target[n++] = mix(9, ahead, ahead2 ^ own)
  target[n++] = mix(10, clause, own)
  target[n++] = mix(11, clause * 32 + state.previous, own)
  target[n++] = mix(12, clause, mix(0, own, ahead))
  target[n++] = mix(13, state.lastFinite, own + (state.open > 0 ? 1 << 22 : 0))
  target[n++] = mix(14, word, state.previous)
  target[n++] = mix(15, word, clause)
  target[n++] = mix(16, back2, own)
  target[n++] = mix(17, position * 32 + Math.min(state.total, 3), own)
  target[n++] = mix(18, suffix, state.previous)
  target[n++] = mix(19, position * 32 + shape, own)
  target[n++] = mix(20, word, back)
  target[n++] = mix(21, word, next)
  target[n++] = mix(22, mix(0, ahead, ahead2), ahead3 ^ own)
  target[n++] = mix(23, suffix, mix(0, clause, ahead))
  target[n++] = mix(24, word, ahead)
}

/** Brings the state up to date with the tag chosen for token `at`. */
export function advance(input: TagInput, at: number, tag: number, state: TagState): void {
  const word = input.words[at] ?? 0
  const shape = input.shapes[at] ?? 0
  if (tag === FINITE) {
    state.finite += 1
    state.total += 1
    state.lastFinite = word
    if (state.open > 0) state.open -= 1
  } else if (tag === SUBORDINATOR || (tag === PRONOUN && (shape & 8) !== 0)) {
    state.open += 1
    state.finite = 0
  } else if (tag === COORDINATOR || (shape & 1) !== 0) state.finite = 0
  else if (tag === INFINITIVE) state.lastFinite = 5
  state.beforePrevious = state.previous
  state.previous = tag
}

export function createState(): TagState {
  return { previous: 30, beforePrevious: 30, open: 0, finite: 0, total: 0, lastFinite: 0 }
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
