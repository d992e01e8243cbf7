import { decodeText } from './decode-text.ts'
import { UnreadableFile, type Format, type Unreadable } from './document.ts'
import { listZipNames } from './list-zip-names.ts'

export interface KnownFormat {
  readonly format: Format
  /** What the name promises when that is another format; null when name and content agree or the name says nothing. */
  readonly promised: string | null
}

/** The format of a file by its content; the name only decides between kinds of plain text. Throws `UnreadableFile`. */
export function knowFormat(bytes: Uint8Array, name: string): KnownFormat {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = byContent(bytes, extension)
  const family = FAMILIES[format]
  const says = !family.includes(extension) && PROMISES.has(extension)
  return { format, promised: says ? extension : null }
}

const FAMILIES: Readonly<Record<Format, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  odt: ['odt', 'ott'],
  html: ['html', 'htm', 'xhtml'],
  md: ['md', 'markdown'],
  txt: ['txt', 'text'],
  pdf: ['pdf'],
}
const PROMISES = new Set([...Object.values(FAMILIES).flat(), 'doc', 'dot', 'rtf', 'xlsx', 'pptx', 'xls', 'png', 'jpg', 'jpeg', 'zip', 'eml', 'msg'])

function byContent(bytes: Uint8Array, extension: string): Format {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return byZip(bytes)
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw refuse(byCompoundFile(bytes))
  if (startsWith(bytes, '%PDF-') || (extension === 'pdf' && latin1(bytes, 0, 1024).includes('%PDF-'))) return 'pdf'
  for (const [mark, kind] of MAGIC) if (startsWith(bytes, mark) && (mark.length > 2 || bytes.subarray(0, 64).includes(0))) throw refuse(kind)
  if (/^ftyp(?:heic|heix|mif1|avif|isom|mp4|qt)/.test(latin1(bytes, 4, 16))) throw refuse('beeld')
  if (startsWith(bytes, 'RIFF') && latin1(bytes, 8, 12) === 'WEBP') throw refuse('beeld')
  return byText(bytes, extension)
}

const MAGIC: readonly (readonly [string, Kind])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'beeld'],
  ['\xff\xd8\xff', 'beeld'],
  ['GIF8', 'beeld'],
  ['II*\x00', 'beeld'],
  ['MM\x00*', 'beeld'],
  ['BM', 'beeld'],
  ['MZ', 'programma'],
  ['\x7fELF', 'programma'],
  ['\xcf\xfa\xed\xfe', 'programma'],
  ['\xca\xfe\xba\xbe', 'programma'],
  ['7z\xbc\xaf', 'archief'],
  ['Rar!', 'archief'],
  ['\x1f\x8b', 'archief'],
  ['\xffWPC', 'wordperfect'],
]

function byZip(bytes: Uint8Array): Format {
  const names = listZipNames(bytes)
  if (names === null) throw new UnreadableFile(DAMAGED)
  const mimetype = names.includes('mimetype') ? latin1(bytes, 0, 400) : ''
  if (/application\/vnd\.oasis\.opendocument\.text/.test(mimetype)) return 'odt'
  if (names.some((name) => /^word\//i.test(name))) return 'docx'
  if (mimetype === '' && names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  if (names.some((name) => name.startsWith('xl/')) || /opendocument\.spreadsheet/.test(mimetype)) throw refuse('rekenblad')
  if (names.some((name) => name.startsWith('ppt/')) || /opendocument\.presentation/.test(mimetype)) throw refuse('presentatie')
  if (names.some((name) => /^Index\/|\.iwa$|^index\.xml\.gz$/i.test(name))) throw refuse('pages')
  throw refuse('archief')
}

/** An OLE compound file: an encrypted .docx, or Office from before 2007; its folder names are in UTF-16. */
function byCompoundFile(bytes: Uint8Array): Kind {
  const raw = latin1(bytes, 0, Math.min(bytes.length, 8_000_000))
  const holds = (name: string): boolean => raw.includes([...name].join('\0'))
  if (holds('EncryptedPackage')) return 'versleuteld'
  if (holds('WordDocument')) return 'doc'
  if (holds('Workbook') || holds('PowerPoint Document')) return 'oud-office'
  return holds('__substg1.0') ? 'bericht' : 'doc'
}

function byText(bytes: Uint8Array, extension: string): Format {
  const { text } = decodeText(bytes.subarray(0, 65_536 - (65_536 % 2)))
  const start = text.slice(0, 4000)
  if (controlCount(text) > text.length / 200 + 1) throw refuse('binair')
  if (/<\?mso-application|<w:wordDocument|<pkg:package|<office:document\b/.test(start)) throw refuse('xml')
  if (/^MIME-Version:|^Content-Type: multipart\//im.test(start.slice(0, 2000))) throw refuse('bericht')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html'
  if (/^Version:\d\.\d\s+StartHTML:/i.test(start) || start.includes('<!--StartFragment-->')) return 'html'
  if (extension === '' && /^\s*<(?:meta|p|div|span|h[1-6]|table|ul|ol|article|section)\b[^>]*>/i.test(start)) return 'html'
  if (FAMILIES.html.includes(extension)) return /<[a-z][^>]*>/i.test(text) ? 'html' : 'txt'
  return FAMILIES.md.includes(extension) ? 'md' : 'txt'
}

function controlCount(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted
  return text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return latin1(bytes, 0, mark.length) === mark
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to && at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, to)))
  }
  return text
}

