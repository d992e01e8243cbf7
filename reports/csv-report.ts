import { findingRows, REPORT_COLUMNS } from './finding-rows.ts'
import type { ReportLetter } from './report-letter.ts'

/** For a Dutch spreadsheet: semicolons, CRLF, a BOM, and no cell that a spreadsheet takes for a formula. */
export function csvReport(letters: readonly ReportLetter[]): string {
  const rows = [REPORT_COLUMNS, ...findingRows(letters)]
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

