import { UnwritableLetter } from './unwritable-letter.ts'

/** Width and height in pixels, from the picture's own header. */
export function readPngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47 && bytes.toString('latin1', 12, 16) === 'IHDR'
  if (!isPng || bytes.readUInt32BE(16) === 0 || bytes.readUInt32BE(20) === 0)
    throw new UnwritableLetter('Het pictogram is geen goede afbeelding. Kies een ander pictogram.')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** As high as a line of text and a bit: it stands among words. In points. */
export const PICTOGRAM_HEIGHT = 20
