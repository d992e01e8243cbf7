import { randomBytes } from 'node:crypto'
import { access, constants, open, readdir, readFile, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, describeSaveFailure, inUse } from './describe-save-failure.ts'

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
 * file stays whole. A link stays a link, and a file keeps who may read it. `expected` guards against a file that
 * somebody else changed meanwhile.
 */
export async function saveFile(file: string, bytes: Uint8Array, expected?: FileStamp): Promise<SaveOutcome> {
  const target = await realpath(file).catch(() => path.resolve(file))
  const folder = path.dirname(target)
  const beside = path.join(folder, `${BESIDE}${randomBytes(6).toString('hex')}.tmp`)
  try {
    const refusal = (await changedMeanwhile(target, expected)) ?? (await whyNotOver(target))
    if (refusal !== null) return failed(refusal)
    await removeLeftovers(folder)
    await writeFlushed(beside, bytes, await modeOf(target))
    const written = await readFile(beside)
    if (!written.equals(bytes))
      return failed(`“${path.basename(file)}” is niet goed op de schijf gekomen. Er is niets overschreven. Sla de brief op een andere plek op.`)
    const late = await changedMeanwhile(target, expected)
    if (late !== null) return failed(late)
    await renamePatiently(beside, target)
    await flushFolder(folder)
    return { step: 'saved' }
  } catch (cause) {
    return failed(describeSaveFailure(cause, file))
  } finally {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

const BESIDE = '.~klare-brief-'

async function changedMeanwhile(target: string, expected: FileStamp | undefined): Promise<string | null> {
  if (expected === undefined) return null
  const now = await stampOf(target)
  if (now === null || (now.size === expected.size && now.modifiedMs === expected.modifiedMs)) return null
  return `Het bestand “${path.basename(target)}” is intussen door iemand anders veranderd. Sla uw brief op onder een andere naam en vergelijk de twee.`
}

/** A rename would go over a file that is protected, or that a word processor has open and will write again. */
async function whyNotOver(target: string): Promise<string | null> {
  if ((await stampOf(target)) === null) return null
  const name = path.basename(target)
  try {
    await access(target, constants.W_OK)
  } catch {
    return `“${name}” is alleen om te lezen. Er is niets veranderd. Kies een andere naam.`
  }
  // What LibreOffice and Word leave beside a file that they have open; Word drops two letters of longer names.
  const locks = [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`]
  const found = await Promise.all(locks.map((lock) => stampOf(path.join(path.dirname(target), lock))))
  return found.every((lock) => lock === null) ? null : inUse(`“${name}”`)
}

const LEFT_AFTER_MS = 3_600_000

/** What a save left behind when the power went. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(BESIDE) && name.endsWith('.tmp'))
  for (const name of names) {
    const file = path.join(folder, name)
    const stamp = await stampOf(file)
    if (stamp !== null && Date.now() - stamp.modifiedMs > LEFT_AFTER_MS) await rm(file, { force: true }).catch(() => undefined)
  }
}

/** null for a file that isn't there yet. */
async function modeOf(target: string): Promise<number | null> {
  return (await stat(target).catch(() => null))?.mode ?? null
}

async function writeFlushed(file: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const handle = await open(file, 'wx', 0o644)
  try {
    if (mode !== null) await keepMode(handle, mode)
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Some disks know no rights. */
async function keepMode(handle: FileHandle, mode: number): Promise<void> {
  await handle.chmod(mode & 0o777).catch(() => undefined)
}

/** On Windows a virus scanner or the indexer holds a fresh file for a moment; what stays busy is open somewhere. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const waits = [0, 60, 200, 600]
  for (const [attempt, wait] of waits.entries()) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    try {
      return await rename(from, to)
    } catch (cause) {
      const busy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause))
      if (!busy) throw cause
      if (attempt === waits.length - 1) throw Object.assign(new Error('busy', { cause }), { code: 'EBUSY' })
    }
  }
}

/** The file is in its place; that the folder can't be flushed (Windows, some network disks) changes nothing. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (handle === null) return
  try {
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}

function failed(message: string): SaveOutcome {
  return { step: 'failed', message }
}