type Kind =
  | 'doc'
  | 'versleuteld'
  | 'oud-office'
  | 'rtf'
  | 'beeld'
  | 'programma'
  | 'archief'
  | 'wordperfect'
  | 'rekenblad'
  | 'presentatie'
  | 'pages'
  | 'bericht'
  | 'xml'
  | 'binair'

export const DAMAGED: Unreadable = {
  code: 'beschadigd',
  message: 'Dit bestand is beschadigd. Open het in het programma waarin het is gemaakt, sla het opnieuw op en probeer het nog een keer.',
}

const TO_WORD = 'kies Opslaan als > Word-document (.docx)'

const REFUSALS: Readonly<Record<Kind, string>> = {
  doc: `Dit is een oud Word-bestand (.doc). Open de brief in Word en ${TO_WORD}.`,
  versleuteld: 'Dit bestand is beveiligd met een wachtwoord. Open het in Word, haal het wachtwoord weg bij Bestand > Info en sla het opnieuw op.',
  'oud-office': 'Dit is een oud Excel- of PowerPoint-bestand. Klare Brief leest alleen brieven. Zet de tekst in Word en sla die op als .docx.',
  rtf: `Dit is een RTF-bestand. Open de brief in Word en ${TO_WORD}.`,
  beeld: 'Dit is een afbeelding. Klare Brief kan geen tekst uit een plaatje lezen. Open de brief zelf, of typ of plak de tekst.',
  programma: 'Dit is een programma en geen brief. Kies een tekstbestand, zoals .docx of .odt.',
  archief: 'Dit is een ingepakte map (zoals .zip). Pak de map eerst uit en kies dan de brief.',
  wordperfect: `Dit is een WordPerfect-bestand. Open de brief in Word of LibreOffice en ${TO_WORD}.`,
  rekenblad: 'Dit is een rekenblad, zoals van Excel. Klare Brief leest alleen brieven. Zet de tekst in Word en sla die op als .docx.',
  presentatie: 'Dit is een presentatie. Klare Brief leest alleen brieven. Zet de tekst in Word en sla die op als .docx.',
  pages: 'Dit is een Pages-bestand. Open de brief in Pages en kies Archief > Exporteer naar > Word (.docx).',
  bericht: 'Dit is een e-mailbericht of webarchief. Kopieer de tekst van het bericht en plak die in Klare Brief.',
  xml: `Dit is een XML-bestand van een tekstverwerker. Open de brief in Word of LibreOffice en ${TO_WORD}.`,
  binair: 'Klare Brief kent dit soort bestand niet. Sla de brief op als .docx, .odt, .html, .md, .txt of .pdf.',
}

function refuse(kind: Kind): UnreadableFile {
  return new UnreadableFile({ code: kind === 'versleuteld' ? 'versleuteld' : 'onbekend', message: REFUSALS[kind] })
}
