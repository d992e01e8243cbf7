import { spawnSync } from 'node:child_process'
import type { CliOutcome } from './run-cli.ts'

/** For root no folder is closed: then a command is run as the user `nobody`. null when that can't be done here. */
export function asPlainUser(): readonly string[] | null {
  if (process.platform === 'win32') return null
  if (process.getuid?.() !== 0) return []
  const prefix = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
  return run([...prefix, process.execPath, '--version']).status === 0 ? prefix : null
}

/** A command as a process of its own. */
export function run([command = '', ...rest]: readonly string[]): CliOutcome {
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' }
}
