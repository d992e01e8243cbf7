import type { Block, BlockPictogram } from '../letter/letter.ts'
import type { Edit } from './edit.ts'

/** More draw the eye away from what the reader must do. */
export const MOST_PICTOGRAMS = 5

type InsertPictogram = Extract<Edit, { op: 'insertPictogram' }>
type Placed = Pick<Block, 'pictograms'>

/** The blocks with the pictogram in place, or in Dutch why not: one for each passage, five in a letter. */
export function addPictogram(blocks: readonly Block[], { block: id, at, pictogram: name, alt }: InsertPictogram): readonly Block[] | string {
  const index = blocks.findIndex((block) => block.id === id)
  const block = blocks[index]
  if (block === undefined) return 'Deze alinea staat niet meer in de brief.'
  if (at < 0 || at > block.text.length) return 'Deze wijziging valt buiten de alinea.'
  if (block.placeholders.some((field) => field.start < at && at < field.end)) return 'Hier staat een invulveld. Dat blijft staan.'
  const reason = noRoomFor(block, blocks)
  return reason ?? blocks.with(index, { ...block, pictograms: [{ at, name, alt }] })
}

/** Why this block can't take a pictogram, in Dutch; null when it can. */
function noRoomFor(block: Block, blocks: readonly Block[]): string | null {
  if ((block.pictograms ?? []).length > 0) return 'Bij deze alinea staat al een pictogram. Eén is genoeg.'
  const count = blocks.reduce((sum, { pictograms = [] }) => sum + pictograms.length, 0)
  return count < MOST_PICTOGRAMS ? null : `Er staan al ${MOST_PICTOGRAMS} pictogrammen in de brief. Met meer ziet de lezer niet meer wat belangrijk is.`
}

/** After a replacement: a pictogram inside the replaced words moves to their start. */
export function shiftPictograms({ pictograms }: Placed, start: number, end: number, length: number): Placed {
  return placed(pictograms?.map((one) => ({ ...one, at: one.at <= start ? one.at : one.at >= end ? one.at + length - (end - start) : start })))
}

/** Of the two halves of a block, cut from `head` to `tail`. */
export function cutPictograms({ pictograms = [] }: Placed, head: number, tail: number): readonly [Placed, Placed] {
  const after = pictograms.filter(({ at }) => at > head)
  return [placed(pictograms.filter(({ at }) => at <= head)), placed(after.map((one) => ({ ...one, at: Math.max(0, one.at - tail) })))]
}

export function joinPictograms(one: Placed, other: Placed, shift: number): Placed {
  return placed([...(one.pictograms ?? []), ...(other.pictograms ?? []).map((pictogram) => ({ ...pictogram, at: pictogram.at + shift }))])
}

function placed(pictograms: readonly BlockPictogram[] = []): Placed {
  return pictograms.length === 0 ? {} : { pictograms }
}
