import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { describeSaveFailure } from '../documents/describe-save-failure.ts'
import { saveFile } from '../documents/save-file.ts'
import { letterKey, matchIgnores } from '../session/ignores/match-ignores.ts'
import { openSession } from '../session/letter-session.ts'
import { rewriteSession } from '../session/rewrite-session.ts'
import { readLetter } from './check-file.ts'
import { findLetters } from './find-letters.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse, type RewriteArguments } from './read-arguments.ts'
import { readSettings, type GivenSettings } from './read-settings.ts'

/** Writes rewritten letters into a folder, under their own names; never over the originals, nor over each other. */
export async function rewriteCommand(given: RewriteArguments): Promise<ExitStatus> {
  const chosen = await readSettings(given)
  try {
    await mkdir(given.output, { recursive: true })
  } catch (cause) {
    process.stderr.write(`${describeSaveFailure(cause, given.output)}\n`)
    return 3
  }
  const { letters } = await findLetters(given.paths)
  const originals = new Set(await Promise.all(letters.map(identityOf)))
  await refuseOwnFolder(letters, given.output, originals)
  const taken = new Set<string | null>()
  let failed = 0
  for (const file of letters) {
    const target = targetOf(file, given.output)
    const message = taken.has(await identityOf(target)) ? SAME_NAME : await rewriteFile(file, target, given, chosen)
    taken.add(await identityOf(target))
    taken.delete(null)
    if (message === null) continue
    failed++
    process.stderr.write(`${file}: ${message}\n`)
  }
  return failed > 0 ? 3 : 0
}

const SAME_NAME = 'In deze opdracht staat al een brief met dezelfde naam in de map. Deze brief is niet geschreven. Geef hem een andere map bij --output.'

function targetOf(file: string, output: string): string {
  return path.join(output, file === '-' ? 'invoer.txt' : path.basename(file))
}

/** Which file on the disk it is, whatever links or names lead to it; null when it isn't there. */
async function identityOf(file: string): Promise<string | null> {
  const found = await stat(file, { bigint: true }).catch(() => null)
  return found === null ? null : `${found.dev} ${found.ino}`
}

/** Before anything is written. */
async function refuseOwnFolder(letters: readonly string[], output: string, originals: ReadonlySet<string | null>): Promise<void> {
  for (const file of letters) {
    const identity = await identityOf(targetOf(file, output))
    if (identity !== null && originals.has(identity))
      throw new WrongUse('De map bij --output is de map van de brief zelf. Kies een andere map, dan blijft uw brief heel.')
  }
}

/** null when it went well, else what went wrong. */
async function rewriteFile(
  file: string,
  target: string,
  { accept, as, stage }: RewriteArguments,
  { settings, ignores }: GivenSettings,
): Promise<string | null> {
  const read = await readLetter(file)
  if (read.step === 'unreadable') return read.unreadable.message
  const outcome = await openSession(read.bytes, path.basename(file), settings, stage === null ? {} : { stage })
  if (outcome.step === 'unreadable') return outcome.unreadable.message
  try {
    const { bytes, accepted, notes } = await rewriteSession(outcome.session, {
      accept,
      as,
      now: new Date().toISOString(),
      stays: (findings, facts) => matchIgnores(findings, facts, ignores, { letter: letterKey(file), by: 'plaats-of-naam' }),
    })
    const saved = await saveFile(path.resolve(target), bytes)
    if (saved.step === 'failed') return saved.message
    const [one, more] = as === 'comments' ? ['opmerking', 'opmerkingen'] : ['verbetering', 'verbeteringen']
    const count = accepted === 0 ? `geen ${more}` : `${accepted} ${accepted === 1 ? one : more}`
    process.stdout.write(`${target}: ${count}.\n${notes.map((note) => `  ${note}\n`).join('')}`)
    return null
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
