import type { Letter } from '../../engine/letter/letter.ts'
import type { OpenedBlock } from './group-blocks.ts'
import type { SourceBlock } from './source-block.ts'

/** A block, and for the branch of a choosing field the condition under which it is in the letter. */
export interface ReadBlock {
  readonly source: SourceBlock
  readonly condition: string | null
}

/** The letter's blocks with where they came from: `buildLetter` keeps their number and order. */
export function matchSources(letter: Letter, blocks: readonly ReadBlock[]): readonly OpenedBlock[] {
  return blocks.flatMap(({ source }, index) => {
    const block = letter.blocks[index]
    return block === undefined ? [] : [{ block, source }]
  })
}
