import type { BlockPictogram } from '../../engine/letter/letter.ts'
import type { Leaf, SourcePart } from './leaf.ts'
import type { ReadBlock } from './read-block.ts'
import type { SourceBlock } from './source-block.ts'

/** Which pictogram a leaf holds, and its alternative text; null when it holds none of ours. */
export type PictogramIn = (leaf: Leaf, part: SourcePart) => Pick<BlockPictogram, 'name' | 'alt'> | null

/** The blocks with the pictograms that we put in the file before. */
export function knownPictograms(blocks: readonly ReadBlock[], pictogramIn: PictogramIn): readonly ReadBlock[] {
  return blocks.map((block) => {
    const { source } = block
    const pictograms = source.place === 'paragraph' ? pictogramsOf(source, pictogramIn) : []
    return pictograms.length === 0 ? block : { ...block, source: { ...source, draft: { ...source.draft, pictograms } } }
  })
}

/** Each stands behind the text of the leaves before it. */
function pictogramsOf({ spans, paragraphs }: SourceBlock, pictogramIn: PictogramIn): readonly BlockPictogram[] {
  const ends = new Map<Leaf, number>()
  for (const { leaf, group, end } of spans) for (const one of group?.leaves ?? [leaf]) ends.set(one, end)
  let at = 0
  return paragraphs.flatMap(({ leaves, part }) =>
    leaves.flatMap((leaf): readonly BlockPictogram[] => {
      at = ends.get(leaf) ?? at
      const found = leaf.role === 'silent' ? pictogramIn(leaf, part) : null
      return found === null ? [] : [{ at, ...found, stands: 'in het bestand' }]
    }),
  )
}
