import { wordCount } from '../../engine/letter/letterhead-lines.ts'

/** What stands between two lines of text; at a page's end also whether there was white space before or after it. */
export type Between = 'regeleinde' | 'witregel' | 'paginaeinde' | 'paginaeindeMetWit'

export interface LineWidths {
  /** How long the lines of running text get; null when the text isn't broken into lines of one width. */
  readonly full: number | null
  /** Paragraphs stand on one line each, however long: a line that ends, ends there on purpose. */
  readonly isUnbroken: boolean
}

const END = /(?:[.?!…]|\.\.\.)[)\]”’"»']*$/u
const OPEN_END =
  /(?:^|[^\p{L}])(?:de|het|een|van|en|of|in|op|te|met|voor|aan|om|door|bij|naar|uit|dat|als|zijn|haar|hun|deze|dit|tot|over|onder|tussen|per|die|wat|der|den|ten|ter|onze|ons|uw|mijn|geen|niet|nog|ook|is|wordt|worden|kan|moet|zal|zullen|hebben|heeft|wij|we|u|ik|the|and|art\.|artikel|nr\.|nrs\.|artikelen|paragraaf|hoofdstuk|bijlage|lid|mln\.|mld\.|ca\.|max\.|incl\.|excl\.|vgl\.|p\.|pp\.|blz\.|o\.a\.|m\.b\.t\.|i\.v\.m\.|d\.d\.|bijv\.|drs\.|mr\.|dr\.|ing\.|prof\.|mevr\.|dhr\.|mw\.)$/iu
/** "Als dat moeilijk is", "Lukt het niet": where no line was broken for want of room, a title can end so above a longer text. */
const TITLE_END = /\s(?:is|zijn|bent|wordt|worden|kan|moet|heeft|hebben|hebt|ook|niet|nog)$/iu
const STARTER =
  /^(?:De|Het|Een|In|Op|Dit|Deze|Dat|Die|Er|Hier|Hierbij|Daar|Daarom|Daarnaast|Ook|Voor|Met|Als|Om|Uit|Bij|Naar|Wij|We|U|Ik|Uw|Ons|Onze|Zo|Dan|Door|Omdat|Hoewel|Indien|Wanneer|Volgens|Binnen|Tijdens|Sinds|Naast|Tegen|Veel|Vaak|Soms|Alle|Sommige|Hoe|Wat|Waarom|Wie|Verder|Ten|Tot|Aan|Maar|Zowel|Net|Diverse|Verschillende|Ongeveer|Mogelijk|Hieronder|Bijna)(?=\s)/u

/** `2.1 Aanleiding` begins a section. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u

/** `3 Meer aandacht`, at the top of a page, begins a chapter. */
const CHAPTER = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u

/** Whether the next line goes on with the text of this one, judged by their words, their width and what stands between. */
export function goesOn(line: string, next: string, between: Between, widths: LineWidths, item: 'opsomming' | 'tekst'): boolean {
  if (/[\p{L}\d]-$/u.test(line) && (between === 'witregel' ? /^[\p{Ll})\]]/u : /^[\p{L}\d)\]]/u).test(next)) return true
  const pageEnd = between === 'paginaeinde' || between === 'paginaeindeMetWit'
  if ((pageEnd ? CHAPTER : SECTION).test(next) && !OPEN_END.test(line)) return false
  const lower = /^[\p{Ll}\d(‘“"«'–&]/u.test(next) && !/^\(?\p{L}\)\s/u.test(next)
  const full = isFull(line, next, widths)
  const long = line.length >= (widths.full === null ? 40 : widths.full * 0.4)
  if (END.test(line) && !OPEN_END.test(line))
    return afterEnd(next, between, full) || (between === 'regeleinde' && widths.full !== null && long && /^\p{Ll}{2}/u.test(next))
  if (line.endsWith(':')) return between === 'witregel' ? item === 'opsomming' && lower : lower || full
  if (line.endsWith(';')) return between !== 'witregel' && lower && full
  if (widths.full === null && TITLE_END.test(line) && line.length < 60 && /^\p{Lu}/u.test(next) && next.length > line.length) return false
  if (OPEN_END.test(line) || /[,–]$/.test(line)) return between !== 'witregel' || lower || full
  if (between === 'witregel' && item === 'opsomming' && widths.full !== null) return lower ? long : line.length > widths.full * 0.8 && !STARTER.test(next)
  if (between === 'witregel') return full && lower
  if (lower) return pageEnd || full || (long && !widths.isUnbroken)
  return full && !STARTER.test(next) && !isTitle(line)
}

/** Within a paragraph a sentence's end may fall on a line's end: then the line is full. */
function afterEnd(next: string, between: Between, full: boolean): boolean {
  if (between === 'witregel' || between === 'paginaeindeMetWit') return false
  return full && (between === 'regeleinde' || (wordCount(next) > 6 && !/^(?:Bijlage|Hoofdstuk|\d)/.test(next)))
}

/** No room was left for the next word. */
function isFull(line: string, next: string, widths: LineWidths): boolean {
  if (widths.full === null) return false
  const word = /^\S+/.exec(next)?.[0].length ?? 0
  return line.length + 1 + word >= widths.full * 0.95
}

function isTitle(line: string): boolean {
  return wordCount(line) <= 4
}

/** No screen, page or mail breaks lines so late. */
const TOO_LONG = 200

/** The width of a text's lines: what nine in ten of the lines that plainly go on below stay under. */
export function measureWidths(lines: readonly string[], pairs: readonly (readonly [string, string])[]): LineWidths {
  if (lines.filter((line) => line.length > TOO_LONG && wordCount(line) >= 25).length >= 2) return { full: null, isUnbroken: true }
  const lengths = pairs
    .filter(([line, next]) => line.length >= 40 && line.length <= 160 && !END.test(line) && /^\p{Ll}/u.test(next) && !/[:;]$/.test(line))
    .map(([line]) => line.length)
    .sort((a, b) => a - b)
  if (lengths.length < 3) return { full: null, isUnbroken: false }
  return { full: lengths[Math.floor(lengths.length * 0.9)] ?? null, isUnbroken: false }
}
