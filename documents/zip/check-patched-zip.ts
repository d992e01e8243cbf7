import { openZip } from './open-zip.ts'
import type { ZipChanges } from './patch-zip.ts'
import { readEntry } from './read-entry.ts'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

/**
 * Opens a patched archive again and compares: changed entries hold what they were given, every other entry
 * has the same packed bytes as before. Throws when that isn't so.
 */
export async function checkPatchedZip(before: ZipArchive, bytes: Uint8Array, changes: ZipChanges): Promise<ZipArchive> {
  const after = await openZip(bytes)
  const added = [...changes.keys()].filter((name) => !before.byName.has(name)).length
  if (after.entries.length !== before.entries.length + added) throw new Error('the saved archive has another number of parts')
  for (const entry of after.entries) {
    const given = changes.get(entry.name)
    const same = given === undefined ? sameBytes(before, after, entry) : readEntry(after, entry.name)?.equals(given)
    if (same !== true) throw new Error(`the saved archive changed ${entry.name}`)
  }
  return after
}

function sameBytes(before: ZipArchive, after: ZipArchive, entry: ZipEntry): boolean {
  const old = before.byName.get(entry.name)
  if (old === undefined) return false
  return before.bytes.subarray(old.headerStart, old.sliceEnd).equals(after.bytes.subarray(entry.headerStart, entry.sliceEnd))
}
