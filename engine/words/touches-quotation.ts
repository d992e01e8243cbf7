import type { Edit } from '../edit/edit.ts'
import type { Block, Range } from '../letter/letter.ts'
import { quotedRanges } from './quoted-ranges.ts'

/** Do these edits change what stands between quotation marks, such as the name of a button? Moved as it is, it stays the same. */
export function touchesQuotation(edits: readonly Edit[], blocks: readonly Block[]): boolean {
  const written = edits.map((edit) => (edit.op === 'replaceText' ? edit.text : '')).join('\n')
  return edits.some((edit) => {
    if (edit.op !== 'replaceText' && edit.op !== 'splitBlock') return false
    const text = blocks.find(({ id }) => id === edit.block)?.text ?? ''
    const [start, end] = edit.op === 'splitBlock' ? [edit.at, edit.at] : [edit.start, edit.end]
    return quotedRanges(text).some((quoted) => overlaps(quoted, start, end) && !(holds(start, end, quoted) && written.includes(text.slice(quoted.start + 1, quoted.end - 1))))
  })
}

/** New words may come right before or behind it. */
function overlaps(quoted: Range, start: number, end: number): boolean {
  return start === end ? quoted.start < start && start < quoted.end : start < quoted.end && end > quoted.start
}

function holds(start: number, end: number, quoted: Range): boolean {
  return start <= quoted.start && end >= quoted.end
}
