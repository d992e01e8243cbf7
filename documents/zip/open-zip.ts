import yauzl from 'yauzl'
import { UnreadableFile } from '../document.ts'
import { refuseFile } from './refuse-file.ts'
import { placeEntries, type ListedEntry } from './place-entries.ts'
import type { ZipArchive } from './zip-archive.ts'

/** Bytes of the file as it stands on disk. */
const MAX_FILE = 64 * 1024 * 1024
const MAX_ENTRIES = 4096
/** Bytes of all entries together, unpacked. */
const MAX_UNPACKED = 512 * 1024 * 1024

const ENCRYPTED = 0x0041
const DEFLATED = 8

/** The archive's entries and where they lie; nothing is unpacked yet. Throws `UnreadableFile`. */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  if (bytes.length === 0) throw refuseFile('leeg')
  if (bytes.length > MAX_FILE) throw refuseFile('te-groot')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return placeEntries(buffer, await listEntries(buffer))
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown
    throw refuseFile(String(thrown).includes('encryption') ? 'versleuteld' : 'beschadigd')
  }
}

async function listEntries(buffer: Buffer): Promise<readonly ListedEntry[]> {
  const zip = await yauzl.fromBufferPromise(buffer)
  if (zip.entryCount > MAX_ENTRIES) throw refuseFile('te-groot')
  const listed: ListedEntry[] = []
  const names = new Set<string>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry)
    if (names.has(entry.fileName)) throw refuseFile('onveilig')
    names.add(entry.fileName)
    unpacked += entry.uncompressedSize
    if (unpacked > MAX_UNPACKED) throw refuseFile('te-groot')
    listed.push({
      name: entry.fileName,
      rawName: entry.fileNameRaw,
      method: entry.compressionMethod === DEFLATED ? 'deflated' : 'stored',
      crc: entry.crc32,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      headerStart: entry.relativeOffsetOfLocalHeader,
      centralSize: 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    })
  }
  return listed
}

function checkEntry(entry: yauzl.Entry): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw refuseFile('versleuteld')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) throw refuseFile('onveilig')
}
