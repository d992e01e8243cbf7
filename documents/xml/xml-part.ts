import { refuseFile } from '../zip/refuse-file.ts'

export type XmlEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'

export interface DecodedXml {
  readonly xml: string
  readonly encoding: XmlEncoding
}

/** The part's text without its byte order mark. Other encodings than UTF-8 and UTF-16 are refused: Word and LibreOffice write neither. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const encoding = detectEncoding(bytes)
  const name = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  const xml = decode(bytes, name)
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(xml.slice(0, 200))?.[1]?.toLowerCase()
  if (declared !== undefined && !declared.startsWith(name.slice(0, 5))) throw refuseFile('beschadigd')
  return { xml, encoding }
}

/** The bytes of a text in the encoding its part had. */
export function encodeXml(xml: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(xml, 'utf8')
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${xml}`, 'utf8')
  const bytes = Buffer.from(`\uFEFF${xml}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function detectEncoding(bytes: Uint8Array): XmlEncoding {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refuseFile('beschadigd')
  }
}
