import { locateJson } from './locate-json.ts'
import { CHOICE_READERS, type ChoiceTools } from './choice-readers.ts'
import type { AllowedTerm, Choice, HouseStyleMessage } from './house-style.ts'
import { nearest } from './nearest.ts'

export interface ReadChoices {
  /** Empty when the file gives none. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly allowed: readonly AllowedTerm[]
  readonly messages: readonly HouseStyleMessage[]
}

/** Reads `huisstijl.json`. What is wrong costs its own key, never the others. */
export function readChoices(text: string, file: string): ReadChoices {
  const located = locateJson(text)
  const messages: HouseStyleMessage[] = []
  const none = { name: '', choices: [], allowed: [], messages }
  if (located.step === 'broken') {
    messages.push({ kind: 'fout', file, line: located.line, text: `${located.message} Tot dan telt dit bestand niet mee.` })
    return none
  }
  const { value, lineOf, repeated } = located
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    messages.push({ kind: 'fout', file, line: 1, text: 'Dit bestand begint niet met een {. Kijk in de handleiding voor een voorbeeld.' })
    return none
  }
  for (const { key, line, first } of repeated)
    messages.push({ kind: 'fout', file, line, text: `“${key}” staat ook al op regel ${first}. Haal één van de twee weg; nu telt de laatste.` })
  const choices: Choice[] = []
  const allowed: AllowedTerm[] = []
  for (const [key, one] of Object.entries(value)) {
    const reader = CHOICE_READERS[key]
    if (reader === undefined) {
      messages.push({ kind: 'fout', file, line: lineOf([key]), text: unknownKey(key) })
      continue
    }
    const tools: ChoiceTools = {
      choose: (path, choice) => choices.push({ file, line: lineOf([key, ...path]), because: null, ...choice, key: [key, ...path].join('.') }),
      allow: (path, term) => allowed.push({ term, file, line: lineOf([key, ...path]) }),
      say: (kind, path, message) => messages.push({ kind, file, line: lineOf([key, ...path]), text: message }),
    }
    reader(one, tools)
  }
  return { name: choices.find((choice) => choice.key === 'naam')?.shown ?? '', choices: choices.filter((choice) => choice.key !== 'naam'), allowed, messages }
}

function unknownKey(key: string): string {
  const names = Object.keys(CHOICE_READERS)
  const meant = nearest(key, names)
  return `“${key}” kennen wij niet. ${meant === undefined ? `Kies uit: ${names.join(', ')}.` : `Bedoelt u “${meant}”?`}`
}
