import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { saveFile } from '../documents/save-file.ts'
import type { ReportLetter } from '../reports/report-letter.ts'
import { VERSION } from '../session/version.ts'

/** What was checked before, by the file's path and content. A damaged or foreign file counts as empty. */
export interface CheckCache {
  readonly find: (file: string, bytes: Uint8Array) => ReportLetter | undefined
  readonly add: (file: string, bytes: Uint8Array, letter: ReportLetter) => void
  readonly save: () => Promise<void>
}

interface Saved {
  /** Version and settings: a check under other settings is another check. */
  readonly key: string
  readonly letters: Readonly<Record<string, { readonly hash: string; readonly letter: ReportLetter }>>
}

export async function openCache(file: string | null, settings: object): Promise<CheckCache> {
  if (file === null) return { find: () => undefined, add: () => undefined, save: async () => undefined }
  const key = hashOf(`${VERSION} ${JSON.stringify(settings)}`)
  const kept = await readSaved(file)
  const before = kept?.key === key ? kept.letters : {}
  const after: Record<string, Saved['letters'][string]> = {}
  return {
    find: (letterFile, bytes) => {
      const entry = before[letterFile]
      if (entry === undefined || entry.hash !== hashOf(bytes)) return undefined
      after[letterFile] = entry
      return entry.letter
    },
    add: (letterFile, bytes, letter) => {
      if (letterFile !== '-') after[letterFile] = { hash: hashOf(bytes), letter }
    },
    save: async () => {
      const outcome = await saveFile(path.resolve(file), new TextEncoder().encode(JSON.stringify({ key, letters: after } satisfies Saved)))
      if (outcome.step === 'failed') process.stderr.write(`${outcome.message}\n`)
    },
  }
}

async function readSaved(file: string): Promise<Saved | null> {
  try {
    const saved: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof saved === 'object' && saved !== null && 'key' in saved && 'letters' in saved ? (saved as Saved) : null
  } catch {
    return null
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
