import * as v from 'valibot'
import type { Block } from '../engine/letter/letter.ts'
import { block } from './request-schemas.ts'

/** A letter with changes that are not saved, as it is kept on the disk beside the bytes it was opened from. */
export const DRAFT = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  /** The name that the bytes had when they were opened: it helps to know their format. */
  openedAs: v.string(),
  path: v.nullable(v.string()),
  stamp: v.nullable(v.object({ size: v.number(), modifiedMs: v.number() })),
  /** ISO 8601. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  blocks: v.array(block),
})

export type Draft = Omit<v.InferOutput<typeof DRAFT>, 'blocks'> & { readonly blocks: readonly Block[] }
