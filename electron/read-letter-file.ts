import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { stampOf, type FileStamp } from '../documents/save-file.ts'

export type ReadFile =
  | { readonly step: 'read'; readonly bytes: Uint8Array; readonly stamp: FileStamp | null }
  | { readonly step: 'failed'; readonly message: string }

const MAX_BYTES = 64 * 1024 * 1024

/** A letter's bytes, or one Dutch sentence that says why not. */
export async function readLetterFile(file: string): Promise<ReadFile> {
  const name = path.basename(file)
  const stamp = await stampOf(file)
  if (stamp === null) return { step: 'failed', message: `Het bestand “${name}” is er niet meer. Is het verplaatst of hernoemd?` }
  if (stamp.size > MAX_BYTES)
    return { step: 'failed', message: `“${name}” is te groot voor een brief (meer dan 64 MB). Haal grote plaatjes eruit en probeer het opnieuw.` }
  try {
    return { step: 'read', bytes: await readFile(file), stamp }
  } catch {
    return {
      step: 'failed',
      message: `“${name}” kon niet worden gelezen. Misschien is het bestand open in een ander programma, of hebt u geen toegang tot de map.`,
    }
  }
}
