import { STANDARD_SETTINGS, type Settings } from '../engine/rule/settings.ts'
import type { HouseStyleMessage } from '../session/house-style/house-style.ts'
import { readHouseStyle } from '../session/house-style/read-house-style.ts'
import type { Ignore } from '../session/ignores/ignore.ts'
import { readIgnores } from '../session/ignores/read-ignores.ts'
import { WrongUse, type CheckArguments } from './read-arguments.ts'

export interface GivenSettings {
  readonly settings: Settings
  readonly ignores: readonly Ignore[]
}

/** What the house style and the file of ignores ask for. Throws `WrongUse` when one can't be used at all; smaller matters go to stderr. */
export async function readSettings({
  houseStyles,
  ignores,
  letterTypes,
}: Pick<CheckArguments, 'houseStyles' | 'ignores' | 'letterTypes'>): Promise<GivenSettings> {
  const style = await readHouseStyle(houseStyles, baseSettings())
  const unusable = style.folders.find((folder) => folder.unusable !== null)?.unusable
  if (unusable != null) throw new WrongUse(unusable)
  for (const message of style.messages) process.stderr.write(`${writeMessage(message)}\n`)
  const read = ignores === null ? { step: 'read' as const, ignores: [] } : await readIgnores(ignores)
  if (read.step === 'failed') throw new WrongUse(read.message)
  return { settings: { ...style.settings, letterTypes }, ignores: read.ignores }
}

/** A window answers first and may add the rule of the older formulas; a report has the time for it. */
export function baseSettings(): Settings {
  return { ...STANDARD_SETTINGS, today: localDate(new Date()), rules: { 'engelse-leesformules': 'aan' } }
}

/** "map/huisstijl.json:3: fout: …", as compilers write it, so that editors can jump there. */
export function writeMessage({ kind, file, line, text }: HouseStyleMessage): string {
  return `${file}${line === null ? '' : `:${line}`}: ${kind === 'let-op' ? 'let op' : kind}: ${text}`
}

function localDate(day: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}
