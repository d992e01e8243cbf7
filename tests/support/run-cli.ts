import { spawnSync } from 'node:child_process'
import path from 'node:path'

export interface CliOutcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export const CLI = path.resolve('dist/cli/klare-brief.js')

/** The built command line as a process of its own. */
export function runCli(argv: readonly string[], input?: string): CliOutcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...(input === undefined ? {} : { input }) })
  return { status, stdout, stderr }
}
