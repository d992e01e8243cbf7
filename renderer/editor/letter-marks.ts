import type { Mark as EditorMark, Node } from 'prosemirror-model'
import type { Block, Lock, Mark, Range } from '../../engine/letter/letter.ts'
import { forEachPiece } from './letter-pieces.ts'
import { blockAttrs, letterSchema, lockAttrs } from './letter-schema.ts'

/** Neighbouring stretches with the same look are one mark; in order of their start. */
export function marksOf(node: Node): readonly Mark[] {
  const marks: Mark[] = []
  forEachPiece(node, (child, start, end) => {
    if (child.type === letterSchema.nodes.pictogram) return
    for (const mark of child.marks.filter(({ type }) => type !== letterSchema.marks.locked)) {
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

/** The words of a block that its file locks; the whole block when that is locked. */
export function locksOf(node: Node): readonly Lock[] {
  const { lock } = blockAttrs(node)
  if (lock !== null) return [{ start: 0, end: node.textContent.length, reach: 'alinea', ...lock }]
  const locks: Lock[] = []
  forEachPiece(node, (child, start, end) => {
    const mark = letterSchema.marks.locked.isInSet(child.marks)
    if (mark === undefined) return
    const last = locks.at(-1)
    if (last?.end === start && last.by === lockAttrs(mark).by) locks[locks.length - 1] = { ...last, end }
    else locks.push({ start, end, reach: 'woorden', ...lockAttrs(mark) })
  })
  return locks
}

/** What lies over a stretch of a block, as the editor has it. */
export function marksBetween({ marks, locks = [] }: Pick<Block, 'marks' | 'locks'>, start: number, end: number): readonly EditorMark[] {
  const over = <T extends Range>(ranges: readonly T[]): readonly T[] => ranges.filter((range) => range.start < end && range.end > start)
  const looks = over(marks).map(({ kind, href }) => letterSchema.mark(kind, kind === 'link' ? { href: href ?? null } : null))
  const locked = over(locks.filter(({ reach }) => reach === 'woorden')).map(({ by, reason }) => letterSchema.mark('locked', { by, reason }))
  return [...looks, ...locked].reduce<readonly EditorMark[]>((set, mark) => mark.addToSet(set), [])
}
