import type { BlockFacts } from '../engine/facts/letter-facts.ts'
import type { Range } from '../engine/letter/letter.ts'
import { oncePer } from '../engine/once-per.ts'
import { remember } from '../engine/remember.ts'
import type { Entry } from '../wordlists/word-list.ts'
import { shippedList } from '../wordlists/shipped-lists.ts'

/** An abbreviation in a block; `entry` is null for capitals that no list knows. */
export interface FoundAbbreviation extends Range {
  /** As the list writes it, or as it stands in the text. */
  readonly term: string
  readonly entry: Entry | null
}

/** Known to nearly every adult, and names of bodies that most people meet; eigen ervaring van het team. */
const WELL_KNOWN = new Set(
  'TV PC SMS BTW EU IBAN DigiD PDF ID CV MBO HBO VWO HAVO VMBO AOW BSN GGD UWV SVB NS ANWB WC KVK KvK PIN BV NV CD DNA USB QR APK OK NL VN VS ICT IT MRI WW CBR RDW DUO CJIB GPS LED FAQ DVD EHBO KNMI NOS ROC CAPS'.split(
    ' ',
  ),
)
/** What stands between spaces, brackets and quotation marks. */
const PIECE = /[^\s()[\],;:!?"“”„‘«»]+/g
/** Letters with full stops, slashes or ampersands among them. */
const WORD = /(?<![\p{L}\d@/.])\p{L}(?:[\p{L}&]|[./](?=\p{L}))*\d?\.?(?![\p{L}\d@])/gu

/** The abbreviations of a block in order: those of the list, and capitals such as XYQ that can be nothing else. */
export const findAbbreviations = oncePer(({ block }: Pick<BlockFacts, 'block' | 'kept'>): readonly FoundAbbreviation[] => {
  const { text } = block
  const found: FoundAbbreviation[] = []
  PIECE.lastIndex = 0
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    if (!mayHold(piece[0])) continue
    for (const match of piece[0].matchAll(WORD)) {
      const one = readAt(match[0], text, piece.index + match.index)
      if (one !== null && !block.placeholders.some((field) => field.start < one.end && field.end > one.start)) found.push(one)
    }
  }
  return found
})

/** Most words can be passed over at a glance; the glance is taken once for each of the last 20,000 different words. */
const mayHold = remember(20_000, looksShort)

