import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { saveFile } from '../documents/save-file.ts'
import { letterKey, matchIgnores } from '../session/ignores/match-ignores.ts'
import { openSession } from '../session/letter-session.ts'
import { rewriteSession } from '../session/rewrite-session.ts'
import { readLetter } from './check-file.ts'
import { findLetters } from './find-letters.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse, type RewriteArguments } from './read-arguments.ts'
import { readSettings, type GivenSettings } from './read-settings.ts'

/** Writes rewritten letters into a folder, under their own names; never over the originals. */
export async function rewriteCommand(given: RewriteArguments): Promise<ExitStatus> {
  const chosen = await readSettings(given)
  await mkdir(given.output, { recursive: true })
  const { letters } = await findLetters(given.paths)
  let failed = 0
  for (const file of letters) {
    const message = await rewriteFile(file, given, chosen)
    if (message === null) continue
    failed++
    process.stderr.write(`${file}: ${message}\n`)
  }
  return failed > 0 ? 3 : 0
}

/** null when it went well, else what went wrong. */
async function rewriteFile(file: string, { output, accept, as, stage }: RewriteArguments, { settings, ignores }: GivenSettings): Promise<string | null> {
  const target = path.join(output, file === '-' ? 'invoer.txt' : path.basename(file))
  if (path.resolve(target) === path.resolve(file)) throw new WrongUse('De map bij --output is de map van de brief zelf. Kies een andere map, dan blijft uw brief heel.')
  const read = await readLetter(file)
  if (read.step === 'unreadable') return read.unreadable.message
  const outcome = await openSession(read.bytes, path.basename(file), settings, stage === null ? {} : { stage })
  if (outcome.step === 'unreadable') return outcome.unreadable.message
  try {
    const { bytes, accepted } = await rewriteSession(outcome.session, {
      accept,
      as,
      now: new Date().toISOString(),
      stays: (findings, facts) => matchIgnores(findings, facts, ignores, { letter: letterKey(file), by: 'plaats-of-naam' }),
    })
    const saved = await saveFile(path.resolve(target), bytes)
    if (saved.step === 'failed') return saved.message
    process.stdout.write(`${target}: ${accepted} ${accepted === 1 ? 'verbetering' : 'verbeteringen'}.\n`)
    return null
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
