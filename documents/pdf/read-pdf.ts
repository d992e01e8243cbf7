import { getResolvedPDFJS } from 'unpdf'
import { buildLetter, type BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Warning } from '../../engine/letter/letter.ts'
import { UnreadableFile, type Reader, type Unreadable } from '../document.ts'
import { mendText } from '../text/mend-text.ts'
import { layOutPages, type LaidOutText, type PdfItem } from './lay-out-pages.ts'

/** The text of a PDF: lines and paragraphs from where the pieces stand, then mended as other text. Read only. */
export const readPdf: Reader = async (bytes, name, options) => {
  const pages = await readPages(bytes)
  if (!pages.some((page) => page.some((item) => /\p{L}/u.test(item.str)))) throw new UnreadableFile(NO_TEXT)
  const text = layOutPages(pages)
  const drafts = mendText(text.source).map(({ draft, map }) => withSize(draft, map.starts[0] ?? 0, text))
  const letter = buildLetter(drafts, { ...options, warnings: warningsOf(pages) })
  return { format: 'pdf', name, bytes, letter, sourceOf: () => null, mayComment: () => true, write: null }
}

/** More pages than any letter; each is read apart. */
const MOST_PAGES = 500

async function readPages(bytes: Uint8Array): Promise<readonly (readonly PdfItem[])[]> {
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  // A copy, for it is emptied; and never a Buffer, which pdf.js refuses.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) throw new UnreadableFile(TOO_LARGE)
    const pages: (readonly PdfItem[])[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(
        items.flatMap((item) =>
          'str' in item ? [{ str: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, height: item.height }] : [],
        ),
      )
      page.cleanup()
    }
    return pages
  } catch (thrown) {
    throw thrown instanceof UnreadableFile ? thrown : new UnreadableFile(refusalOf(thrown))
  } finally {
    await task.destroy()
  }
}

function refusalOf(thrown: unknown): Unreadable {
  const name = thrown instanceof Error ? thrown.name : ''
  return name === 'PasswordException' ? ENCRYPTED : DAMAGED
}

/** Larger letters than the running text make a heading. */
function withSize(draft: BlockDraft, at: number, text: LaidOutText): BlockDraft {
  const larger = text.sizeAt(at) >= text.bodySize * 1.15
  return larger && draft.kind === 'text' && draft.text.length <= 120 && !/[.:;,]$/.test(draft.text)
    ? { ...draft, marks: [{ kind: 'bold', start: 0, end: draft.text.length }] }
    : draft
}

function warningsOf(pages: readonly (readonly PdfItem[])[]): readonly Warning[] {
  const empty = pages.flatMap((page, index) => (page.some((item) => item.str.trim() !== '') ? [] : [index + 1]))
  const only: Warning = { code: 'alleen-lezen', message: 'Een pdf kan Klare Brief alleen lezen. Verbeter de brief in Word of LibreOffice.' }
  if (empty.length === 0) return [only]
  return [
    only,
    { code: 'pagina-zonder-tekst', message: `Op pagina ${empty.join(', ')} staat geen tekst die Klare Brief kan lezen. Misschien is het een scan.` },
  ]
}

const NO_TEXT: Unreadable = {
  code: 'geen-tekst',
  message: 'In deze pdf staat geen tekst. Waarschijnlijk is het een scan. Open de brief in Word, of kopieer de tekst en plak die in Klare Brief.',
}

const ENCRYPTED: Unreadable = {
  code: 'versleuteld',
  message: 'Deze pdf is beveiligd met een wachtwoord. Sla de brief op zonder wachtwoord en probeer het nog een keer.',
}

const DAMAGED: Unreadable = {
  code: 'beschadigd',
  message: 'Deze pdf is beschadigd. Maak de pdf opnieuw, of open de brief in Word en sla die op als .docx.',
}

const TOO_LARGE: Unreadable = {
  code: 'te-groot',
  message: `Deze pdf heeft meer dan ${MOST_PAGES} bladzijden. Dat is te groot voor Klare Brief. Knip de pdf in stukken.`,
}
