import { STANDARD_SETTINGS, type Settings } from '../engine/rule/settings.ts'
import { readHouseStyle } from '../session/read-house-style.ts'
import { WrongUse } from './read-arguments.ts'

/** The settings that the house style asks for. Throws `WrongUse` when the folder can't be used; smaller complaints go to stderr. */
export async function readHouseStyleOrStop(folder: string | null): Promise<Settings> {
  // A window answers first and may add this rule; a report has the time for it.
  const base: Settings = { ...STANDARD_SETTINGS, today: localDate(new Date()), rules: { 'engelse-leesformules': 'aan' } }
  if (folder === null) return base
  const { settings, complaints, unusable } = await readHouseStyle(folder, base)
  if (unusable !== null) throw new WrongUse(unusable)
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
  return settings
}

function localDate(day: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}
