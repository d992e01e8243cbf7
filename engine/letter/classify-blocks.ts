import type { BlockDraft } from './build-letter.ts'
import type { BlockKind } from './letter.ts'
import {
  closingKind, isBareLabel, isPageMark, isSalutation, isSentence, isSubjectLabel, isSubjectLine, isTitleLine,
  looksLikeLetterhead, wordCount,
} from './letterhead-lines.ts'

export interface ClassifiedBlock {
  readonly kind: BlockKind
  readonly level?: number
}

/**
 * The kind of each draft. Where the file doesn't say (`text`) it is guessed from the words and their place; what a
 * file calls a paragraph, heading or table cell is kept, unless it plainly stands in the letterhead or the closing.
 */
export function classifyBlocks(drafts: readonly BlockDraft[]): readonly ClassifiedBlock[] {
  const salutation = findSalutation(drafts)
  const headEnd = findLetterheadEnd(drafts, salutation)
  const closing = findClosing(drafts, Math.max(headEnd, salutation + 1))
  const subjects = findSubjects(drafts, headEnd)
  return drafts.map((draft, index) => {
    if (draft.kind === 'footnote' || draft.kind === 'footer' || draft.kind === 'listItem') return keep(draft, draft.kind)
    if (draft.kind === 'letterhead' && !isSubjectLine(draft.text)) return { kind: 'letterhead' }
    if (index === salutation) return { kind: 'salutation' }
    if (subjects.has(index)) return { kind: 'heading', level: draft.level ?? 1 }
    if (index < headEnd && standsInLetterhead(draft)) return { kind: 'letterhead' }
    if (index >= closing.start && index < closing.end) return closes(draft) ? { kind: 'closing' } : bodyKind(drafts, index)
    if (index >= closing.end && isFooter(draft.text)) return { kind: 'footer' }
    if (index === closing.end && draft.kind === 'text' && isEnclosure(draft.text)) return { kind: 'closing' }
    return bodyKind(drafts, index)
  })
}

const MAY_BE_LETTERHEAD: ReadonlySet<BlockDraft['kind']> = new Set(['text', 'paragraph', 'heading', 'tableCell', 'letterhead'])

/** The first salutation, as long as not much prose stands before it. */
function findSalutation(drafts: readonly BlockDraft[]): number {
  let prose = 0
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'salutation') return index
    if (MAY_BE_LETTERHEAD.has(draft.kind) && isSalutation(draft.text)) return index
    if (isProse(draft) && ++prose > 6) return -1
  }
  return -1
}

/** The first index after the letterhead: the salutation, or the first prose; without a salutation, after the last sure line. */
function findLetterheadEnd(drafts: readonly BlockDraft[], salutation: number): number {
  const limit = salutation < 0 ? drafts.length : salutation
  const long = drafts.slice(0, limit).findIndex((draft) => isProse(draft) && wordCount(draft.text) >= 20)
  const end = long < 0 ? limit : long
  if (salutation >= 0 && end === salutation) return end
  const sure = drafts.slice(0, end).findLastIndex((draft) => isSureLetterhead(draft.text))
  return sureBefore(drafts, sure) >= 2 ? sure + 1 : 0
}

function sureBefore(drafts: readonly BlockDraft[], last: number): number {
  return drafts.slice(0, last + 1).filter((draft) => isSureLetterhead(draft.text)).length
}

function isSureLetterhead(text: string): boolean {
  return text.split('\n').some((line) => looksLikeLetterhead(line)) || isSubjectLine(text)
}

/** A short piece above the salutation is letterhead unless it reads as prose that is no contact line. */
function standsInLetterhead(draft: BlockDraft): boolean {
  if (!MAY_BE_LETTERHEAD.has(draft.kind)) return false
  if (draft.text.split('\n').some((line) => looksLikeLetterhead(line))) return !isProse(draft) || draft.text.includes('\n')
  if (isProse(draft)) return false
  return draft.kind !== 'heading' && draft.kind !== 'paragraph'
}

