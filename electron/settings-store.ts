import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { STANDARD_SETTINGS, type Settings } from '../engine/rule/settings.ts'
import type { LetterChoices } from './contract.ts'
import { writePrivate } from './write-private.ts'

/** What the app remembers of its settings: choices, never text of a letter (that is only in drafts, until they are saved). */
const SAVED = v.object({ version: v.literal(1), target: v.picklist(['A2', 'B1']), addressForm: v.picklist(['u', 'je']) })

export interface SettingsStore {
  readonly settings: () => Settings
  /** The target and the form of address are kept; the type and the law belong to one letter. */
  readonly choose: (choices: LetterChoices) => void
}

export function openSettings(file: string): SettingsStore {
  let kept = readKept(file)
  return {
    settings: () => ({ ...STANDARD_SETTINGS, ...kept, today: localDate(new Date()) }),
    choose: ({ target, addressForm }) => {
      if (target === kept.target && addressForm === kept.addressForm) return
      kept = { target, addressForm }
      void keep(file, kept)
    },
  }
}

type Kept = Pick<Settings, 'target' | 'addressForm'>

function readKept(file: string): Kept {
  try {
    const { target, addressForm } = v.parse(SAVED, JSON.parse(readFileSync(file, 'utf8')))
    return { target, addressForm }
  } catch {
    // Absent at the first start; a damaged file costs the user two choices, not the app.
    return { target: STANDARD_SETTINGS.target, addressForm: STANDARD_SETTINGS.addressForm }
  }
}

async function keep(file: string, kept: Kept): Promise<void> {
  await writePrivate(file, `${JSON.stringify({ version: 1, ...kept }, null, 2)}\n`)
}

function localDate(day: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}
