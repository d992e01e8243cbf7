import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly data: string | Uint8Array
  readonly method?: 'stored' | 'deflated'
  /** Other values than the true ones, to make a hostile archive. */
  readonly lies?: { readonly size?: number; readonly flags?: number; readonly localName?: string; readonly offset?: number; readonly crc?: number }
}

/** A zip as programs write them: local headers, data, central directory, end record. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { local, central } = makeEntry(part, at)
    locals.push(local)
    centrals.push(central)
    at += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

function makeEntry({ name, data, method = 'deflated', lies = {} }: ZipPart, at: number): { local: Buffer; central: Buffer } {
  const bytes = Buffer.from(data)
  const packed = method === 'stored' ? bytes : deflateRawSync(bytes)
  const local = Buffer.alloc(30)
  const central = Buffer.alloc(46)
  local.writeUInt32LE(0x04034b50, 0)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  for (const [header, start] of [
    [local, 4],
    [central, 6],
  ] as const) {
    header.writeUInt16LE(20, start)
    header.writeUInt16LE(lies.flags ?? 0x0800, start + 2)
    header.writeUInt16LE(method === 'stored' ? 0 : 8, start + 4)
    header.writeUInt32LE(0x5a21_6000, start + 6)
    header.writeUInt32LE(lies.crc ?? crc32(bytes), start + 10)
    header.writeUInt32LE(packed.length, start + 14)
    header.writeUInt32LE(lies.size ?? bytes.length, start + 18)
  }
  const localName = Buffer.from(lies.localName ?? name)
  local.writeUInt16LE(localName.length, 26)
  central.writeUInt16LE(Buffer.byteLength(name), 28)
  central.writeUInt32LE(lies.offset ?? at, 42)
  return { local: Buffer.concat([local, localName, packed]), central: Buffer.concat([central, Buffer.from(name)]) }
}
