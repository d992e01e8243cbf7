import type { NewBlock } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { objectionBody, objectionDay, phoneNumber } from './block-fields.ts'
import { houseBlock } from './house-block.ts'
import { says } from './says.ts'
import { writeSection } from './write-section.ts'

type Form = LetterFacts['addressForm']

/** The words in the letter's own form of address. */
export function say(form: Form, u: string, je: string): string {
  return form === 'u' ? u : je
}

export function writeContact(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const own = houseBlock('contact', facts, settings)
  if (own !== null) return own
  const form = facts.addressForm
  const hours = settings.openingHours === '' ? '' : `, ${settings.openingHours}`
  // A letter of "ik" doesn't turn to wij in its last line.
  const number = `${phoneNumber(facts, settings)}${hours}.`
  const text = saysIk(facts) ? `Bel ${number}` : `Bel ons: ${number} ${say(form, 'Wij helpen u graag.', 'We helpen je graag.')}`
  return writeSection(facts, say(form, 'Hebt u vragen?', 'Heb je vragen?'), text)
}

const IK = /\bik\b/i
const WIJ = /\b(?:wij|we|ons|onze)\b/i

function saysIk(facts: LetterFacts): boolean {
  return says(facts, IK) && !says(facts, WIJ)
}

/** Awb 3:45: that objection is open, by whom, until when and where; Awb 6:5: what to write. */
export function writeObjection(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const form = facts.addressForm
  const isAppeal = facts.types.some(({ type }) => type === 'beslissing-op-bezwaar')
  const own = houseBlock(isAppeal ? 'beroep' : 'bezwaar', facts, settings)
  if (own !== null) return own
  const act = isAppeal ? say(form, 'Dan kunt u in beroep gaan bij de rechtbank.', 'Dan kun je in beroep gaan bij de rechtbank.') : say(form, 'Dan kunt u bezwaar maken.', 'Dan kun je bezwaar maken.')
  const text = [
    act,
    `Dat kan tot en met ${objectionDay(facts, settings)}.`,
    `${say(form, 'Stuur uw brief naar', 'Stuur je brief naar')} ${isAppeal ? '[naam en adres van de rechtbank]' : objectionBody(facts, settings)}.`,
    say(form, 'Schrijf erin waarom u het niet eens bent met ons besluit. Zet ook uw naam, uw adres, de datum en uw handtekening in de brief.', 'Schrijf erin waarom je het niet eens bent met ons besluit. Zet ook je naam, je adres, de datum en je handtekening in de brief.'),
  ].join(' ')
  return writeSection(facts, say(form, 'Bent u het niet eens met dit besluit?', 'Ben je het niet eens met dit besluit?'), text)
}

export function writeArrangement(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const own = houseBlock('betalingsregeling', facts, settings)
  if (own !== null) return own
  const form = facts.addressForm
  const text = `Bel ons: ${phoneNumber(facts, settings)}. ${say(form, 'Dan kijken we samen of u in delen kunt betalen.', 'Dan kijken we samen of je in delen kunt betalen.')}`
  return writeSection(facts, say(form, 'Kunt u niet alles in één keer betalen?', 'Kun je niet alles in één keer betalen?'), text)
}

export function writeHelp(facts: LetterFacts, settings: Settings): readonly NewBlock[] {
  const own = houseBlock('hulp', facts, settings)
  if (own !== null) return own
  const form = facts.addressForm
  const text = say(form, 'Het Juridisch Loket geeft u gratis advies: 0800 8020. U mag ook iemand vragen om u te helpen.', 'Het Juridisch Loket geeft je gratis advies: 0800 8020. Je mag ook iemand vragen om je te helpen.')
  return writeSection(facts, say(form, 'Hebt u hulp nodig bij deze brief?', 'Heb je hulp nodig bij deze brief?'), text)
}
