import type { RawToken } from '../parse/raw-token.ts'
import { candidateTags } from './candidate-tags.ts'
import { isSurelyFinite, type TagInput } from './tag-features.ts'

/** What the tagger needs of the tokens `first` to `last` (half-open), which are one sentence. */
export function prepareInput(tokens: readonly RawToken[], first: number, last: number): TagInput {
  const length = last - first
  const input = {
    length,
    words: new Int32Array(length),
    suffixes: new Int32Array(length),
    candidates: new Int32Array(length),
    shapes: new Uint8Array(length),
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

const RELATIVE = new Set('die dat wat wie welke waar waarin waarop waarmee waarvoor waarvan waarbij waardoor waarover waaraan waaruit waarna waarom hoe wanneer of'.split(' '))

function fillToken(input: TagInput, at: number, token: RawToken, opens: boolean): void {
  const { lower, kind } = token
  input.candidates[at] = candidateTags(token, opens)
  if (kind === 'word') {
    input.words[at] = hashText(lower, 0)
    input.suffixes[at] = hashText(lower, Math.max(0, lower.length - 3))
    const first = token.text.charCodeAt(0)
    input.shapes[at] = (first >= 65 && first <= 90 ? 4 : 0) | (RELATIVE.has(lower) ? 8 : 0)
    return
  }
  input.words[at] = kind === 'punctuation' ? hashText(lower, 0) : kind === 'number' ? 7 : 11
  input.shapes[at] = kind !== 'punctuation' ? 0 : lower === '.' || lower === '"' || lower === '”' ? 2 : 1
}



/** From right to left: is there a verb that can only be finite before the next comma or stop? */
function markFiniteAhead(input: TagInput): void {
  let found = 0
  for (let at = input.length - 1; at >= 0; at--) {
    input.finiteAhead[at] = found
    if (((input.shapes[at] ?? 0) & 1) !== 0) found = 0
    else if (isSurelyFinite(input.candidates[at] ?? 0)) found = 1
  }
}

/** FNV-1a from `from` on. */
function hashText(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
