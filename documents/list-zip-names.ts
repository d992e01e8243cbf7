const END_RECORD = 0x06054b50
const CENTRAL_RECORD = 0x02014b50
const MOST_ENTRIES = 5000

/** The names in a zip's central directory, enough to tell what kind of document it is; null when there is none. */
export function listZipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEndRecord(view)
  if (end === null) return null
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < Math.min(view.getUint16(end + 10, true), MOST_ENTRIES); entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) return null
    const length = view.getUint16(at + 28, true)
    names.push(new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEndRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  return null
}
