import { csvReport } from './csv-report.ts'
import { htmlReport } from './html-report.ts'
import { jsonReport } from './json-report.ts'
import type { ReportLetter, ReportOptions } from './report-letter.ts'
import { sarifReport } from './sarif-report.ts'
import { textReport } from './text-report.ts'
import { xlsxReport } from './xlsx-report.ts'

export const REPORT_FORMATS = ['text', 'json', 'html', 'csv', 'xlsx', 'sarif'] as const
export type ReportFormatName = (typeof REPORT_FORMATS)[number]

/** The report's bytes. */
export async function writeReport(letters: readonly ReportLetter[], format: ReportFormatName, options: ReportOptions): Promise<Uint8Array> {
  if (format === 'xlsx') return xlsxReport(letters)
  return new TextEncoder().encode(textOf(letters, format, options))
}

function textOf(letters: readonly ReportLetter[], format: Exclude<ReportFormatName, 'xlsx'>, options: ReportOptions): string {
  switch (format) {
    case 'text':
      return textReport(letters, options)
    case 'json':
      return jsonReport(letters, options)
    case 'html':
      return htmlReport(letters, options)
    case 'csv':
      return csvReport(letters)
    case 'sarif':
      return sarifReport(letters, options)
  }
}
