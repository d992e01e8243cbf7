import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

export type SaveOutcome =
  | { readonly step: 'saved' }
  /** `message`: Dutch, what happened and what to do. The old file, if there was one, is whole. */
  | { readonly step: 'failed'; readonly message: string }

/** What the file looked like when it was read; `null` when the target may not exist yet. */
export interface FileStamp {
  readonly size: number
  readonly modifiedMs: number
}

export async function stampOf(file: string): Promise<FileStamp | null> {
  try {
    const { size, mtimeMs } = await stat(file)
    return { size, modifiedMs: mtimeMs }
  } catch {
    return null
  }
}

/**
 * Writes beside the target, flushes, reads back and compares, and only then renames: whatever goes wrong, the old
 * file stays whole. `expected` guards against a file that somebody else changed meanwhile.
 */
export async function saveFile(file: string, bytes: Uint8Array, expected?: FileStamp): Promise<SaveOutcome> {
  if (expected !== undefined) {
    const now = await stampOf(file)
    if (now !== null && (now.size !== expected.size || now.modifiedMs !== expected.modifiedMs)) {
      return failed(`Het bestand “${path.basename(file)}” is intussen door iemand anders veranderd. Sla uw brief op onder een andere naam en vergelijk de twee.`)
    }
  }
  const beside = path.join(path.dirname(file), `.~${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    await writeFlushed(beside, bytes)
    const written = await readFile(beside)
    if (!written.equals(bytes)) return failed(`“${path.basename(file)}” is niet goed op de schijf gekomen. Er is niets overschreven. Sla de brief op een andere plek op.`)
    await renamePatiently(beside, file)
    await flushFolder(path.dirname(file))
    return { step: 'saved' }
  } catch (cause) {
    return failed(describeFailure(cause, file))
  } finally {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** On Windows a virus scanner or the indexer holds a fresh file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const waits = [0, 60, 200, 600]
  for (const [attempt, wait] of waits.entries()) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    try {
      return await rename(from, to)
    } catch (cause) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause))
      if (!busy || process.platform !== 'win32' || attempt === waits.length - 1) throw cause
    }
  }
}

/** Windows can't open a folder; there the rename itself is enough. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (cause) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(cause))) throw cause
  } finally {
    await handle.close()
  }
}

function describeFailure(cause: unknown, file: string): string {
  const name = `“${path.basename(file)}”`
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `De schijf is vol. ${name} is niet opgeslagen, uw oude bestand is nog heel. Maak ruimte of kies een andere plek.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `U mag in deze map niet opslaan. ${name} is niet opgeslagen. Kies een andere map, bijvoorbeeld Documenten.`
    case 'EBUSY':
      return `${name} is nu open in een ander programma. Sluit het daar, en sla dan opnieuw op.`
    case 'ENOENT':
    case 'ENOTDIR':
      return `De map voor ${name} bestaat niet meer. Kies een andere map.`
    case 'EISDIR':
      return `${name} is een map. Kies een andere naam voor de brief.`
    default:
      return `${name} kon niet worden opgeslagen (${codeOf(cause)}). Uw oude bestand is nog heel. Probeer een andere map.`
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'onbekend'
}

function failed(message: string): SaveOutcome {
  return { step: 'failed', message }
}
