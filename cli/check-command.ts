import path from 'node:path'
import { SEVERITIES, type Severity } from '../engine/finding/finding.ts'
import { saveFile } from '../documents/save-file.ts'
import { countFindings } from '../reports/count-findings.ts'
import type { ReportLetter } from '../reports/report-letter.ts'
import { writeReport } from '../reports/write-report.ts'
import { withFolderFindings } from '../session/check-folder.ts'
import { applyIgnores } from '../session/ignores/apply-ignores.ts'
import { letterKey } from '../session/ignores/match-ignores.ts'
import { VERSION } from '../session/version.ts'
import { checkFiles } from './check-files.ts'
import { findLetters } from './find-letters.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse, type CheckArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

export async function checkCommand(given: CheckArguments): Promise<ExitStatus> {
  const { settings, ignores } = await readSettings(given)
  const found = await findLetters(given.paths)
  const checked = await checkFiles(found.letters, { settings, stage: given.stage, jobs: given.jobs, since: given.since })
  const letters = withFolderFindings(checked, settings).map((letter) => applyIgnores(letter, ignores, { letter: letterKey(letter.path), by: 'plaats-of-naam' }))
  const report = await writeReport(letters, given.format, { version: VERSION, now: new Date().toISOString(), passedOver: found.passedOver, sentences: given.sentences, text: given.text })
  if (given.output === null) process.stdout.write(report)
  else await saveReport(given.output, report)
  return exitStatus(letters, given.failOn)
}

async function saveReport(file: string, report: Uint8Array): Promise<void> {
  const outcome = await saveFile(path.resolve(file), report)
  if (outcome.step === 'failed') throw new WrongUse(outcome.message)
  process.stderr.write(`Het rapport staat in ${file}.\n`)
}

/** A file that could not be read outranks findings. */
function exitStatus(letters: readonly ReportLetter[], failOn: Severity | 'none'): ExitStatus {
  if (letters.some((letter) => letter.step === 'unreadable')) return 3
  if (failOn === 'none') return 0
  const counts = countFindings(letters)
  const asked = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  return asked.some((severity) => counts[severity] > 0) ? 1 : 0
}
