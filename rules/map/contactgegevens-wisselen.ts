import { placeOf, type FoundPhone, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Place } from '../../engine/letter/letter.ts'
import type { FolderReport, FolderRule } from '../../engine/rule/rule.ts'

interface PhoneUse {
  readonly letter: number
  readonly place: Place
  readonly text: string
}

/** A number that nearly all letters of the folder share; from this share on another number stands out. */
const SHARED = 0.6
const LEAST_LETTERS = 3

export const contactgegevensWisselen: FolderRule = {
  id: 'contactgegevens-wisselen',
  scope: 'folder',
  title: 'Ander telefoonnummer dan in de andere brieven',
  theme: 'bereikbaar',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: {
    name: 'Nationale ombudsman',
    says: 'De overheid noemt in alle brieven hoe mensen haar kunnen bereiken, en doet dat overal op dezelfde manier.',
    url: 'https://www.nationaleombudsman.nl',
  },
  why: 'Staat er in de ene brief een ander nummer dan in de andere? Dan weet de lezer niet welk nummer klopt. Vaak is een oud nummer blijven staan. Maak één blok met uw gegevens en zet dat in alle brieven.',
  pictogram: 'telefoon',
  good: [
    { text: 'Bel ons: 14 020.\n=====\nBel ons: 14 020.\n=====\nHebt u vragen? Bel 14 020.' },
    { text: 'Bel ons: 14 020.\n=====\nBel ons: 088 123 45 67.' },
  ],
  bad: [
    { text: 'Bel ons: 14 020.\n=====\nBel ons: 14 020.\n=====\nBel ons: 020 123 45 67.\n=====\nHebt u vragen? Bel 14 020.', finds: ['020 123 45 67'] },
    { text: 'Beste lezer,\n\nHebt u een vraag? Bel 088 123 45 67.\n=====\nWij helpen u graag. Bel 088 123 45 67.\n=====\nU kunt ons bellen op 088 123 45 67.\n=====\nU kunt ons bellen op 088 123 45 76.', finds: ['088 123 45 76'] },
  ],
  check: (letters) => {
    const uses = gatherPhones(letters)
    const common = [...uses].find(([, found]) => letters.length >= LEAST_LETTERS && lettersOf(found) / letters.length >= SHARED)
    if (common === undefined) return []
    const [, known] = common
    const lettersWithKnown = new Set(known.map((use) => use.letter))
    return [...uses]
      .filter(([digits]) => digits !== common[0])
      .flatMap(([, found]) => found.filter((use) => !lettersWithKnown.has(use.letter)).map((use) => reportUse(use, known[0]?.text ?? '')))
  },
}

/** Every number with its uses in running text; a letterhead may name a desk of its own. */
function gatherPhones(letters: readonly LetterFacts[]): ReadonlyMap<string, readonly PhoneUse[]> {
  const uses = new Map<string, PhoneUse[]>()
  letters.forEach(({ blocks }, letter) => {
    for (const { block, phones } of blocks) {
      if (block.kind === 'letterhead' || block.kind === 'footer') continue
      for (const phone of phones) uses.set(keyOf(phone), [...(uses.get(keyOf(phone)) ?? []), { letter, place: placeOf(block, phone), text: block.text.slice(phone.start, phone.end) }])
    }
  })
  return uses
}

function keyOf({ digits }: FoundPhone): string {
  return digits.replace(/^\+31/, '0')
}

function lettersOf(uses: readonly PhoneUse[]): number {
  return new Set(uses.map((use) => use.letter)).size
}

function reportUse({ letter, place, text }: PhoneUse, known: string): FolderReport {
  return { letter, places: [place], reason: `In deze brief staat ${text}. In de andere brieven staat ${known}. Controleer welk nummer klopt.`, expected: [known] }
}
