import { dutchDate } from '../engine/calendar/calendar.ts'
import { lastObjectionDay } from '../engine/calendar/compute-term.ts'
import { HELP_LINES } from '../engine/checklist/find-phones.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Settings } from '../engine/rule/settings.ts'

/** What a block of the house style may ask for, between braces. */
export const BLOCK_FIELDS = ['telefoonnummer', 'openingstijden', 'bezwaardatum', 'bezwaarweken', 'adres'] as const
export type BlockField = (typeof BLOCK_FIELDS)[number]

/** The text with its fields filled in; what isn't known becomes a field for the writer, such as `[telefoonnummer]`. */
export function fillFields(text: string, facts: LetterFacts, settings: Settings): string {
  return text.replace(/\{\s*([\p{L}-]+)\s*\}/gu, (whole, name: string) => {
    const field = BLOCK_FIELDS.find((one) => one === name.toLowerCase())
    return field === undefined ? whole : VALUES[field](facts, settings)
  })
}

const VALUES: Readonly<Record<BlockField, (facts: LetterFacts, settings: Settings) => string>> = {
  telefoonnummer: phoneNumber,
  openingstijden: (_facts, { openingHours }) => (openingHours === '' ? '[openingstijden]' : openingHours),
  bezwaardatum: objectionDay,
  bezwaarweken: (_facts, { objectionWeeks }) => COUNTS[objectionWeeks] ?? String(objectionWeeks),
  adres: objectionBody,
}

const COUNTS: Readonly<Record<number, string>> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  10: 'tien',
  12: 'twaalf',
  13: 'dertien',
}

/** The organisation's number, the first in the letter that isn't someone else's help line, or a field to fill in. */
export function phoneNumber(facts: LetterFacts, settings: Settings): string {
  const found = facts.blocks.flatMap(({ block, phones }) => phones.filter(({ digits }) => !HELP_LINES.test(digits)).map((phone) => block.text.slice(phone.start, phone.end)))
  return settings.phoneNumbers[0] ?? found[0] ?? '[telefoonnummer]'
}

/** The computed last day (Awb 6:7, 6:8), or a field when the letter's date isn't known. */
export function objectionDay({ date }: LetterFacts, { objectionWeeks }: Settings): string {
  return date === null ? '[laatste dag voor bezwaar]' : dutchDate(lastObjectionDay(date, objectionWeeks))
}

const SENDER = /^(?:gemeente|provincie|waterschap|hoogheemraadschap|sociale dienst|omgevingsdienst|regionale|intergemeentelijke|gemeentelijk)\b[^\n,|·]{2,60}/i
const BOX = /\b(?:postbus|antwoordnummer) ?\d+(?:[,\s|·–-]+\d{4} ?[A-Z]{2}[ ,]+\p{Lu}[^\n|·,;]{1,40})?/iu

const POSTCODE = /\d{4} ?[A-Z]{2}\b/
const TOWN = /^\d{4} ?[A-Z]{2} +\p{Lu}/u

/** The body's name and address by its house style, or name and post box as far as the letterhead shows them. */
export function objectionBody({ blocks }: LetterFacts, { postalAddress }: Settings): string {
  if (postalAddress !== '') return postalAddress
  const head = blocks.filter(({ block }) => block.kind === 'letterhead' || block.kind === 'footer').map(({ block }) => block.text)
  const name = head.map((text) => SENDER.exec(text)?.[0].trim()).find((found) => found !== undefined)
  // The town often stands on the next line.
  const boxes = head.flatMap((text, index) => BOX.exec(TOWN.test(head[index + 1] ?? '') ? `${text}, ${head[index + 1]}` : text)?.[0] ?? [])
  const box = boxes.find((found) => POSTCODE.test(found)) ?? boxes[0]
  if (name === undefined) return '[naam en adres van de organisatie]'
  return box === undefined ? `${name}, [adres]` : `${name}, ${box.replace(/\s*[|·\n]\s*/g, ', ').trim()}`
}
