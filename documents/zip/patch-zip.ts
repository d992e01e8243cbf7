import { crc32, deflateRawSync } from 'node:zlib'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

/** New bytes by entry name; a name the archive doesn't have becomes a new entry at its end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array>

interface Packed {
  readonly local: Buffer
  readonly central: Buffer
  readonly at: number
}

const DESCRIPTOR_BIT = 0x0008
const UTF8_BIT = 0x0800
const ZIP64_EXTRA = 0x0001
/** 1 January 1980, the first day a zip can name: a new entry tells nothing about when it was made. */
const FIRST_DAY = 0x0021
const END_SIZE = 22

/**
 * The archive with other contents for some entries. Every other entry keeps its bytes and its headers,
 * since packing the same text again never gives the same bytes.
 */
export function patchZip(archive: ZipArchive, changes: ZipChanges): Buffer {
  if (changes.size === 0) return Buffer.from(archive.bytes)
  const packed = new Map<string, Packed>()
  let at = firstHeader(archive)
  const pieces: Buffer[] = [archive.bytes.subarray(0, at)]
  const add = (name: string, local: Buffer, central: Buffer): void => {
    packed.set(name, { local, central, at })
    pieces.push(local)
    at += local.length
  }
  for (const entry of [...archive.entries].sort((a, b) => a.headerStart - b.headerStart)) {
    const data = changes.get(entry.name)
    const central = archive.bytes.subarray(entry.centralStart, entry.centralEnd)
    if (data === undefined) add(entry.name, archive.bytes.subarray(entry.headerStart, entry.sliceEnd), central)
    else replaceEntry(archive, entry, data, add)
  }
  for (const [name, data] of changes) if (!archive.byName.has(name)) newEntry(name, data, add)
  const order = [...archive.entries.map((entry) => entry.name), ...[...changes.keys()].filter((name) => !archive.byName.has(name))]
  const central = order.map((name) => centralRecord(packed.get(name)))
  return Buffer.concat([...pieces, ...central, endRecord(archive, central, at)])
}

function firstHeader(archive: ZipArchive): number {
  return Math.min(archive.centralStart, ...archive.entries.map((entry) => entry.headerStart))
}

type Add = (name: string, local: Buffer, central: Buffer) => void

function replaceEntry(archive: ZipArchive, entry: ZipEntry, data: Uint8Array, add: Add): void {
  const packed = entry.method === 'stored' ? Buffer.from(data) : deflateRawSync(data)
  const local = dropZip64(archive.bytes.subarray(entry.headerStart, entry.dataStart), 28, 30)
  const central = dropZip64(archive.bytes.subarray(entry.centralStart, entry.centralEnd), 30, 46)
  writeSizes(local, 6, 14, data, packed.length)
  writeSizes(central, 8, 16, data, packed.length)
  add(entry.name, Buffer.concat([local, packed]), central)
}

function newEntry(name: string, data: Uint8Array, add: Add): void {
  const packed = deflateRawSync(data)
  const rawName = Buffer.from(name, 'utf8')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  for (const [header, start] of [
    [local, 4],
    [central, 6],
  ] as const) {
    header.writeUInt16LE(20, start)
    header.writeUInt16LE(UTF8_BIT, start + 2)
    header.writeUInt16LE(8, start + 4)
    header.writeUInt16LE(FIRST_DAY, start + 8)
    header.writeUInt16LE(rawName.length, start + 22)
    writeSizes(header, start + 2, start + 10, data, packed.length)
  }
  add(name, Buffer.concat([local, rawName, packed]), Buffer.concat([central, rawName]))
}

function writeSizes(header: Buffer, flagsAt: number, crcAt: number, data: Uint8Array, packedSize: number): void {
  header.writeUInt16LE(header.readUInt16LE(flagsAt) & ~DESCRIPTOR_BIT, flagsAt)
  header.writeUInt32LE(crc32(data), crcAt)
  header.writeUInt32LE(packedSize, crcAt + 4)
  header.writeUInt32LE(data.length, crcAt + 8)
}

/** A copy of the header without a 64-bit size, which would contradict the new 32-bit one. */
function dropZip64(header: Buffer, lengthAt: number, nameAt: number): Buffer {
  const start = nameAt + header.readUInt16LE(lengthAt - 2)
  const end = start + header.readUInt16LE(lengthAt)
  const kept: Buffer[] = []
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + header.readUInt16LE(at + 2)
    if (header.readUInt16LE(at) !== ZIP64_EXTRA) kept.push(header.subarray(at, next))
    at = next
  }
  const extra = Buffer.concat(kept)
  const copy = Buffer.concat([header.subarray(0, start), extra, header.subarray(end)])
  copy.writeUInt16LE(extra.length, lengthAt)
  return copy
}

function centralRecord(packed: Packed | undefined): Buffer {
  if (packed === undefined) throw new Error('an entry lost its place')
  const record = Buffer.from(packed.central)
  record.writeUInt32LE(packed.at, 42)
  return record
}

/** The end record with its comment; what lay between the directory and it (a signature) is kept too. */
function endRecord(archive: ZipArchive, central: readonly Buffer[], start: number): Buffer {
  const tail = Buffer.from(archive.bytes.subarray(archive.centralEnd))
  const end = tail.length - END_SIZE - commentLength(tail)
  tail.writeUInt16LE(central.length, end + 8)
  tail.writeUInt16LE(central.length, end + 10)
  tail.writeUInt32LE(
    central.reduce((sum, record) => sum + record.length, 0),
    end + 12,
  )
  tail.writeUInt32LE(start, end + 16)
  return tail
}

function commentLength(tail: Buffer): number {
  for (let end = tail.length - END_SIZE; end >= 0; end--) {
    if (tail.readUInt32LE(end) === 0x06054b50) return tail.length - END_SIZE - end
  }
  throw new Error('the archive has no end record')
}
