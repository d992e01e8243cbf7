/** One entry of an archive, with its place in the bytes. Offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly headerStart: number
  readonly dataStart: number
  /** The next entry's local header, or the central directory: a data descriptor lies before it. */
  readonly sliceEnd: number
  readonly centralStart: number
  readonly centralEnd: number
}

export interface ZipArchive {
  readonly bytes: Buffer
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[]
  readonly byName: ReadonlyMap<string, ZipEntry>
  readonly centralStart: number
  readonly centralEnd: number
}
