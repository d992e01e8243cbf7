import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from './refuse-file.ts'
import type { ZipArchive } from './zip-archive.ts'

/** Bytes of one part, unpacked: a letter's text of 32 MB is some 15,000 pages. */
const MAX_PART = 32 * 1024 * 1024
/** XML of letters packs to 1:60 at most; a bomb starts at 1:1000. Pictures may pack better, but we never unpack them. */
const MAX_RATIO = 400
const RATIO_FROM = 1024 * 1024

/** The unpacked bytes of an entry, or null when there is none. Throws `UnreadableFile`. */
export function readEntry(archive: ZipArchive, name: string): Buffer | null {
  const entry = archive.byName.get(name)
  if (entry === undefined) return null
  if (entry.size > MAX_PART) throw refuseFile('te-groot')
  if (entry.size > RATIO_FROM && entry.size > entry.compressedSize * MAX_RATIO) throw refuseFile('onveilig')
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
  const bytes = entry.method === 'stored' ? packed : unpack(packed, entry.size)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw refuseFile('beschadigd')
  return bytes
}

/** Stops as soon as more comes out than the archive promised. */
function unpack(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw refuseFile('beschadigd')
  }
}
