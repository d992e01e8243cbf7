import type { Edit } from '../edit/edit.ts'
import type { Block, Range } from '../letter/letter.ts'

export function replaceRange(block: Pick<Block, 'id'>, range: Range, text: string): Edit {
  return { op: 'replaceText', block: block.id, start: range.start, end: range.end, text }
}

/** Gives `words` the capital that `original` begins with; words all in capitals stay the writer's business. */
export function capitaliseLike(words: string, original: string): string {
  const first = original.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return isCapital && words !== '' ? capitalise(words) : words
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
