import type { InForce } from '../session/house-style/house-style.ts'
import { readHouseStyle } from '../session/house-style/read-house-style.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse } from './read-arguments.ts'
import { baseSettings, writeMessage } from './read-settings.ts'

/** Checks house style folders, and shows what counts now and from where. Status 1: something isn't used. */
export async function houseStyleCommand(folders: readonly string[]): Promise<ExitStatus> {
  const { folders: read, inForce, messages } = await readHouseStyle(folders, baseSettings())
  const unusable = read.find((folder) => folder.unusable !== null)?.unusable
  if (unusable != null) throw new WrongUse(unusable)
  const wrong = messages.filter(({ kind }) => kind === 'fout').length
  const parts = [
    inForce.length === 0 ? 'Er geldt nog niets.' : `Dit geldt:\n${inForce.map(rowText).join('\n')}`,
    ...(messages.length === 0 ? [] : [messages.map(writeMessage).join('\n')]),
    verdict(wrong, inForce.length),
  ]
  process.stdout.write(`${parts.join('\n\n')}\n`)
  return wrong === 0 ? 0 : 1
}

function verdict(wrong: number, inForce: number): string {
  if (wrong > 0) return `${wrong} keer iets te verbeteren.`
  return inForce === 0 ? 'Er is nog geen huisstijl om te controleren.' : 'De huisstijl klopt.'
}

function rowText({ label, value, file, line, because }: InForce): string {
  return `  ${label}: ${value}\n    uit ${file}${line === null ? '' : `, regel ${line}`}${because === null ? '' : `. Reden: ${because}`}`
}
