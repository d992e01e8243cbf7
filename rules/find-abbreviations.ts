import type { BlockFacts } from '../engine/facts/letter-facts.ts'
import { allMatches } from '../engine/find/all-matches.ts'
import type { Block, Range } from '../engine/letter/letter.ts'
import { oncePer } from '../engine/once-per.ts'
import type { Entry } from '../wordlists/word-list.ts'
import { shippedList } from '../wordlists/shipped-lists.ts'

/** An abbreviation in a block; `entry` is null for capitals that no list knows. A class for the reason that `annotate-block` gives. */
export class FoundAbbreviation implements Range {
  readonly start: number
  readonly end: number
  /** As the list writes it, or as it stands in the text. */
  readonly term: string
  readonly entry: Entry | null

  constructor({ start, end }: Range, { written, entry }: Reading) {
    this.start = start
    this.end = end
    this.term = entry?.term ?? written
    this.entry = entry
  }
}

/** Known to nearly every adult, and names of bodies that most people meet; eigen ervaring van het team. */
const WELL_KNOWN = new Set(
  'TV PC SMS BTW EU IBAN DigiD PDF ID CV MBO HBO VWO HAVO VMBO AOW BSN GGD UWV SVB NS ANWB WC KVK KvK PIN BV NV CD DNA USB QR APK OK NL VN VS ICT IT MRI WW CBR RDW DUO CJIB GPS LED FAQ DVD EHBO KNMI NOS ROC CAPS'.split(
    ' ',
  ),
)
/** Letters with full stops, slashes or ampersands among them. */
const WORD = /(?<![\p{L}\d@/.])\p{L}(?:[\p{L}&]|[./](?=\p{L}))*\d?\.?(?![\p{L}\d@])/gu

/** The abbreviations of a block in order: those of the list, and capitals such as XYQ that can be nothing else. */
export const findAbbreviations = oncePer(({ block }: Pick<BlockFacts, 'block' | 'kept'>): readonly FoundAbbreviation[] => {
  const { text } = block
  const found: FoundAbbreviation[] = []
  // Most words can be passed over at a glance, without cutting them out: no second capital, and no mark inside.
  let start = 0
  let raised = 0
  let hasMark = false
  for (let at = 0; at <= text.length; at++) {
    const sort = sortOf(text, at)
    if (sort === PLAIN) continue
    if (sort === CAPITAL) raised++
    else if (sort === JOINING || (sort === STOPPING && at > start && sortOf(text, at + 1) !== PARTING)) hasMark = true
    else if (sort === PARTING) {
      if (at > start && (hasMark || raised > 1 || mayBeListed(text, start, at))) readPiece(text, start, at, block, found)
      start = at + 1
      raised = 0
      hasMark = false
    }
  }
  return found.length === 0 ? NONE : found
})

const NONE: readonly never[] = []

/** What stands between spaces, brackets and marks that end a sentence or a quotation is one piece. */
const PARTS = /[\s()[\],;:!?"“”„‘«»]/
const [PLAIN, CAPITAL, JOINING, STOPPING, PARTING] = [0, 1, 2, 3, 4]
const ASCII = 0x80
const SORTS = Uint8Array.from({ length: ASCII }, (_, code) => readSort(String.fromCharCode(code)))

/** The text ends as a piece does. */
function sortOf(text: string, at: number): number {
  if (at >= text.length) return PARTING
  const code = text.charCodeAt(at)
  return code < ASCII ? SORTS[code]! : readSort(text.charAt(at))
}

function readSort(sign: string): number {
  if (PARTS.test(sign)) return PARTING
  if (/[-'’]/.test(sign)) return JOINING
  if (/[./]/.test(sign)) return STOPPING
  return /[A-Z&]/.test(sign) ? CAPITAL : PLAIN
}

function readPiece(text: string, start: number, end: number, { placeholders }: Block, found: FoundAbbreviation[]): void {
  for (const { index: offset, 0: written } of allMatches(text.slice(start, end), WORD)) {
    const one = readAt(written, text, start + offset)
    if (one !== null && !placeholders.some((field) => field.start < one.end && field.end > one.start)) found.push(one)
  }
}

/** A term of the list, with the full stop of its own or of the sentence behind it? */
function mayBeListed(text: string, start: number, end: number): boolean {
  const stop = text.charCodeAt(end - 1) === STOP ? 1 : 0
  return (hasShape(text, start, end) || (stop === 1 && hasShape(text, start, end - 1))) && isListed(text.slice(start, end), stop)
}

function isListed(piece: string, stop: 0 | 1): boolean {
  return piece === 'B' || index().has(piece) || (stop === 1 && (index().has(piece.slice(0, -1)) || index().has(piece.toLowerCase())))
}

const STOP = '.'.charCodeAt(0)

/** May a term of the list have this length, this first letter, capital or not, and this last one? */
function hasShape(text: string, start: number, end: number): boolean {
  shapes ??= readShapes()
  return shapes[shapeOf(text, start, end)] === 1
}

let shapes: Uint8Array | null = null

function readShapes(): Uint8Array {
  const found = new Uint8Array(SHAPES)
  for (const term of [...index().keys(), 'B']) found[shapeOf(term, 0, term.length)] = 1
  return found
}

/** So many that few words which are no term share the shape of one. */
const SHAPES = 4096
const SMALL = 0x20

function shapeOf(text: string, start: number, end: number): number {
  return (((text.charCodeAt(start) | SMALL) * 31 + (text.charCodeAt(end - 1) | SMALL)) * 31 + end - start) & (SHAPES - 1)
}

function readAt(written: string, text: string, start: number): FoundAbbreviation | null {
  const found = (written === 'B' && text.startsWith('B en W', start) ? listed('B en W') : listed(written)) ?? unlisted(written, text, start)
  if (found === null || /^-\d{3}/.test(text.slice(start + found.length)) || isPostcode(written, text.slice(0, start))) return null
  const range = { start, end: start + found.length }
  return isMeantOtherwise(found.entry, text, range) || isDifficultTerm(text, range) ? null : new FoundAbbreviation(range, found)
}

/** "6700 AP Dorp" */
function isPostcode(written: string, before: string): boolean {
  return /^\p{Lu}{2}$/u.test(written) && /(?<!\d)[1-9]\d{3} ?$/.test(before)
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
  const bare = written.endsWith('.') ? written.slice(0, -1) : null
  return read(written, index().get(written)) ?? read(bare, index().get(bare ?? '')) ?? read(written, byCase(written)) ?? read(bare, byCase(bare ?? ''))
}

function read(written: string | null, entry: Entry | undefined): Reading | null {
  return written === null || entry === undefined ? null : { written, length: written.length, entry }
}

function byCase(text: string): Entry | undefined {
  // "de heer P.J. van Dijk": initials are no abbreviation.
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return undefined
  if (text.includes('.') || text.includes('/')) return index().get(text.toLowerCase())
  return text.length > 2 ? capitals().get(text) : undefined
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

/** Characters around a word that tell whether it is a code or a name. */
const NEAR = 40

/** Three to six capitals that are no postcode, code, Roman number or shouted word. */
function unlisted(written: string, text: string, start: number): Reading | null {
  const word = written.replace(/\.$/, '')
  if (!/^\p{Lu}{3,6}$/u.test(word) || WELL_KNOWN.has(word) || SHOUTED.test(word) || /^[IVXLCM]+$/.test(word)) return null
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(start + word.length, start + word.length + NEAR)
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
