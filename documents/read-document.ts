import { UnreadableFile, type Format, type OpenedDocument, type Reader, type ReadOptions, type ReadOutcome, type Unreadable } from './document.ts'
import { knowFormat } from './know-format.ts'
import { LIMITS, TOO_LARGE } from './limits.ts'

/** Opens a file, whatever it is called: the format is known from its content. Never throws. */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadOutcome> {
  try {
    if (bytes.length === 0) throw new UnreadableFile(EMPTY)
    if (bytes.length > LIMITS.bytes) throw new UnreadableFile(TOO_LARGE)
    const { format, promised } = knowFormat(bytes, name)
    const read = await READERS[format]()
    const document = await read(bytes, name.replace(/^.*[\\/]/, ''), options)
    return { step: 'read', document: checked(document, promised) }
  } catch (thrown) {
    return { step: 'unreadable', unreadable: thrown instanceof UnreadableFile ? thrown.unreadable : UNEXPECTED }
  }
}

/** Loaded when first asked for: opening a text need not wait for a PDF reader. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  md: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  txt: async () => (await import('./text/read-text.ts')).readText,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
}

function checked(document: OpenedDocument, promised: string | null): OpenedDocument {
  const { letter } = document
  const length = letter.blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (length > LIMITS.characters) throw new UnreadableFile(TOO_LARGE)
  if (!letter.blocks.some((block) => block.text.trim() !== '')) throw new UnreadableFile(EMPTY)
  if (promised === null) return document
  const message = `Dit bestand heet .${promised}, maar het is een bestand van het soort .${document.format}. Klare Brief leest het als .${document.format}.`
  return { ...document, letter: { ...letter, warnings: [...letter.warnings, { code: 'verkeerde-naam', message }] } }
}

const EMPTY: Unreadable = { code: 'leeg', message: 'Dit bestand is leeg. Kies een bestand waar een brief in staat.' }

const UNEXPECTED: Unreadable = {
  code: 'onverwacht',
  message: 'Het lukt niet om dit bestand te lezen. Open het in Word of LibreOffice, sla het opnieuw op en probeer het nog een keer.',
}
