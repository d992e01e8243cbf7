import type { BlockDraft } from './build-letter.ts'
import { isProse, LABELLED, mayBeLetterhead } from './draft-looks.ts'
import { isBareLabel, isSalutation, isSubjectLabel, isSubjectLine, isSureLetterhead, isTitleLine, wordCount } from './letterhead-lines.ts'

/** Blocks above the salutation that tell what the letter is about. */
export function findSubjects(drafts: readonly BlockDraft[], headEnd: number): ReadonlySet<number> {
  const subjects = new Set<number>()
  for (let index = 0; index < Math.min(drafts.length, headEnd + 1); index++) {
    const draft = drafts[index]
    if (draft === undefined || !mayBeLetterhead(draft.kind)) continue
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

/** A reference without a label: `Reg.nr. B2026/058`, `team Energie, 038-4999500`. */
const REFERENCE = /\d[\d./-]{4,}\d|(?:nummer|nr\.?)(?:\s|:|$)|@|www\./iu

/** Just above the salutation, after the last sure line of the letterhead; or else a line that speaks to the reader. */
function unlabelledSubject(drafts: readonly BlockDraft[], headEnd: number): readonly number[] {
  const fits = (draft: BlockDraft, index: number): boolean =>
    index < headEnd &&
    (draft.kind === 'text' || draft.kind === 'paragraph') &&
    wordCount(draft.text) > 1 &&
    !isProse(draft) &&
    !LABELLED.test(draft.text) &&
    !REFERENCE.test(draft.text)
  const last = drafts.slice(0, headEnd).findLastIndex((draft) => isSureLetterhead(draft.text))
  const below = headEnd - last > 4 ? [] : drafts.flatMap((draft, index) => (index > last && fits(draft, index) ? [index] : []))
  if (below.length > 0) return below
  return drafts.flatMap((draft, index) =>
    /^(?:uw|onze?|over|u|wij|je|jouw) \p{Ll}/iu.test(draft.text) && fits(draft, index) && !isSureLetterhead(draft.text) ? [index] : [],
  )
}
