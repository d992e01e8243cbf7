import type { HouseBlock } from '../../engine/rule/settings.ts'
import { BLOCK_FIELDS } from '../../rules/block-fields.ts'
import type { HouseStyleMessage, OwnBlock } from './house-style.ts'
import { nearest } from './nearest.ts'

export interface ReadBlock {
  /** null when the file can't be used. */
  readonly block: OwnBlock | null
  readonly messages: readonly HouseStyleMessage[]
}

const MOST_LINES = 30

/**
 * Reads a block file such as `contact.md`: on the first line `# ` and the question above it, then paragraphs parted by
 * empty lines, list items with `- `. `contact-je.md` is the same for letters with je.
 */
export function readBlock(content: string, file: string): ReadBlock {
  const messages: HouseStyleMessage[] = []
  const say = (kind: HouseStyleMessage['kind'], line: number | null, text: string) => messages.push({ kind, file, line, text })
  const rows = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row) => row.trim())
  rows.forEach((row, index) => checkRow(row, (kind, text) => say(kind, index + 1, text)))
  const titleAt = rows.findIndex((row) => row !== '')
  const title = /^#+\s*(.*)$/.exec(rows[titleAt] ?? '')?.[1]?.trim() ?? ''
  const lines = joinRows(title === '' ? rows : rows.slice(titleAt + 1))
  if (lines.length === 0) {
    say('fout', null, 'In dit bestand staat geen tekst. Schrijf het blok, of haal het bestand weg.')
    return { block: null, messages }
  }
  if (lines.length > MOST_LINES) {
    say('fout', null, `Dit blok heeft meer dan ${MOST_LINES} alinea’s. Maak er een kort blok van.`)
    return { block: null, messages }
  }
  const stem = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
  const name = stem.replace(/-(?:je|u)$/, '')
  const form = formOf(`${title}\n${lines.join('\n')}`, /-(je|u)$/.exec(stem)?.[1] ?? null, say)
  if (messages.every(({ kind }) => kind !== 'fout')) for (const text of missingIn(name, content)) say('let-op', null, text)
  return { block: { block: { name, form, title, lines }, file }, messages }
}

function checkRow(row: string, say: (kind: HouseStyleMessage['kind'], text: string) => void): void {
  for (const [whole, inside = ''] of row.matchAll(/\{([^{}]*)\}/g)) {
    const name = inside.trim().toLowerCase()
    if (BLOCK_FIELDS.some((field) => field === name)) continue
    const meant = nearest(name, BLOCK_FIELDS)
    say(
      'fout',
      `${whole} kennen wij niet. ${meant === undefined ? `Kies uit: ${BLOCK_FIELDS.map((field) => `{${field}}`).join(', ')}.` : `Bedoelt u {${meant}}?`}`,
    )
  }
  if ((row.match(/\{/g)?.length ?? 0) !== (row.match(/\}/g)?.length ?? 0)) say('fout', 'Op deze regel mist een { of een }.')
}

/** Rows up to an empty line are one paragraph; a list item stands on its own. */
function joinRows(rows: readonly string[]): readonly string[] {
  const lines: string[] = []
  let open = false
  for (const row of rows) {
    const item = /^[-*•]\s+(.*)$/.exec(row)?.[1]
    if (row === '') open = false
    else if (item !== undefined) lines.push(`- ${item}`)
    else if (open) lines.push(`${lines.pop() ?? ''} ${row}`)
    else lines.push(row)
    open = row !== ''
  }
  return lines
}

function formOf(text: string, named: string | null, say: (kind: HouseStyleMessage['kind'], line: null, text: string) => void): HouseBlock['form'] {
  const formal = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu.test(text)
  const familiar = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf)(?!\p{L})/iu.test(text)
  if (formal && familiar) say('let-op', null, 'In dit blok staat “u” en ook “je”. Kies er één.')
  if (named === 'je' && formal && !familiar) say('let-op', null, 'De naam van dit bestand eindigt op -je, maar in de tekst staat “u”.')
  if (named === 'u' && familiar && !formal) say('let-op', null, 'De naam van dit bestand eindigt op -u, maar in de tekst staat “je”.')
  if (named === 'je' || named === 'u') return named
  if (formal === familiar) return formal ? 'u' : 'beide'
  return formal ? 'u' : 'je'
}

/** What a reader needs from a block of that name, and what it doesn't hold. */
function missingIn(name: string, content: string): readonly string[] {
  const asks: readonly (readonly [string, RegExp, string])[] = [
    [
      'contact',
      /\{\s*telefoonnummer\s*\}|\d{2}/i,
      'In het blok “contact” staat geen telefoonnummer. Zet {telefoonnummer} in de tekst, dan vult Klare Brief uw nummer in.',
    ],
    ['bezwaar', /\{\s*bezwaardatum\s*\}/i, 'In het blok “bezwaar” staat {bezwaardatum} niet. Zet het erin, dan rekent Klare Brief de laatste dag uit.'],
    ['beroep', /\{\s*bezwaardatum\s*\}/i, 'In het blok “beroep” staat {bezwaardatum} niet. Zet het erin, dan rekent Klare Brief de laatste dag uit.'],
  ]
  return asks.flatMap(([block, sign, text]) => (block === name && !sign.test(content) ? [text] : []))
}
