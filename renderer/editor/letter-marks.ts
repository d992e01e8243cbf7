import type { Mark as EditorMark, Node } from 'prosemirror-model'
import type { Mark } from '../../engine/letter/letter.ts'
import { forEachPiece } from './letter-pieces.ts'
import { letterSchema } from './letter-schema.ts'

/** Neighbouring stretches with the same look are one mark; in order of their start. */
export function marksOf(node: Node): readonly Mark[] {
  const marks: Mark[] = []
  forEachPiece(node, (child, start, end) => {
    if (child.type === letterSchema.nodes.pictogram) return
    for (const mark of child.marks) {
      const next = toMark(mark, start, end)
      const before = marks.findIndex((one) => one.kind === next.kind && one.href === next.href && one.end === start)
      const open = marks[before]
      if (open === undefined) marks.push(next)
      else marks[before] = { ...open, end }
    }
  })
  return marks
}

function toMark(mark: EditorMark, start: number, end: number): Mark {
  // The schema's mark names are the kinds of Mark.
  const kind = mark.type.name as Mark['kind']
  const href: unknown = mark.attrs['href']
  return typeof href === 'string' ? { start, end, kind, href } : { start, end, kind }
}

/** What lies over a stretch of a block, as the editor has it. */
export function marksBetween(marks: readonly Mark[], start: number, end: number): readonly EditorMark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .reduce<readonly EditorMark[]>((set, { kind, href }) => letterSchema.mark(kind, kind === 'link' ? { href: href ?? null } : null).addToSet(set), [])
}
