import type { BlockDraft } from './build-letter.ts'
import { isContactText, isSentence, wordCount } from './letterhead-lines.ts'

/** Running text of some length, whatever the file calls it. */
export function isProse(draft: BlockDraft): boolean {
  return draft.kind !== 'letterhead' && draft.kind !== 'footer' && wordCount(draft.text) >= 8 && isSentence(draft.text) && !isContactText(draft.text)
}

/** `Tijd: 10.00 uur`: a label and its value, not a sentence nor a heading. */
export const LABELLED = /^[\p{L}\d][\p{L}\d .]{1,30}:\s/u

/** Kinds that may turn out to be letterhead, by what the file says of them. */
export function mayBeLetterhead(kind: BlockDraft['kind']): boolean {
  return kind === 'text' || kind === 'paragraph' || kind === 'heading' || kind === 'tableCell' || kind === 'letterhead'
}
