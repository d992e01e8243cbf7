import writeXlsxFile from 'write-excel-file/node'
import { findingRows, REPORT_COLUMNS } from './finding-rows.ts'
import type { ReportLetter } from './report-letter.ts'

const WIDTHS = [34, 22, 14, 10, 10, 28, 34, 34, 34, 12, 8, 60, 30, 20, 20, 12]

/** One sheet, one row a finding, the first row fixed. Text stays text: nothing becomes a formula. */
export async function xlsxReport(letters: readonly ReportLetter[]): Promise<Uint8Array> {
  const head = REPORT_COLUMNS.map((value) => ({ value, fontWeight: 'bold' as const }))
  const rows = findingRows(letters).map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true })))
  const file = writeXlsxFile([head, ...rows], { columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1, sheet: 'Meldingen' })
  return new Uint8Array(await file.toBuffer())
}
