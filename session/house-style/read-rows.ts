import { decodeText } from '../../documents/decode-text.ts'
import { readXlsxRows } from './read-xlsx-rows.ts'

/** One row of a spreadsheet. */
export interface Row {
  /** From 1, as the spreadsheet or an editor counts. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of an Excel file, or of a CSV or TSV as a Dutch spreadsheet saves it, in whatever encoding. Throws `UnreadableFile` for a damaged Excel file. */
export async function readRows(bytes: Uint8Array, file: string): Promise<readonly Row[]> {
  const rows = file.toLowerCase().endsWith('.xlsx') ? await readXlsxRows(bytes) : parseRows(decodeText(bytes).text)
  return rows
    .map(({ line, cells }) => ({ line, cells: dropEmptyEnd(cells.map((cell) => cell.replace(/\s+/g, ' ').trim())) }))
    .filter(({ cells }) => cells.length > 0)
}

/** Cells parted by tabs, semicolons or commas: what the first line shows. A cell in quotation marks may hold any of them, and line ends. */
function parseRows(text: string): readonly Row[] {
  const content = text.replace(/^\uFEFF/, '')
  const sign = separatorOf(content)
  const rows: Row[] = []
  let at = 0
  let line = 1
  while (at < content.length) {
    const cells: string[] = []
    const first = line
    for (let more = true; more; ) {
      const cell = readCell(content, at, sign)
      cells.push(cell.text)
      line += cell.text.split('\n').length - 1
      at = cell.end
      more = content[at] === sign
      if (more) at++
    }
    at += content.startsWith('\r\n', at) ? 2 : 1
    line++
    rows.push({ line: first, cells })
  }
  return rows
}

function separatorOf(content: string): '\t' | ';' | ',' {
  const bare = (content.split(/\r?\n/).find((row) => row.trim() !== '') ?? '').replaceAll(/"[^"]*"/g, '')
  if (bare.includes('\t')) return '\t'
  return bare.includes(';') ? ';' : ','
}

function readCell(content: string, start: number, sign: string): { readonly text: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"[ ]*/y
  quoted.lastIndex = start
  const found = quoted.exec(content)
  const after = found === null ? undefined : content[quoted.lastIndex]
  if (found !== null && (after === undefined || after === sign || after === '\r' || after === '\n'))
    return { text: (found[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex }
  let end = start
  while (end < content.length && content[end] !== sign && content[end] !== '\n' && content[end] !== '\r') end++
  return { text: content.slice(start, end), end }
}

function dropEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