/** A second capital, a full stop inside, or a place in the list. */
function looksShort(piece: string): boolean {
  const bare = piece.endsWith('.') ? piece.slice(0, -1) : piece
  if (index().has(piece) || index().has(bare) || piece === 'B') return true
  if (/[A-Z&].*[A-Z&]|[./].|['’-]/.test(piece)) return true
  return bare !== piece && index().has(piece.toLowerCase())
}

function readAt(written: string, text: string, start: number): FoundAbbreviation | null {
  const found = (written === 'B' && text.startsWith('B en W', start) ? listed('B en W') : listed(written)) ?? unlisted(written, text, start)
  if (found === null || /^-\d{3}/.test(text.slice(start + found.length))) return null
  const range = { start, end: start + found.length }
  return isMeantOtherwise(found.entry, text, range) || isDifficultTerm(text, range)
    ? null
    : { ...range, term: found.entry?.term ?? found.written, entry: found.entry }
}

/** "WOZ-waarde" gets its explanation as a difficult term. */
function isDifficultTerm(text: string, { start, end }: Range): boolean {
  const rest = text[end] === '-' ? /^-\p{L}+/u.exec(text.slice(end))?.[0] : undefined
  if (rest === undefined) return false
  difficult ??= new Set(shippedList('moeilijk-begrip').entries.map(({ term }) => term.toLowerCase()))
  return difficult.has(`${text.slice(start, end)}${rest}`.toLowerCase())
}

let difficult: ReadonlySet<string> | null = null

interface Reading {
  readonly written: string
  readonly length: number
  readonly entry: Entry | null
}

/** "m.b.t." with or without the full stop that may end the sentence as well; "PGB" as "pgb", but not "ap" as "AP". */
function listed(written: string): Reading | null {
  const entries = index()
  const readings = written.endsWith('.') ? [written, written.slice(0, -1)] : [written]
  for (const look of [(text: string) => entries.get(text), (text: string) => byCase(entries, text)]) {
    for (const text of readings) {
      const entry = look(text)
      if (entry !== undefined) return { written: text, length: text.length, entry }
    }
  }
  return null
}

function byCase(entries: ReadonlyMap<string, Entry>, text: string): Entry | undefined {
  if (text.includes('.') || text.includes('/')) return entries.get(text.toLowerCase())
  return text.length > 2 && text === text.toUpperCase() ? capitals().get(text) : undefined
}

let known: ReadonlyMap<string, Entry> | null = null
let knownCapitals: ReadonlyMap<string, Entry> | null = null

function capitals(): ReadonlyMap<string, Entry> {
  knownCapitals ??= new Map([...index()].map(([term, entry]) => [term.toUpperCase(), entry]))
  return knownCapitals
}

function index(): ReadonlyMap<string, Entry> {
  known ??= new Map(shippedList('afkorting-zonder-uitleg').entries.map((entry) => [entry.term, entry]))
  return known
}

const SHOUTED = /^(?:NIET|GEEN|LET|WEL|NOOIT|NEE|MOET|ALLE|VOOR|DAT|DIT|HET|OOK|MET|VAN|ZIE|EEN|NAAR|OF|EN)$/

/** Three to six capitals that are no postcode, code, Roman number or shouted word. */
function unlisted(written: string, text: string, start: number): Reading | null {
  const word = written.replace(/\.$/, '')
  if (!/^\p{Lu}{3,6}$/u.test(word) || WELL_KNOWN.has(word) || SHOUTED.test(word) || /^[IVXLCM]+$/.test(word)) return null
  const [before, after] = [text.slice(0, start), text.slice(start + word.length)]
  const isCode = /\d[ -]?$|-$/.test(before) || /^[ -]?\d|^-\p{Lu}/u.test(after)
  // "Mijn RTH", "MEE Eemberg" and "DTP-prik" are names, of a page, a body and a vaccine.
  if (/\bMijn $/.test(before) || /^ \p{Lu}\p{Ll}/u.test(after) || /^-(?:prik|vaccin)/.test(after)) return null
  const isShouting = /(?:^|[^\p{L}])\p{Lu}{2,} $/u.test(before) || /^ \p{Lu}{2,}(?!\p{L})/u.test(after)
  return isCode || isShouting ? null : { written: word, length: word.length, entry: null }
}

function isMeantOtherwise(entry: Entry | null, text: string, { start, end }: Range): boolean {
  if (entry === null || entry.notIn.length === 0) return false
  const around = text.slice(Math.max(0, start - 30), end + 30).toLowerCase()
  return entry.notIn.some((phrase) => around.includes(phrase.toLowerCase()))
}

/** "IOAW (uitkering voor …)", "uitkering voor … (IOAW)", "IOAW betekent …". */
export function isExplained(text: string, { start, end }: Range): boolean {
  const after = text.slice(end, end + 200)
  if (/^(?:-\p{L}+)?["”’']?,? ?\([^)]*\p{Ll}{4}/u.test(after)) return true
  const open = text.lastIndexOf('(', start)
  const inBrackets = open >= 0 && /^(?:\p{L}+:? ?)?["“‘']?$/u.test(text.slice(open + 1, start)) && /^(?:[^)(]{0,14}|, [^)(]*)\)/.test(after)
  if (inBrackets && /\p{L}{3}/u.test(text.slice(Math.max(0, open - 40), open))) return true
  return /^(?:-\p{L}+)?["”’']?,? (?:betekent|staat voor|is de afkorting|dat is|dat zijn|dat wil zeggen|oftewel|ofwel)\b/u.test(after)
}
