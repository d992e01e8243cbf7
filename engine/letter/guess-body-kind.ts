import type { BlockDraft } from './build-letter.ts'
import { isProse, LABELLED } from './draft-looks.ts'
import type { BlockKind } from './letter.ts'
import { closingKind, isPageMark, isSalutation, isSentence, looksLikeLetterhead, wordCount } from './letterhead-lines.ts'

export interface ClassifiedBlock {
  readonly kind: BlockKind
  readonly level?: number
}

/** The kind of a block between salutation and closing. What the file says of it is kept. */
export function guessBodyKind(drafts: readonly BlockDraft[], index: number): ClassifiedBlock {
  const draft = drafts[index]
  if (draft === undefined) return { kind: 'paragraph' }
  if (draft.kind !== 'text') return keepKind(draft, draft.kind)
  if (isPageMark(draft.text)) return { kind: 'footer' }
  if (isSalutation(draft.text) && /[,:!]$/.test(draft.text.trim())) return { kind: 'salutation' }
  if (/^(?:[•●▪‣◦○■□➢➤✓·∙*–—-]|o) +\S/u.test(draft.text) || isNumberedItem(drafts, index)) return keepKind(draft, 'listItem')
  return isHeading(drafts, index) ? { kind: 'heading', level: draft.level ?? 2 } : keepKind(draft, 'paragraph')
}

const NUMBERED = /^(?:\d{1,2}|[a-z])[.)]\s+\S/

/** One of at least two typed numbers in a row; a number above running text is a heading's. */
function isNumberedItem(drafts: readonly BlockDraft[], index: number): boolean {
  const numbered = (at: number): boolean => drafts[at]?.kind === 'text' && NUMBERED.test(drafts[at]?.text ?? '')
  return numbered(index) && (numbered(index - 1) || numbered(index + 1))
}

export function keepKind(draft: BlockDraft, kind: BlockKind): ClassifiedBlock {
  return draft.level === undefined ? { kind } : { kind, level: draft.level }
}

/** A short line without an end mark that is bold, or that a longer text follows. */
function isHeading(drafts: readonly BlockDraft[], index: number): boolean {
  const draft = drafts[index]
  if (draft === undefined || !headingShape(draft.text)) return false
  if (isBold(draft)) return true
  const next = drafts[index + 1]
  if (next === undefined || next.kind === 'heading') return false
  if (draft.text.endsWith('?')) return wordCount(draft.text) <= (/^(?:wilt|wil|kunt|kun|zou) /i.test(draft.text) ? 10 : 14) && !closingKind(next.text)
  if (LABELLED.test(draft.text) && !isLabelledTitle(drafts, index)) return false
  if (next.kind === 'listItem') return isProse(next) || !/\p{Ll}/u.test(draft.text) || /^\d/.test(draft.text)
  if (next.kind !== 'text' && next.kind !== 'paragraph') return false
  if (headingShape(next.text) && !isSentence(next.text) && !LABELLED.test(next.text)) return isAboveHeading(drafts, index)
  return wordCount(next.text) >= 3 && !closingKind(next.text)
}

/** `Stap 1: bel ons`, or words with a colon among them, alone above prose; not `Waar: bij u thuis` in a row of its like. */
function isLabelledTitle(drafts: readonly BlockDraft[], index: number): boolean {
  const text = drafts[index]?.text ?? ''
  if (/^(?:bijlage|stap|deel|hoofdstuk|fase|spoor|\d)/i.test(text)) return true
  const next = drafts[index + 1]
  const before = drafts[index - 1]?.text ?? ''
  return !/\d/.test(text) && wordCount(text) >= 4 && next !== undefined && isProse(next) && !LABELLED.test(before)
}

/** A chapter's title above a section's: one more short line, and then text. */
function isAboveHeading(drafts: readonly BlockDraft[], index: number): boolean {
  const below = drafts[index + 2]
  return below !== undefined && wordCount(below.text) >= 8 && isSentence(below.text)
}

function headingShape(text: string): boolean {
  const words = wordCount(text)
  if (words === 0 || words > 16 || text.length > 120 || text.includes('\n')) return false
  if (/[.,;:!…]$/.test(text.trim()) || !/^[\p{Lu}\d’'‘“«(§]/u.test(text) || !/\p{L}/u.test(text)) return false
  if (/[.!] \p{Lu}|\? \p{Lu}.*[.?!]$/u.test(text.replace(/^(?:\d+|\p{Lu}|[IVX]+) ?\. /u, '')) || /^\S+\s{3,}\S/.test(text) || / {3,}/.test(text)) return false
  return !looksLikeLetterhead(text) || /^(?:bijlage|contact|bezwaar)/iu.test(text)
}

function isBold(draft: BlockDraft): boolean {
  const bold = (draft.marks ?? []).filter((mark) => mark.kind === 'bold')
  return bold.reduce((sum, mark) => sum + mark.end - mark.start, 0) >= draft.text.trim().length
}
