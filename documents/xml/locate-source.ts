import type { Range } from '../../engine/letter/letter.ts'
import { rawRange } from './leaf.ts'
import type { SourceBlock } from './source-block.ts'

/** A stretch of a block's text in the file. Offsets count in UTF-16 units of the part's XML. */
export interface SourceStretch extends Range {
  readonly part: string
  /** Where the paragraph's element starts; it tells paragraphs apart. */
  readonly paragraph: number
  /** Counts the text runs and fields of the block from 0. */
  readonly run: number
  readonly xmlStart: number
  readonly xmlEnd: number
}

/** Where a range of a block's text stands in the file, run by run. A field or a tab is one whole. */
export function locateSource(source: SourceBlock, { start, end }: Range): readonly SourceStretch[] {
  return source.spans.flatMap((span, run) => {
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)]
    if (from >= to) return []
    const { leaf, group, paragraph } = span
    const isText = group === null && (leaf.role === 'text' || leaf.role === 'code')
    const whole = { start: group?.leaves[0]?.start ?? leaf.start, end: group?.leaves.at(-1)?.end ?? leaf.end }
    const raw = isText ? rawRange(leaf, span.from + from - span.start, span.from + to - span.start) : whole
    return [{ start: from, end: to, part: paragraph.part.name, paragraph: paragraph.element.start, run, xmlStart: raw.start, xmlEnd: raw.end }]
  })
}
