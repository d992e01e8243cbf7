import type { Settings } from '../engine/rule/settings.ts'
import type { HouseStyle } from '../session/house-style/house-style.ts'
import { readHouseStyle } from '../session/house-style/read-house-style.ts'
import type { HouseStyleView, LetterChoices } from './contract.ts'
import type { SettingsStore } from './settings-store.ts'

/** The house style that the user chose, and the settings that follow from it. */
export interface HouseStyleStore {
  /** Reads the folders again: a colleague may have changed them. */
  readonly read: () => Promise<Settings>
  /** As last read, with what the letter chooses for itself: that goes above the folders. */
  readonly settingsFor: (choices: LetterChoices) => Settings
  readonly view: () => HouseStyleView
  /** Keeps what the user chose for other letters too, where no folder decides. */
  readonly choose: (choices: LetterChoices) => void
  readonly add: (folder: string) => Promise<void>
  readonly remove: (folder: string) => Promise<void>
}

/** A folder on a network that doesn't answer may not hold up a letter. */
const PATIENCE_MS = 4000

export function openHouseStyle(store: SettingsStore): HouseStyleStore {
  let style: HouseStyle = { settings: store.settings(), folders: [], inForce: [], messages: [] }
  const read = async () => {
    style = await readInTime(store.kept().houseStyles, store.settings(), style)
    return style.settings
  }
  const change = async (houseStyles: readonly string[]) => {
    store.keep({ houseStyles: [...houseStyles] })
    await read()
  }
  const decides = (key: string) => style.inForce.some((row) => row.key === key)
  return {
    read,
    settingsFor: ({ letterTypes, law, target, addressForm }) => ({
      ...style.settings,
      today: store.settings().today,
      letterTypes,
      law,
      target,
      // Whoever chooses another target for one letter means that letter, whatever its type.
      targetByType: target === style.settings.target ? style.settings.targetByType : {},
      addressForm,
    }),
    view: () => ({
      folders: style.folders,
      inForce: style.inForce,
      messages: style.messages,
      target: decides('doel') ? style.settings.target : null,
      addressForm: decides('aanspreekvorm') ? style.settings.addressForm : null,
    }),
    choose: ({ target, addressForm }) => store.keep({ ...(decides('doel') ? {} : { target }), ...(decides('aanspreekvorm') ? {} : { addressForm }) }),
    add: (folder) => change([...store.kept().houseStyles.filter((one) => one !== folder), folder]),
    remove: (folder) => change(store.kept().houseStyles.filter((one) => one !== folder)),
  }
}

async function readInTime(folders: readonly string[], base: Settings, before: HouseStyle): Promise<HouseStyle> {
  if (folders.length === 0) return readHouseStyle([], base)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<HouseStyle>((resolve) => {
    timer = setTimeout(() => resolve(withoutAnswer(folders, base, before)), PATIENCE_MS)
  })
  const style = await Promise.race([readHouseStyle(folders, base), late])
  clearTimeout(timer)
  return style
}

/** What was read before still counts, and the user is told. */
function withoutAnswer(folders: readonly string[], base: Settings, before: HouseStyle): HouseStyle {
  const known = before.folders.length > 0
  const text = `De map met de huisstijl antwoordt niet. ${known ? 'Klare Brief gebruikt wat er eerder in stond.' : 'De huisstijl telt nu niet mee.'} Kijk of u verbinding hebt, en kies “Opnieuw lezen”.`
  const message = { kind: 'let-op' as const, file: folders[0] ?? '', line: null, text }
  return known
    ? { ...before, messages: [...before.messages.filter((one) => one.text !== text), message] }
    : { settings: base, folders: folders.map((path) => ({ path, name: path, unusable: text })), inForce: [], messages: [] }
}
