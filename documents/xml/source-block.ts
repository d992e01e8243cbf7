import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Mark, Range } from '../../engine/letter/letter.ts'
import type { Leaf, SourceParagraph, SourcePart } from './leaf.ts'
import type { LockedRange } from './lock-blocks.ts'

/** A field or content control: one thing to a reader, many leaves in the file. */
export interface FieldGroup {
  readonly part: SourcePart
  readonly label: string
  readonly text: string
  readonly leaves: readonly Leaf[]
  /** A merge field and a choice between texts are protected; a tick box may go with the text around it. */
  readonly kind: 'placeholder' | 'choice' | 'symbol'
}

/** Where a stretch of a block's text stands in the file. */
export interface Span extends Range {
  readonly paragraph: SourceParagraph
  readonly leaf: Leaf
  /** Offset in the leaf's text where the stretch starts. */
  readonly from: number
  readonly group: FieldGroup | null
}

/** What a reader met, before it is cut to a block. */
export interface Piece {
  readonly text: string
  readonly paragraph: SourceParagraph
  readonly leaf: Leaf
  readonly from: number
  readonly group: FieldGroup | null
  readonly marks: readonly PieceMark[]
}

export type PieceMark = Pick<Mark, 'kind' | 'href'>

/** A block with its source map. Offsets count in UTF-16 units of the block's text. */
export interface SourceBlock {
  readonly draft: BlockDraft
  readonly spans: readonly Span[]
  /** More than one when a change that someone made but didn't accept joins paragraphs. */
  readonly paragraphs: readonly [SourceParagraph, ...SourceParagraph[]]
  /** The paragraph around a branch that stands in an attribute. */
  readonly within?: SourceParagraph
  /** `branch`: text inside a field, that is only there when a condition holds. */
  readonly place: 'paragraph' | 'branch'
  /** Where a typed bullet stands, that isn't part of the text. */
  readonly bullet: readonly Span[]
  /** White space before and after the text, that isn't part of it. */
  readonly margins: readonly Span[]
  /** The stretches of its part that the file locks, when any of its text is. */
  readonly locked?: readonly LockedRange[]
  /** The same block in a copy that the file keeps for old programs; changed along with it. */
  readonly mirrors: readonly SourceBlock[]
}

export interface AssembledText {
  readonly text: string
  readonly spans: readonly Span[]
  readonly marks: readonly Mark[]
  readonly placeholders: BlockDraft['placeholders']
  /** What the author typed as a bullet, left out of the text; its offsets count from its own start. */
  readonly bullet: readonly Span[]
  readonly margins: readonly Span[]
}

const TYPED_BULLET = /^(?:[-–—•●▪◦■□➢·*‣∙\uF0B7\uF0A7][ \u00A0\t]+|o[ \u00A0]*\t[ \u00A0\t]*)(?=\S)/

/** The text of pieces in a row, without the white space around it and without a typed bullet. */
export function assembleText(pieces: readonly Piece[], bullets: 'strip' | 'keep'): AssembledText {
  const whole = pieces.map((piece) => piece.text).join('')
  const lead = /^\s*/.exec(whole)?.[0].length ?? 0
  const protectedStart = pieces.find((piece) => piece.text !== '')?.group != null
  const typed = bullets === 'strip' && !protectedStart ? (TYPED_BULLET.exec(whole.slice(lead))?.[0] ?? null) : null
  const start = lead + (typed?.length ?? 0)
  const text = whole.slice(start).trimEnd()
  const spans = clipPieces(pieces, -start, text.length)
  const marks: Mark[] = []
  for (const { span, marks: own } of spans) for (const mark of own) addMark(marks, { ...mark, start: span.start, end: span.end })
  const bullet = clipPieces(pieces, -lead, typed?.length ?? 0)
  const margins = [...clipPieces(pieces, 0, lead), ...clipPieces(pieces, -start - text.length, whole.length)]
  const placeholders = spans.flatMap(({ span: { start: from, end, group } }) =>
    group === null || group.kind === 'symbol' ? [] : [{ start: from, end, label: group.label }],
  )
  return {
    text,
    spans: spans.map(({ span }) => span),
    marks: marks.sort((a, b) => a.start - b.start),
    placeholders,
    bullet: bullet.map(({ span }) => span),
    margins: margins.map(({ span }) => span),
  }
}

/** The pieces between 0 and a length, when the first starts at an offset. */
function clipPieces(pieces: readonly Piece[], offset: number, length: number): readonly { readonly span: Span; readonly marks: Piece['marks'] }[] {
  let at = offset
  return pieces.flatMap((piece) => {
    const span = clip(piece, at, length)
    at += piece.text.length
    return span === null ? [] : [{ span, marks: piece.marks }]
  })
}

function clip(piece: Piece, at: number, length: number): Span | null {
  const start = Math.max(at, 0)
  const end = Math.min(at + piece.text.length, length)
  if (start >= end) return null
  return { start, end, paragraph: piece.paragraph, leaf: piece.leaf, from: piece.from + start - at, group: piece.group }
}

/** Joins a mark to the same mark just before it. */
function addMark(marks: Mark[], added: Mark): void {
  const index = marks.findLastIndex((mark) => mark.kind === added.kind && mark.href === added.href)
  const last = marks[index]
  if (last === undefined || last.end !== added.start) marks.push(added)
  else marks[index] = { ...last, end: added.end }
}
