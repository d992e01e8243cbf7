/** A line of text on a page: points from the left and the bottom. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF of these pages in Helvetica; `encrypted` asks for a password that nobody has. */
export function writeTinyPdf(pages: readonly (readonly PdfLine[])[], protection: 'open' | 'encrypted' = 'open'): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>']
  const kids: string[] = []
  for (const lines of pages) {
    const content = `${lines.map((line) => `BT /F1 ${line.size ?? 11} Tf 1 0 0 1 ${line.x} ${line.y} Tm (${escapePdf(line.text)}) Tj ET`).join('\n')}\n`
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}endstream`)
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`)
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  const secret =
    protection === 'encrypted' ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <01>]` : ''
  return assemble(objects, secret)
}

/** Lines of one column, from the top down, `step` points apart; an empty string leaves room. */
export function column(texts: readonly string[], { x = 70, top = 780, step = 14, size = 11 } = {}): readonly PdfLine[] {
  return texts.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top - index * step, size }]))
}

function assemble(objects: readonly string[], secret: string): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${secret} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** WinAnsi is Latin-1 but for these. */
const SPECIAL: Readonly<Record<string, string>> = { '€': '\x80', '‘': '\x91', '’': '\x92', '“': '\x93', '”': '\x94', '•': '\x95', '–': '\x96' }

function escapePdf(text: string): string {
  return text.replace(/[€‘’“”•–]/g, (character) => SPECIAL[character] ?? character).replace(/[()\\]/g, '\\$&')
}
