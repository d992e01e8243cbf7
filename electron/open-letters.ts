import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { stampOf, type FileStamp } from '../documents/save-file.ts'
import type { Settings } from '../engine/rule/settings.ts'
import type { LetterChoices, OpenAnswer } from './contract.ts'
import { startSession, type SessionHost } from './session-host.ts'
import type { SessionRequests } from './session-protocol.ts'

/** A letter that the window has open. */
export interface OpenLetter {
  readonly host: SessionHost
  readonly name: string
  readonly format: string
  /** null for pasted text and examples. */
  readonly path: string | null
  readonly stamp: FileStamp | null
}

const MAX_BYTES = 64 * 1024 * 1024

/** The letters that are open, by the id that the window knows them by. */
export interface OpenLetters {
  readonly get: (id: string) => OpenLetter | undefined
  readonly openFile: (file: string) => Promise<OpenAnswer>
  readonly openBytes: (bytes: Uint8Array, name: string) => Promise<OpenAnswer>
  readonly saved: (id: string, file: string) => Promise<void>
  readonly close: (id: string) => void
}

export function keepLetters(settings: () => Settings): OpenLetters {
  const letters = new Map<string, OpenLetter>()
  let count = 0
  let spare = startSession()

  const open = async (bytes: Uint8Array, name: string, file: string | null, stamp: FileStamp | null): Promise<OpenAnswer> => {
    const host = spare
    spare = startSession()
    const answer = await openIn(host, { bytes, name, settings: settings() })
    if (answer.step === 'failed') {
      host.close()
      return answer
    }
    const session = `brief-${++count}`
    const { format, canSave, letter, checked } = answer
    letters.set(session, { host, name, format, path: file, stamp })
    return { step: 'opened', opened: { session, name, format, canSave, letter, checked, choices: choicesOf(settings()) } }
  }

  return {
    get: (id) => letters.get(id),
    openFile: async (file) => {
      const read = await readLetterFile(file)
      return read.step === 'failed' ? read : open(read.bytes, path.basename(file), file, read.stamp)
    },
    openBytes: (bytes, name) => open(bytes, name, null, null),
    saved: async (id, file) => {
      const letter = letters.get(id)
      if (letter !== undefined) letters.set(id, { ...letter, name: path.basename(file), path: file, stamp: await stampOf(file) })
    },
    close: (id) => {
      letters.get(id)?.host.close()
      letters.delete(id)
    },
  }
}

async function openIn(host: SessionHost, what: SessionRequests['open']['in']): Promise<SessionRequests['open']['out']> {
  try {
    return await host.ask('open', what)
  } catch (cause) {
    return { step: 'failed', message: messageOf(cause) }
  }
}

type ReadFile = { readonly step: 'read'; readonly bytes: Uint8Array; readonly stamp: FileStamp | null } | { readonly step: 'failed'; readonly message: string }

async function readLetterFile(file: string): Promise<ReadFile> {
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

function choicesOf({ letterTypes, law, target, addressForm }: Settings): LetterChoices {
  return { letterTypes, law, target, addressForm }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
