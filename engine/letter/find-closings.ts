import type { BlockDraft } from './build-letter.ts'
import { closingKind, isDateLine, isPageMark, isSentence, wordCount } from './letterhead-lines.ts'

export interface Closings {
  /** Drafts that are a greeting, a name, a function, an organisation or a list of enclosures. */
  readonly inside: ReadonlySet<number>
  /** After the last of them; past all drafts when the letter has no closing. */
  readonly end: number
}

/** From each greeting, or else the sender's office, to the last line that can belong to the signature. */
export function findClosings(drafts: readonly BlockDraft[], from: number): Closings {
  const kinds = drafts.map((draft, index) => (index >= from && closable(draft) ? closingKind(draft.text) : null))
  const greetings = kinds.flatMap((kind, index) => (kind === 'groet' ? [index] : []))
  const starts = greetings.length > 0 ? greetings : [signedWithoutGreeting(drafts, kinds, from)].filter((start) => start >= 0)
  const inside = new Set<number>()
  let end = drafts.length
  for (const start of starts) {
    end = start + 1
    while (end < drafts.length && end - start <= 12 && isSignatureLine(drafts[end])) end++
    if (drafts[end]?.kind === 'text' && isEnclosure(drafts[end]?.text ?? '')) end++
    const dated = isDateLine(drafts[start - 1]?.text ?? '') ? start - 1 : start
    for (let index = dated; index < end; index++) inside.add(index)
  }
  return { inside, end }
}

function signedWithoutGreeting(drafts: readonly BlockDraft[], kinds: readonly ('groet' | 'naam' | null)[], from: number): number {
  const office = officeNearEnd(drafts, kinds)
  return office >= 0 || from === 0 ? office : nameAtEnd(drafts, from)
}

function closable(draft: BlockDraft): boolean {
  return draft.kind === 'text' || draft.kind === 'paragraph' || draft.kind === 'tableCell' || draft.kind === 'closing'
}

/** Without a greeting an office closes the letter when a name, or nothing, stands below it. */
function officeNearEnd(drafts: readonly BlockDraft[], kinds: readonly ('groet' | 'naam' | null)[]): number {
  const last = kinds.findLastIndex(
    (kind, index) => kind === 'naam' && kinds[index + 1] !== 'naam' && (index === drafts.length - 1 || isSignatureLine(drafts[index + 1])),
  )
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
  const signed = /^\p{Lu}/u.test(drafts[first]?.text ?? '') && /[.!?]$/.test(drafts[first - 1]?.text.trim() ?? '')
  return lines >= 1 && lines <= 4 && signed ? first : -1
}

function isNameLine(draft: BlockDraft | undefined): boolean {
  return draft?.kind === 'text' && /^\p{L}[^:;€\d]*$/u.test(draft.text) && wordCount(draft.text) <= 10 && !/[.?!]$/.test(draft.text)
}

function isEnclosure(text: string): boolean {
  return /^bijlagen?(?:\(n\))?\b *:? ?/i.test(text) && !isSentence(text) && wordCount(text) <= 14 && !/^bijlage \d+$/i.test(text)
}

function isSignatureLine(draft: BlockDraft | undefined): boolean {
  if (draft === undefined || !closable(draft)) return false
  const text = draft.text.trim()
  return (
    text.split('\n').every((line) => line.length <= 90 && wordCount(line) <= 12 && !isSentence(line)) &&
    (!/[?!:]$/.test(text) || FOR_OFFICE.test(text)) &&
    !/^(?:bijlagen?\b|ps\b|p\.s\.)/i.test(text) &&
    !isFooter(text)
  )
}

/** What stands between the office and the name of who signs for it. */
const FOR_OFFICE = /^(?:namens|voor) (?:deze|dit|dezen|hen|het|de)(?!\p{L})[^.?!]*:$/iu

/** A line of addresses, accounts and the like, or a page number, below the signature. */
export function isFooter(text: string): boolean {
  if (isPageMark(text)) return true
  const sure = /(?:\b(?:postbus|bezoekadres|postadres|kvk|iban|btw|www\.|openingstijden)\b|\S@\S+\.\S)/iu.test(text)
  return sure && !isSentence(text) && wordCount(text) <= 40 && !/^bijlage/i.test(text)
}
