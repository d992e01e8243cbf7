import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Unreadable } from '../documents/document.ts'
import type { Stage } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import type { ReportLetter } from '../reports/report-letter.ts'
import { openSession } from '../session/letter-session.ts'
import { reportSession } from '../session/report-session.ts'

const MAX_BYTES = 64 * 1024 * 1024

export type LetterBytes = { readonly step: 'read'; readonly bytes: Uint8Array } | { readonly step: 'unreadable'; readonly unreadable: Unreadable }

/** The bytes of a file, or of standard input for `-`. */
export async function readLetter(file: string): Promise<LetterBytes> {
  try {
    if (file === '-') return { step: 'read', bytes: await buffer(process.stdin) }
    if ((await stat(file)).size > MAX_BYTES) return unreadable('te-groot', 'Dit bestand is te groot voor een brief (meer dan 64 MB). Haal grote plaatjes eruit en probeer het opnieuw.')
    return { step: 'read', bytes: await readFile(file) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ENOENT') return unreadable('niet-gevonden', `“${file}” bestaat niet. Controleer de naam en de map.`)
    return unreadable('geen-toegang', `“${file}” kon niet worden gelezen. Hebt u toegang tot het bestand?`)
  }
}

/** One letter, opened and checked. Never throws for what is in it. */
export async function checkBytes(bytes: Uint8Array, file: string, settings: Settings, stage: Stage | null): Promise<ReportLetter> {
  try {
    const outcome = await openSession(bytes, file === '-' ? 'invoer' : path.basename(file), settings, stage === null ? {} : { stage })
    return outcome.step === 'opened' ? reportSession(outcome.session, file) : { step: 'unreadable', path: file, unreadable: outcome.unreadable }
  } catch (cause) {
    // A letter that our own code can't cope with must not cost the other letters their check.
    const what = cause instanceof Error ? cause.message : String(cause)
    return { step: 'unreadable', path: file, unreadable: { code: 'onverwacht', message: `Deze brief kon niet worden gecontroleerd (${what}). Meld dit bij de makers van Klare Brief.` } }
  }
}

function unreadable(code: Unreadable['code'], message: string): LetterBytes {
  return { step: 'unreadable', unreadable: { code, message } }
}
