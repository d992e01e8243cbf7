import { compileWordList } from '../../wordlists/compile-word-list.ts'
import type { AllowedTerm, HouseStyleMessage, OwnWord } from './house-style.ts'
import type { Row } from './read-rows.ts'

export interface ReadWords {
  readonly words: readonly OwnWord[]
  readonly allowed: readonly AllowedTerm[]
  readonly messages: readonly HouseStyleMessage[]
}

/** The columns of our own lists, and what people call them in a spreadsheet: the first word counts. */
const COLUMNS = {
  term: ['niet', 'woord', 'moeilijk', 'term', 'verboden', 'oud', 'fout', 'liever niet'],
  alternatives: [
    'wel',
    'beter',
    'schrijf',
    'makkelijk',
    'gewoon',
    'alternatives',
    'alternatief',
    'alternatieven',
    'voorkeur',
    'voorkeursterm',
    'nieuw',
    'goed',
  ],
  kind: ['kind', 'soort', 'woordsoort'],
  example: ['example', 'voorbeeld', 'voorbeeldzin'],
  source: ['source', 'bron', 'reden', 'toelichting', 'opmerking'],
  not_in: ['not_in', 'behalve', 'uitzondering'],
  grade: ['grade', 'zekerheid'],
} as const
type Column = keyof typeof COLUMNS

/** In the second column: the organisation uses this word on purpose. */
const STAYS = '(blijft)'

/** Reads a spreadsheet of words: in the first column what you don't want, in the second what you write. A first row with names may put them otherwise. */
export function readWords(rows: readonly Row[], file: string): ReadWords {
  const messages: HouseStyleMessage[] = []
  const head = headOf(rows[0])
  const body = head === null ? rows : rows.slice(1)
  const order: readonly Column[] = head?.order ?? ['term', 'alternatives']
  const wanted = (Object.keys(COLUMNS) as Column[]).filter((column, index) => index < 2 || order.includes(column))
  const sorted = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(order.map((column, index) => [column, cells[index] ?? ''])) as Partial<Record<Column, string>>,
  }))
  const allowed = sorted.filter(({ cells }) => cells.alternatives?.toLowerCase() === STAYS)
  const listed = sorted.filter((row) => !allowed.includes(row))
  for (const { line, cells } of listed)
    if (/ \/ |;/.test(cells.alternatives ?? ''))
      messages.push({
        kind: 'let-op',
        file,
        line,
        text: `Zet tussen twee woorden een rechte streep met spaties: ${cells.alternatives?.replaceAll(/ \/ |\s*;\s*/g, ' | ') ?? ''}.`,
      })
  for (const { line, cells } of body)
    if (cells.length > order.length)
      messages.push({
        kind: 'let-op',
        file,
        line,
        text: `Deze regel heeft ${cells.length} kolommen. Wij lezen er ${order.length}. Haal weg wat te veel is, of geef de kolom een naam in de eerste regel.`,
      })
  const tsv = [
    COLUMN_NAMES.join('\t'),
    ...listed.map(({ cells }) => COLUMN_NAMES.map((column) => (wanted.includes(column) ? (cells[column] ?? '') : '')).join('\t')),
  ].join('\n')
  const lineOf = (compiled: number) => listed[compiled - 2]?.line ?? 1
  const names = { term: head?.names.term ?? 'niet', alternatives: head?.names.alternatives ?? 'wel' }
  const { list, complaints, lines } = compileWordList(tsv, file, { columns: names })
  const fresh = complaints.map(
    ({ line, message }): HouseStyleMessage => ({
      kind: 'fout',
      file,
      line: lineOf(line),
      text: message.replace(/staat al op regel (\d+)/, (_whole, at: string) => `staat al op regel ${lineOf(Number(at))}`),
    }),
  )
  return {
    words: list.entries.map((entry, index) => ({ entry, file, line: lineOf(lines[index] ?? 0) })),
    allowed: allowed.map(({ line, cells }) => ({ term: cells.term ?? '', file, line })).filter(({ term }) => term !== ''),
    messages: [...messages, ...fresh],
  }
}

const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[]

interface Head {
  readonly order: readonly Column[]
  /** As the user wrote them. */
  readonly names: Partial<Record<Column, string>>
}

/** The first row, when its first two cells name columns; null when it holds words already. */
function headOf(row: Row | undefined): Head | null {
  const named = row?.cells.map(columnNamed) ?? []
  const known = named.filter((column) => column !== undefined)
  if (!known.includes('term') || !known.includes('alternatives') || known.length < named.length || new Set(known).size < known.length) return null
  return { order: known, names: Object.fromEntries(known.map((column, index) => [column, row?.cells[index] ?? ''])) }
}

function columnNamed(cell: string): Column | undefined {
  const name = cell.toLowerCase()
  return COLUMN_NAMES.find((column) => COLUMNS[column].some((one) => name === one || name.startsWith(`${one} `)))
}
