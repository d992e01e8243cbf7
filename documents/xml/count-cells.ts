import type { TableCell } from '../../engine/letter/letter.ts'

/** Counts the cells of one table while its rows are walked in order. */
export interface CellCounter {
  readonly startRow: (columnsBefore?: number) => void
  /** Where the next cell stands. */
  readonly next: (span?: number) => TableCell
  /** Columns without a cell of their own. */
  readonly skip: (columns: number) => void
}

/** `table`: a name that no other table of the letter has. */
export function countCells(table: string): CellCounter {
  let [row, column] = [-1, 0]
  return {
    startRow: (columnsBefore = 0) => {
      row++
      column = columnsBefore
    },
    next: (span = 1) => {
      const cell = { table, row: Math.max(row, 0), column, ...(span > 1 ? { span } : {}) }
      column += Math.max(span, 1)
      return cell
    },
    skip: (columns) => void (column += columns),
  }
}
