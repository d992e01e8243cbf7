import type { BlockDraft } from './build-letter.ts'
import { isProse, mayBeLetterhead } from './draft-looks.ts'
import { findClosings, isFooter } from './find-closings.ts'
import { findSubjects } from './find-subjects.ts'
import { guessBodyKind, keepKind, type ClassifiedBlock } from './guess-body-kind.ts'
import { isSalutation, isSubjectLine, isSureLetterhead, looksLikeLetterhead, wordCount } from './letterhead-lines.ts'

/**
 * The kind of each draft. Where the file doesn't say (`text`) it is guessed from the words and their place; what a
 * file calls a paragraph, heading or table cell is kept, unless it plainly stands in the letterhead or the closing.
 */
export function classifyBlocks(drafts: readonly BlockDraft[]): readonly ClassifiedBlock[] {
  const salutation = findSalutation(drafts)
  const headEnd = findLetterheadEnd(drafts, salutation)
  const closings = findClosings(drafts, Math.max(headEnd, salutation + 1))
  const subjects = findSubjects(drafts, headEnd)
  return drafts.map((draft, index) => {
    if (draft.kind === 'footnote' || draft.kind === 'footer' || draft.kind === 'listItem') return keepKind(draft, draft.kind)
    if (draft.kind === 'letterhead' && !isSubjectLine(draft.text)) return { kind: 'letterhead' }
    if (index === salutation) return { kind: 'salutation' }
    if (subjects.has(index)) return { kind: 'heading', level: draft.level ?? 1 }
    if (index < headEnd && standsInLetterhead(draft)) return { kind: 'letterhead' }
    if (closings.inside.has(index)) return { kind: 'closing' }
    if (index >= closings.end && isFooter(draft.text)) return { kind: 'footer' }
    return guessBodyKind(drafts, index)
  })
}

/** The first salutation, as long as not much prose stands before it. */
function findSalutation(drafts: readonly BlockDraft[]): number {
  let prose = 0
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'salutation') return index
    if (mayBeLetterhead(draft.kind) && isSalutation(draft.text)) return index
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
  const addressed = sure === 0 && /^aan /i.test(drafts[0]?.text ?? '')
  return addressed || sureBefore(drafts, sure) >= 2 ? sure + 1 : 0
}

function sureBefore(drafts: readonly BlockDraft[], last: number): number {
  return drafts.slice(0, last + 1).filter((draft) => isSureLetterhead(draft.text)).length
}

/** A short piece above the salutation is letterhead unless it reads as prose that is no contact line. */
function standsInLetterhead(draft: BlockDraft): boolean {
  if (!mayBeLetterhead(draft.kind)) return false
  if (draft.text.split('\n').some((line) => looksLikeLetterhead(line))) return !isProse(draft) || draft.text.includes('\n')
  if (isProse(draft)) return false
  return draft.kind !== 'heading' && draft.kind !== 'paragraph'
}
