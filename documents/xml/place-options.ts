import type { Block } from '../../engine/letter/letter.ts'
import type { Remark, WriteOptions } from '../document.ts'
import type { OpenedBlock } from './group-blocks.ts'
import type { PlacedMarkup } from './place-markups.ts'

export interface PlacedOptions {
  /** By block. */
  readonly markups: ReadonlyMap<string, readonly PlacedMarkup[]>
  /** In the order of their numbers. */
  readonly remarks: readonly Remark[]
  /** Remarks for which no block can hold a comment: they go to the start of the text. */
  readonly homeless: readonly Remark[]
}

/**
 * Where remarks and pictograms come. A remark on a block that can't take a comment (a header, a note, a text box)
 * moves to the nearest block that can, and then quotes what it is about.
 */
export function placeOptions(
  options: WriteOptions,
  now: readonly Block[],
  opened: readonly OpenedBlock[],
  mayComment: (one: OpenedBlock) => boolean,
): PlacedOptions {
  const markups = new Map<string, PlacedMarkup[]>()
  const texts = new Map(now.map((block) => [block.id, block.text]))
  const add = (block: string, { at, markup }: PlacedMarkup): void =>
    void markups.set(block, [...(markups.get(block) ?? []), { at: beforeWhole(texts.get(block) ?? '', at), markup }])
  const able = new Set(
    now.filter((block) => block.text.trim() !== '' && opened.every((one) => one.block.id !== block.id || mayComment(one))).map((block) => block.id),
  )
  const given = options.mode === 'comments' ? (options.remarks ?? []) : []
  const remarks = given.flatMap((remark) => moveRemark(remark, now, able) ?? [])
  const homeless = able.size > 0 ? [] : given.map((remark) => ({ ...remark, text: quoting(remark, now) }))
  for (const [index, { place }] of remarks.entries()) {
    add(place.block, { at: place.start, markup: { kind: 'comment-start', index } })
    add(place.block, { at: place.end, markup: { kind: 'comment-end', index } })
  }
  for (const [index, { block, at }] of (options.pictograms ?? []).entries()) add(block, { at, markup: { kind: 'pictogram', index } })
  return { markups, remarks, homeless }
}

function moveRemark(remark: Remark, now: readonly Block[], able: ReadonlySet<string>): Remark | null {
  const index = now.findIndex((block) => block.id === remark.place.block)
  const block = now[index]
  if (block === undefined) return null
  if (able.has(block.id)) return remark
  const after = now.findIndex((one, at) => at > index && able.has(one.id))
  const at = after >= 0 ? after : now.findLastIndex((one) => able.has(one.id))
  const target = now[at]
  if (target === undefined) return null
  const end = /^\S+/.exec(target.text)?.[0].length ?? 0
  return { place: { block: target.id, start: 0, end }, text: quoting(remark, now) }
}

function quoting({ place, text }: Remark, now: readonly Block[]): string {
  const words = now.find((block) => block.id === place.block)?.text ?? ''
  return `Bij “${words.slice(place.start, place.end) || words.slice(0, 60)}”: ${text}`
}

/** A place in the middle of a character of two units moves to before it. */
function beforeWhole(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at)) ? at - 1 : at
}
