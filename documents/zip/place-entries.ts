import { refuseFile } from './refuse-file.ts'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

export interface ListedEntry {
  readonly name: string
  readonly rawName: Buffer
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly headerStart: number
  readonly centralSize: number
}

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_SIZE = 30
const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
const ZIP64_LOCATOR_SIZE = 20

/** Finds each entry's bytes and refuses entries that overlap, point outside the file or tell two stories. */
export function placeEntries(bytes: Buffer, listed: readonly ListedEntry[]): ZipArchive {
  const end = findEnd(bytes)
  const centralStart = bytes.readUInt32LE(end + 16)
  const ends = sliceEnds(listed, centralStart)
  let central = centralStart
  const entries = listed.map((entry): ZipEntry => {
    const { rawName: _, centralSize, ...known } = entry
    const dataStart = findData(bytes, entry)
    const sliceEnd = ends.get(entry.headerStart) ?? centralStart
    if (dataStart + entry.compressedSize > sliceEnd) throw refuseFile('onveilig')
    const placed = { ...known, dataStart, sliceEnd, centralStart: central, centralEnd: central + centralSize }
    central = placed.centralEnd
    return placed
  })
  if (central > end) throw refuseFile('beschadigd')
  return { bytes, entries, byName: new Map(entries.map((entry) => [entry.name, entry])), centralStart, centralEnd: central }
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    if (bytes.readUInt32LE(at) !== END_SIGNATURE) continue
    const locator = at - ZIP64_LOCATOR_SIZE
    if (locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR_SIGNATURE) throw refuseFile('onveilig')
    return at
  }
  throw refuseFile('beschadigd')
}

/** Where the bytes of the entry that starts at a local header end. Two entries on one place are refused. */
function sliceEnds(listed: readonly ListedEntry[], centralStart: number): ReadonlyMap<number, number> {
  const starts = listed.map((entry) => entry.headerStart).sort((a, b) => a - b)
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? centralStart]))
  if (ends.size !== listed.length) throw refuseFile('onveilig')
  return ends
}

/** The local header must name the same entry as the central directory, or two programs would read two letters. */
function findData(bytes: Buffer, entry: ListedEntry): number {
  const start = entry.headerStart
  if (start + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(start) !== LOCAL_SIGNATURE) throw refuseFile('beschadigd')
  const nameLength = bytes.readUInt16LE(start + 26)
  const nameStart = start + LOCAL_SIZE
  const sameName = bytes.subarray(nameStart, nameStart + nameLength).equals(entry.rawName)
  const sameMethod = bytes.readUInt16LE(start + 8) === (entry.method === 'deflated' ? 8 : 0)
  if (!sameName || !sameMethod) throw refuseFile('onveilig')
  return nameStart + nameLength + bytes.readUInt16LE(start + 28)
}