function isProse(draft: BlockDraft): boolean {
  return draft.kind !== 'letterhead' && draft.kind !== 'footer' && wordCount(draft.text) >= 8 && isSentence(draft.text)
}

/** Blocks above the salutation that tell what the letter is about. */
function findSubjects(drafts: readonly BlockDraft[], headEnd: number): ReadonlySet<number> {
  const subjects = new Set<number>()
  for (let index = 0; index < Math.min(drafts.length, headEnd + 1); index++) {
    const draft = drafts[index]
    if (draft === undefined || !MAY_BE_LETTERHEAD.has(draft.kind)) continue
    if (isSubjectLabel(draft.text)) subjects.add(valueOf(drafts, index))
    else if (isSubjectLine(draft.text)) subjects.add(index)
  }
  if (subjects.size === 0) for (const index of unlabelledSubject(drafts, headEnd)) subjects.add(index)
  for (const [index, draft] of drafts.slice(0, headEnd).entries()) if (isTitleLine(draft.text)) subjects.add(index)
  subjects.delete(-1)
  return subjects
}

/** `Datum | Kenmerk | Onderwerp` and below it their values: the value stands as many blocks on as there are labels. */
function valueOf(drafts: readonly BlockDraft[], label: number): number {
  const isLabel = (index: number): boolean => isBareLabel(drafts[index]?.text ?? '')
  let first = label
  let last = label
  while (isLabel(first - 1)) first--
  while (isLabel(last + 1)) last++
  const value = label + last - first + 1
  return value < drafts.length && !isSalutation(drafts[value]?.text ?? '') ? value : -1
}

const LABELLED = /^\p{L}[\p{L}\d ]{1,30}:\s/u

/** The short lines after the last sure line of the letterhead, just above the salutation: at most three. */
function unlabelledSubject(drafts: readonly BlockDraft[], headEnd: number): readonly number[] {
  const last = drafts.slice(0, headEnd).findLastIndex((draft) => isSureLetterhead(draft.text))
  if (last < 0 || headEnd - last > 4) return []
  return drafts.flatMap((draft, index) => {
    const inside = index > last && index < headEnd && (draft.kind === 'text' || draft.kind === 'paragraph')
    return inside && wordCount(draft.text) > 1 && !isProse(draft) && !LABELLED.test(draft.text) ? [index] : []
  })
}

/** From the greeting, or the sender's office, to the last line that can be a name, a function or an organisation. */
function findClosing(drafts: readonly BlockDraft[], from: number): { readonly start: number; readonly end: number } {
  const kinds = drafts.map((draft, index) => (index >= from && closable(draft) ? closingKind(draft.text) : null))
  const greeting = kinds.lastIndexOf('groet')
  const office = greeting >= 0 ? greeting : officeNearEnd(drafts, kinds)
  const start = office >= 0 || from === 0 ? office : nameAtEnd(drafts, from)
  if (start < 0) return { start: drafts.length, end: drafts.length }
  let end = start + 1
  while (end < drafts.length && end - start <= 12 && isSignatureLine(drafts[end])) end++
  return { start, end }
}

function closable(draft: BlockDraft): boolean {
  return draft.kind === 'text' || draft.kind === 'paragraph' || draft.kind === 'tableCell' || draft.kind === 'closing'
}

/** Without a greeting an office closes the letter when a name stands below it. */
function officeNearEnd(drafts: readonly BlockDraft[], kinds: readonly ('groet' | 'naam' | null)[]): number {
  const last = kinds.findLastIndex((kind, index) => kind === 'naam' && kinds[index + 1] !== 'naam' && isSignatureLine(drafts[index + 1]))
  if (last < 0) return -1
  let first = last
  while (kinds[first - 1] === 'naam') first--
  return first
}

/** A letter without a greeting: `Tot ziens!`, and then a name and an organisation, or the organisation alone. */
function nameAtEnd(drafts: readonly BlockDraft[], from: number): number {
  let first = drafts.length
  while (first > from + 1 && isNameLine(drafts[first - 1])) first--
  const lines = drafts.length - first
  return lines >= 1 && lines <= 4 && isSentence(drafts[first - 1]?.text ?? '') ? first : -1
}

