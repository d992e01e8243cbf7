import type { ChecklistItem, ElementId } from '../../engine/checklist/checklist.ts'
import type { BlockId } from '../../engine/letter/letter.ts'
import type { PictogramName } from '../pictograms/pictograms.ts'

/** What the reader must do or can do, with its pictogram; of two in one block the first of this list is shown. */
const ACTIONS: readonly (readonly [ElementId, PictogramName])[] = [
  ['bezwaar', 'weegschaal'],
  ['bezwaar-waar', 'weegschaal'],
  ['betaalwijze', 'geld'],
  ['betalingsregeling', 'spaarpot'],
  ['wat-te-doen', 'pen'],
  ['termijn', 'kalender'],
  ['hulp', 'helpende-hand'],
]

/** A pictogram for each block in which the reader must act; of blocks in a row with the same, only for the first. */
export function choosePins(checklist: readonly ChecklistItem[], order: readonly BlockId[]): ReadonlyMap<BlockId, PictogramName> {
  const pins = pinBlocks(checklist)
  const firsts = order.filter((block, index) => pins.has(block) && pins.get(block) !== pins.get(order[index - 1] ?? ''))
  return new Map(firsts.map((block) => [block, pins.get(block) ?? 'pen']))
}

function pinBlocks(checklist: readonly ChecklistItem[]): ReadonlyMap<BlockId, PictogramName> {
  const pins = new Map<BlockId, PictogramName>()
  for (const [element, pictogram] of ACTIONS) {
    const item = checklist.find(({ id }) => id === element)
    for (const { block } of item?.places ?? []) if (!pins.has(block)) pins.set(block, pictogram)
  }
  return pins
}
