import type { Node } from 'prosemirror-model'
import type { Block } from '../../engine/letter/letter.ts'
import { letterSchema } from './letter-schema.ts'

/** The nodes of a letter: blocks, and those of a table together in its rows and cells, in the same order. */
export function gatherTables(blocks: readonly Block[], nodeOf: (block: Block) => Node): readonly Node[] {
  const groups = cutWhere(blocks, (one, other) => one.cell?.table !== other.cell?.table)
  return groups.flatMap((group) => (group[0]?.cell === undefined ? group.map(nodeOf) : [tableNode(group, nodeOf)]))
}

function tableNode(blocks: readonly Block[], nodeOf: (block: Block) => Node): Node {
  const rows = cutWhere(blocks, (one, other) => one.cell?.row !== other.cell?.row).map((row) => cellsOf(row, nodeOf))
  const widest = Math.max(...rows.map(({ columns }) => columns))
  return letterSchema.node(
    'table',
    null,
    rows.map(({ cells, columns }) => letterSchema.node('row', null, [...cells, ...emptyCells(widest - columns)])),
  )
}

/** A row of cells, with an empty one where the file has no text. */
function cellsOf(row: readonly Block[], nodeOf: (block: Block) => Node): { readonly cells: readonly Node[]; readonly columns: number } {
  const cells: Node[] = []
  let columns = 0
  for (const inCell of cutWhere(row, (one, other) => one.cell?.column !== other.cell?.column)) {
    const cell = inCell[0]?.cell ?? null
    const gap = Math.max(0, (cell?.column ?? 0) - columns)
    cells.push(...emptyCells(gap), letterSchema.node('cell', { cell }, inCell.map(nodeOf)))
    columns += gap + (cell?.span ?? 1)
  }
  return { cells, columns }
}

function emptyCells(count: number): readonly Node[] {
  return Array.from({ length: count }, () => letterSchema.node('cell'))
}

/** In groups, cut between two that differ. */
export function cutWhere(blocks: readonly Block[], differ: (one: Block, other: Block) => boolean): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open === undefined || last === undefined || differ(last, block)) groups.push([block])
    else open.push(block)
  }
  return groups
}