function isNameLine(draft: BlockDraft | undefined): boolean {
  return draft?.kind === 'text' && /^\p{Lu}[^:;€\d]*$/u.test(draft.text) && wordCount(draft.text) <= 8 && !/[.?!]$/.test(draft.text)
}

function isEnclosure(text: string): boolean {
  return /^bijlagen?(?:\(n\))?\b *:? ?/i.test(text) && !isSentence(text) && wordCount(text) <= 14 && !/^bijlage \d+$/i.test(text)
}

function isSignatureLine(draft: BlockDraft | undefined): boolean {
  if (draft === undefined || !closable(draft)) return false
  const text = draft.text.trim()
  return text.split('\n').every((line) => line.length <= 90 && wordCount(line) <= 12 && !isSentence(line))
    && !/[?!:]$/.test(text) && !/^(?:bijlagen?\b|ps\b|p\.s\.)/i.test(text) && !isFooter(text)
}

function closes(draft: BlockDraft): boolean {
  return draft.kind !== 'heading'
}

function isFooter(text: string): boolean {
  if (isPageMark(text)) return true
  const sure = /(?:\b(?:postbus|bezoekadres|postadres|kvk|iban|btw|www\.|openingstijden)\b|\S@\S+\.\S)/iu.test(text)
  return sure && !isSentence(text) && wordCount(text) <= 40 && !/^bijlage/i.test(text)
}

function bodyKind(drafts: readonly BlockDraft[], index: number): ClassifiedBlock {
  const draft = drafts[index]
  if (draft === undefined) return { kind: 'paragraph' }
  if (draft.kind !== 'text') return keep(draft, draft.kind)
  if (isPageMark(draft.text)) return { kind: 'footer' }
  if (/^(?:[•●▪‣◦○■□➢➤✓·∙*–—-]|o) +\S/u.test(draft.text) || isNumberedItem(drafts, index)) return keep(draft, 'listItem')
  return isHeading(drafts, index) ? { kind: 'heading', level: draft.level ?? 2 } : keep(draft, 'paragraph')
}

const NUMBERED = /^(?:\d{1,2}|[a-z])[.)]\s+\S/

/** One of at least two typed numbers in a row; a number above running text is a heading's. */
function isNumberedItem(drafts: readonly BlockDraft[], index: number): boolean {
  const numbered = (at: number): boolean => drafts[at]?.kind === 'text' && NUMBERED.test(drafts[at]?.text ?? '')
  return numbered(index) && (numbered(index - 1) || numbered(index + 1))
}

function keep(draft: BlockDraft, kind: BlockKind): ClassifiedBlock {
  return draft.level === undefined ? { kind } : { kind, level: draft.level }
}

/** A short line without an end mark that is bold, or that a longer text follows. */
function isHeading(drafts: readonly BlockDraft[], index: number): boolean {
  const draft = drafts[index]
  if (draft === undefined || !headingShape(draft.text)) return false
  if (isBold(draft)) return true
  const next = drafts[index + 1]
  if (next === undefined || next.kind === 'heading') return false
  if (LABELLED.test(draft.text) && !isLabelledTitle(drafts, index)) return false
  if (next.kind === 'listItem') return isProse(next) || !/\p{Ll}/u.test(draft.text) || /^\d/.test(draft.text)
  if (next.kind !== 'text' && next.kind !== 'paragraph') return false
  if (draft.text.endsWith('?')) return wordCount(draft.text) <= 10 && !closingKind(next.text)
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
  if (/[.?!] \p{Lu}/u.test(text.replace(/^(?:\d+|\p{Lu}) ?\. /u, '')) || /^\S+\s{3,}\S/.test(text) || / {3,}/.test(text)) return false
  return !looksLikeLetterhead(text) || /^(?:bijlage|contact|bezwaar)/iu.test(text)
}

function isBold(draft: BlockDraft): boolean {
  const bold = (draft.marks ?? []).filter((mark) => mark.kind === 'bold')
  return bold.reduce((sum, mark) => sum + mark.end - mark.start, 0) >= draft.text.trim().length
}
