import { lastObjectionDay } from '../engine/calendar/compute-term.ts'
import { dutchDate } from '../engine/calendar/calendar.ts'
import type { NewBlock } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Settings } from '../engine/rule/settings.ts'

type Form = LetterFacts['addressForm']

/** The words in the letter's own form of address. */
export function say(form: Form, u: string, je: string): string {
  return form === 'u' ? u : je
}

/** A question with its answer: as a heading with text below it when the letter has headings, else as one paragraph. */
export function writeSection({ letter }: LetterFacts, question: string, text: string): readonly NewBlock[] {
  const start = letter.blocks.findIndex((block) => block.kind === 'salutation')
  const model = letter.blocks.findLast((block, index) => block.kind === 'heading' && index > start)
  return model === undefined ? [{ kind: 'paragraph', text: `${question} ${text}` }] : [{ kind: 'heading', level: model.level ?? 2, text: question }, { kind: 'paragraph', text }]
}

/** The organisation's number, the first in the letter, or a field to fill in. */
export function phoneNumber(facts: LetterFacts, settings: Settings): string {
  const found = facts.blocks.flatMap(({ block, phones }) => phones.map((phone) => block.text.slice(phone.start, phone.end)))
  return settings.phoneNumbers[0] ?? found[0] ?? '[telefoonnummer]'
}

export function writeContact(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const form = facts.addressForm
  const text = `Bel ons: ${phoneNumber(facts, settings)}. ${say(form, 'Wij helpen u graag.', 'We helpen je graag.')}`
  return writeSection(facts, say(form, 'Hebt u vragen?', 'Heb je vragen?'), text)
}

/** Awb 3:45: that objection is open, by whom, until when and where; Awb 6:5: what to write. */
export function writeObjection(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const form = facts.addressForm
  const isAppeal = facts.types.some(({ type }) => type === 'beslissing-op-bezwaar')
  const act = isAppeal ? say(form, 'Dan kunt u in beroep gaan bij de rechtbank.', 'Dan kun je in beroep gaan bij de rechtbank.') : say(form, 'Dan kunt u bezwaar maken.', 'Dan kun je bezwaar maken.')
  const text = [
    act,
    `Dat kan tot en met ${objectionDay(facts, settings)}.`,
    `${say(form, 'Stuur uw brief naar', 'Stuur je brief naar')} ${isAppeal ? '[naam en adres van de rechtbank]' : objectionBody(facts)}.`,
    say(form, 'Schrijf erin waarom u het niet eens bent met ons besluit. Zet ook uw naam, uw adres, de datum en uw handtekening in de brief.', 'Schrijf erin waarom je het niet eens bent met ons besluit. Zet ook je naam, je adres, de datum en je handtekening in de brief.'),
  ].join(' ')
  return writeSection(facts, say(form, 'Bent u het niet eens met dit besluit?', 'Ben je het niet eens met dit besluit?'), text)
}

/** The computed last day (Awb 6:7, 6:8), or a field when the letter's date isn't known. */
export function objectionDay({ date }: LetterFacts, { objectionWeeks }: Settings): string {
  return date === null ? '[laatste dag voor bezwaar]' : dutchDate(lastObjectionDay(date, objectionWeeks))
}

const SENDER = /^(?:gemeente|provincie|waterschap|hoogheemraadschap|sociale dienst|omgevingsdienst|regionale|intergemeentelijke|gemeentelijk)\b[^\n,|·]{2,60}/i
const BOX = /\b(?:postbus|antwoordnummer) ?\d+(?:[,\s|·–-]+\d{4} ?[A-Z]{2}[ ,]+\p{Lu}[^\n|·,;]{1,40})?/iu

/** The body's name and post box, as far as the letterhead shows them. */
export function objectionBody({ blocks }: LetterFacts): string {
  const head = blocks.filter(({ block }) => block.kind === 'letterhead' || block.kind === 'footer').map(({ block }) => block.text)
  const name = head.map((text) => SENDER.exec(text)?.[0]).find((found) => found !== undefined)
  const box = head.map((text) => BOX.exec(text)?.[0]).find((found) => found !== undefined)
  if (name === undefined) return '[naam en adres van de organisatie]'
  return box === undefined ? `${name}, [adres]` : `${name}, ${box.replace(/\s*[|·]\s*/g, ', ').trim()}`
}

export function writeArrangement(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const form = facts.addressForm
  const text = `Bel ons: ${phoneNumber(facts, settings)}. ${say(form, 'Dan kijken we samen of u in delen kunt betalen.', 'Dan kijken we samen of je in delen kunt betalen.')}`
  return writeSection(facts, say(form, 'Kunt u niet alles in één keer betalen?', 'Kun je niet alles in één keer betalen?'), text)
}

export function writeHelp(facts: LetterFacts): readonly NewBlock[] {
  const form = facts.addressForm
  const text = say(form, 'Het Juridisch Loket geeft u gratis advies: 0800 8020. U mag ook iemand vragen om u te helpen.', 'Het Juridisch Loket geeft je gratis advies: 0800 8020. Je mag ook iemand vragen om je te helpen.')
  return writeSection(facts, say(form, 'Hebt u hulp nodig bij deze brief?', 'Heb je hulp nodig bij deze brief?'), text)
}
