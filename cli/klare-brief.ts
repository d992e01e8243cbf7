#!/usr/bin/env node
import { checkCommand } from './check-command.ts'
import { explainCommand } from './explain-command.ts'
import { HELP } from './help.ts'
import { houseStyleCommand } from './house-style-command.ts'
import { readArguments, WrongUse, type Arguments } from './read-arguments.ts'
import { rewriteCommand } from './rewrite-command.ts'
import { rulesCommand } from './rules-command.ts'
import { wordsCommand } from './words-command.ts'
import { VERSION } from '../session/version.ts'

/** 0: nothing at or above --fail-on; 1: findings; 2: wrong use; 3: some files could not be read. */
export type ExitStatus = 0 | 1 | 2 | 3

// The status is set, not forced: a large report on a pipe is written whole before the process ends.
process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<ExitStatus> {
  process.stdout.on('error', endQuietlyWhenClosed)
  try {
    return await run(readArguments(argv))
  } catch (cause) {
    if (!(cause instanceof WrongUse)) throw cause
    process.stderr.write(`${cause.message}\nUitleg: klare-brief --help\n`)
    return 2
  }
}

function run(given: Arguments): Promise<ExitStatus> | ExitStatus {
  switch (given.command) {
    case 'check':
      return checkCommand(given)
    case 'rewrite':
      return rewriteCommand(given)
    case 'rules':
      return rulesCommand()
    case 'explain':
      return explainCommand(given.ruleId)
    case 'words':
      return wordsCommand(given.folder)
    case 'house-style':
      return houseStyleCommand(given.folders)
    case 'help':
      process.stdout.write(HELP)
      return 0
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return 0
  }
}

/** `klare-brief check … | head` closes the pipe early: that is no fault. */
function endQuietlyWhenClosed(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'EPIPE') throw cause
  process.exit()
}
