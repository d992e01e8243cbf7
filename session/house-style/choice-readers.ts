import { findPhoneNumbers } from '../../engine/find/find-phone-numbers.ts'
import { LETTER_TYPES, type LetterType } from '../../engine/letter/letter-type.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { LETTER_TYPE_NAMES } from '../../reports/dutch-names.ts'
import { RULES } from '../../rules/index.ts'
import type { Choice, HouseStyleMessage } from './house-style.ts'
import { readLimit, readObjectionWeeks } from './limit-readers.ts'
import { nearest } from './nearest.ts'

type Path = readonly (string | number)[]

/** What a reader does with what it read: `path` leads from its key to what is meant. */
export interface ChoiceTools {
  readonly choose: (path: Path, choice: Pick<Choice, 'label' | 'shown' | 'apply'> & Partial<Pick<Choice, 'because'>>) => void
  readonly allow: (path: Path, term: string) => void
  readonly say: (kind: HouseStyleMessage['kind'], path: Path, message: string) => void
}

export type ChoiceReader = (value: unknown, tools: ChoiceTools) => void

const TARGETS = { A2: 'A2: extra makkelijk', B1: 'B1: voor bijna iedereen' } as const

/** The keys of `huisstijl.json`. */
export const CHOICE_READERS: Readonly<Record<string, ChoiceReader>> = {
  naam: text('Naam', 60, 'Schrijf de naam van uw organisatie of team, zoals "Gemeente Voorbeeld".', (settings) => settings),
  doel: oneOf('Doel', TARGETS, (settings, target) => ({ ...settings, target })),
  doelPerBrief: readTargetsByType,
  aanspreekvorm: oneOf('Aanspreekvorm', { u: 'u', je: 'je' }, (settings, addressForm) => ({ ...settings, addressForm })),
  telefoonnummers: readPhones,
  openingstijden: text('Openingstijden', 120, 'Schrijf het zoals in een zin, zoals "op werkdagen van 9.00 tot 17.00 uur".', (settings, openingHours) => ({
    ...settings,
    openingHours,
  })),
  adres: text('Adres', 160, 'Schrijf naam en adres op één regel, zoals "Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld".', (settings, postalAddress) => ({
    ...settings,
    postalAddress,
  })),
  zinslengte: (value, tools) => readLimit('Lengte van een zin', [5, 40], value, tools, (settings, sentenceLength) => ({ ...settings, sentenceLength })),
  brieflengte: (value, tools) => readLimit('Lengte van een brief', [50, 3000], value, tools, (settings, letterLength) => ({ ...settings, letterLength })),
  bezwaarweken: readObjectionWeeks,
  toegestaan: readAllowed,
  regels: (value, tools) => readSwitches(value, tools, [], 'Regel', (settings, id, state) => ({ ...settings, rules: { ...settings.rules, [id]: state } })),
  regelsPerBrief: readSwitchesByType,
}

function text(label: string, most: number, repair: string, apply: (settings: Settings, value: string) => Settings): ChoiceReader {
  return (value, { choose, say }) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most) say('fout', [], `${label}: ${show(value)} past hier niet. ${repair}`)
    else choose([], { label, shown: value.trim(), apply: (settings) => apply(settings, value.trim()) })
  }
}

function oneOf<Value extends string>(
  label: string,
  values: Readonly<Record<Value, string>>,
  apply: (settings: Settings, value: Value) => Settings,
): ChoiceReader {
  const names = Object.keys(values) as Value[]
  return (value, { choose, say }) => {
    const chosen = names.find((name) => name === value)
    if (chosen === undefined) say('fout', [], `${label}: ${show(value)} kan niet. Kies uit: ${names.map(show).join(', ')}.`)
    else choose([], { label, shown: values[chosen], apply: (settings) => apply(settings, chosen) })
  }
}

function readPhones(value: unknown, { choose, say }: ChoiceTools): void {
  if (!isTexts(value)) return say('fout', [], 'Schrijf telefoonnummers tussen rechte haken, zoals ["14 020"].')
  const good = value.filter((number, index) => {
    const [found] = findPhoneNumbers(number)
    if (found !== undefined && found.end - found.start === number.trim().length) return true
    say('fout', [index], `${show(number)} herkennen wij niet als telefoonnummer. Schrijf het zoals in uw brieven, zoals "14 020" of "088 123 45 67".`)
    return false
  })
  if (good.length > 0)
    choose([], {
      label: good.length === 1 ? 'Telefoonnummer' : 'Telefoonnummers',
      shown: good.join(', '),
      apply: (settings) => ({ ...settings, phoneNumbers: good }),
    })
}

