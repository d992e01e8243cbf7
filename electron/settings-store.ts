import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import * as v from 'valibot'
import { STANDARD_SETTINGS, type Settings } from '../engine/rule/settings.ts'
import { writePrivate } from './write-private.ts'

/** What the app remembers of its settings: choices, never text of a letter (that is only in drafts, until they are saved). */
const SAVED = v.object({
  version: v.literal(1),
  target: v.picklist(['A2', 'B1']),
  addressForm: v.picklist(['u', 'je']),
  /** House style folders, the organisation's first. */
  houseStyles: v.optional(v.array(v.string()), []),
  /** The name under which the user lets findings stand, when it isn't the one of their account. */
  who: v.optional(v.nullable(v.string()), null),
})

export type KeptSettings = Omit<v.InferOutput<typeof SAVED>, 'version'>

export interface SettingsStore {
  /** Standard settings with the user's own target and form of address, as of today. */
  readonly settings: () => Settings
  readonly kept: () => KeptSettings
  readonly keep: (change: Partial<KeptSettings>) => void
  readonly who: () => string
}

export function openSettings(file: string): SettingsStore {
  let kept = readKept(file)
  return {
    settings: () => ({ ...STANDARD_SETTINGS, target: kept.target, addressForm: kept.addressForm, today: localDate(new Date()) }),
    kept: () => kept,
    keep: (change) => {
      const next = { ...kept, ...change }
      if (JSON.stringify(next) === JSON.stringify(kept)) return
      kept = next
      void writePrivate(file, `${JSON.stringify({ version: 1, ...kept }, null, 2)}\n`)
    },
    who: () => kept.who ?? accountName(),
  }
}

function readKept(file: string): KeptSettings {
  try {
    const { version: _version, ...kept } = v.parse(SAVED, JSON.parse(readFileSync(file, 'utf8')))
    return kept
  } catch {
    // Absent at the first start; a damaged file costs the user some choices, not the app.
    return { target: STANDARD_SETTINGS.target, addressForm: STANDARD_SETTINGS.addressForm, houseStyles: [], who: null }
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without a name of its own, as in some containers.
    return 'onbekend'
  }
}

function localDate(day: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}
