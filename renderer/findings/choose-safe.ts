import type { Edit } from '../../engine/edit/edit.ts'
import type { Block, BlockId } from '../../engine/letter/letter.ts'
import { canAccept } from './can-accept.ts'
import type { KeyedFinding } from './keyed-finding.ts'

export interface SafeChoice {
  readonly key: string
  readonly edits: readonly Edit[]
}

/** The safe suggestions that can be accepted together: they don't touch the same words, nor a merge field. */
export function chooseSafe(findings: readonly KeyedFinding[], blocks: readonly Block[]): readonly SafeChoice[] {
  const known = new Map(blocks.map((block) => [block.id, block]))
  const chosen: SafeChoice[] = []
  for (const { key, suggestions } of findings) {
    const safe = suggestions.find((suggestion) => suggestion.grade === 'veilig' && canAccept(suggestion))
    if (safe === undefined || !safe.edits.every((edit) => fits(edit, known))) continue
    const taken = chosen.flatMap(({ edits }) => edits)
    if (!safe.edits.some((edit) => taken.some((other) => collide(edit, other)))) chosen.push({ key, edits: safe.edits })
  }
  return chosen
}

function fits(edit: Edit, known: ReadonlyMap<BlockId, Block>): boolean {
  if (edit.op !== 'replaceText') return true
  const block = known.get(edit.block)
  return block !== undefined && !block.placeholders.some((field) => edit.start < field.end && edit.end > field.start)
}

/** Two replacements collide when they touch; any other change claims its whole block. */
function collide(one: Edit, other: Edit): boolean {
  if (!blocksOf(one).some((block) => blocksOf(other).includes(block))) return false
  return one.op !== 'replaceText' || other.op !== 'replaceText' || (one.start <= other.end && other.start <= one.end)
}

function blocksOf(edit: Edit): readonly BlockId[] {
  if (edit.op === 'joinBlocks') return [edit.first, edit.second]
  if (edit.op === 'insertBlocks') return edit.after === null ? [] : [edit.after]
  return [edit.block]
}