function readAllowed(value: unknown, { allow, say }: ChoiceTools): void {
  if (!isTexts(value)) return say('fout', [], 'Schrijf de woorden tussen rechte haken, zoals ["Stadspas", "wijkteam"].')
  value.forEach((term, index) => {
    if (term.trim() === '') say('fout', [index], 'Hier staat een leeg woord. Haal het weg.')
    else allow([index], term.trim())
  })
}

function readSwitchesByType(value: unknown, tools: ChoiceTools): void {
  if (!isRecord(value))
    return tools.say('fout', [], 'Schrijf hier per soort brief welke regels aan of uit staan, zoals {"aanmaning": {"begrip-ontbreekt": "aan"}}.')
  readByType(value, tools, (type, switches) =>
    readSwitches(switches, tools, [type], `Regel bij ${LETTER_TYPE_NAMES[type].toLowerCase()}`, (settings, id, state) =>
      switchForType(settings, type, id, state),
    ),
  )
}

function readTargetsByType(value: unknown, tools: ChoiceTools): void {
  if (!isRecord(value)) return tools.say('fout', [], 'Schrijf hier per soort brief het doel, zoals {"aanmaning": "A2"}.')
  readByType(value, tools, (type, wanted) => {
    const read = oneOf(`Doel bij ${LETTER_TYPE_NAMES[type].toLowerCase()}`, TARGETS, (settings, target) => ({
      ...settings,
      targetByType: { ...settings.targetByType, [type]: target },
    }))
    const { choose, say } = tools
    read(wanted, { ...tools, choose: (_, choice) => choose([type], choice), say: (kind, _, message) => say(kind, [type], message) })
  })
}

/** `read` gets what is written at each letter type; of a type that there isn't a message tells. */
function readByType(value: Readonly<Record<string, unknown>>, { say }: ChoiceTools, read: (type: LetterType, written: unknown) => void): void {
  for (const [name, written] of Object.entries(value)) {
    const type = LETTER_TYPES.find((one) => one === name)
    if (type !== undefined) read(type, written)
    else {
      const meant = nearest(name, LETTER_TYPES)
      say('fout', [name], `De soort brief “${name}” kennen wij niet. ${meant === undefined ? `Kies uit: ${LETTER_TYPES.join(', ')}.` : `Bedoelt u “${meant}”?`}`)
    }
  }
}

function switchForType(settings: Settings, type: LetterType, id: string, state: 'aan' | 'uit'): Settings {
  return { ...settings, rulesByType: { ...settings.rulesByType, [type]: { ...settings.rulesByType[type], [id]: state } } }
}

function readSwitches(
  value: unknown,
  { choose, say }: ChoiceTools,
  path: Path,
  label: string,
  apply: (settings: Settings, id: string, state: 'aan' | 'uit') => Settings,
): void {
  if (!isRecord(value)) return say('fout', path, 'Schrijf hier welke regels aan of uit staan, zoals {"begrip-ontbreekt": "aan"}.')
  for (const [id, state] of Object.entries(value)) {
    const rule = RULES.find((one) => one.id === id)
    const at = [...path, id]
    if (rule === undefined) {
      const meant = nearest(
        id,
        RULES.map((one) => one.id),
      )
      say('fout', at, `De regel “${id}” is er niet. ${meant === undefined ? 'Alle regels: klare-brief rules.' : `Bedoelt u “${meant}”?`}`)
    } else if (state !== 'aan' && state !== 'uit') say('fout', at, `Bij “${id}” staat ${show(state)}. Kies "aan" of "uit".`)
    else if (state === 'uit' && rule.basis === 'wet')
      say('fout', at, `“${id}” komt uit de wet. Die regel kunt u niet uitzetten. Past hij niet bij één brief? Laat de melding daar staan, met een reden.`)
    else choose(at, { label: `${label}: ${rule.title}`, shown: state, apply: (settings) => apply(settings, id, state) })
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as it stands in the file. */
function show(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value)
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`
}
