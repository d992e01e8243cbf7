import type { Variant } from '../../engine/letter/letter.ts'

/** The conditions of a template, each with the blocks it governs. Blocks are named as `buildLetter` names them: `b1`, `b2` … */
export function readVariants(blocks: readonly { readonly condition: string | null }[]): readonly Variant[] {
  const variants = new Map<string, string[]>()
  for (const [index, { condition }] of blocks.entries()) {
    if (condition === null) continue
    const ids = variants.get(condition) ?? []
    ids.push(`b${index + 1}`)
    variants.set(condition, ids)
  }
  return [...variants].map(([condition, ids]) => ({ condition, blocks: ids }))
}
