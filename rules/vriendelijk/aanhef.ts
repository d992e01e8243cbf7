import type { Suggestion } from '../../engine/edit/edit.ts'
import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Block } from '../../engine/letter/letter.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { capitalise, replaceRange } from '../../engine/words/replace-range.ts'
import { NOTHING } from '../gather.ts'
import { letterMaySay } from '../says.ts'

const body = 'U krijgt vanaf 1 mei bijstand. Bel ons als uw inkomen verandert.\n\nMet vriendelijke groet,\n\nJan de Wit'

export const aanhef: LetterRule = {
  id: 'aanhef',
  title: 'Aanhef',
  theme: 'vriendelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'mens',
  authority: {
    name: 'Onze Taal',
    says: 'Spreek de lezer met zijn naam aan als u die kent; een neutrale aanhef kan ook.',
    url: 'https://onzetaal.nl',
  },
  why: '“Geachte heer/mevrouw” laat zien dat u niet weet aan wie u schrijft. Met een naam voelt de lezer zich gezien. Past “heer” of “mevrouw” niet? Schrijf dan “Beste” met de hele naam.',
  scope: 'letter',
  good: [
    { text: `Geachte mevrouw De Wit,\n\n${body}` },
    { text: `Beste Fatima Bos,\n\n${body}` },
    { text: 'Hoi Sem,\n\nJe krijgt vanaf 1 mei geld. Bel ons als je verhuist.\n\nGroet,\n\nJan de Wit', settings: { addressForm: 'je' } },
  ],
  bad: [
    { text: `Geachte heer/mevrouw,\n\n${body}`, finds: ['heer/mevrouw'] },
    {
      text: `Mevrouw F. de Wit\nDorpsstraat 1\n1234 AB Dorp\n\nGeachte heer/mevrouw,\n\n${body}`,
      finds: ['heer/mevrouw'],
      becomes: `Mevrouw F. de Wit\nDorpsstraat 1\n1234 AB Dorp\n\nGeachte mevrouw De Wit,\n\n${body}`,
    },
    { text: `L.S.,\n\n${body}`, finds: ['L.S.'] },
    { text: `Hoi Sem,\n\n${body}`, finds: ['Hoi'], becomes: `Beste Sem,\n\n${body}` },
  ],
  check: (facts) => {
    const block = facts.blocks.find(({ block: { kind } }) => kind === 'salutation')?.block
    return block === undefined ? [] : (nameless(block, facts) ?? otherForm(block, facts))
  },
}

const BOTH =
  /\b(?:heer ?(?:\/|,|of|en) ?mevrouw|mevrouw ?(?:\/|,|of) ?(?:heer|meneer|mijnheer)|heren? ?\/ ?dames?|dhr\.? ?\/ ?mw\.?|dames en heren)(?!\p{L})|\bl\.?s\.?(?!\p{L})/iu

const FIELD = 'Kies “heer” of “mevrouw” met een invulveld. Of schrijf “Beste” met de voornaam of de voorletters erbij: dat past bij iedereen.'

function nameless(block: Block, facts: LetterFacts): readonly Report[] | null {
  const match = BOTH.exec(block.text)
  // "Beste heer en mevrouw Bos": two people, with their name.
  if (match === null || (/ en /.test(match[0]) && /^ (?:(?:van|de|den|der|ter|ten|te|het|’t|'t) )*\p{Lu}/u.test(block.text.slice(match.index + match[0].length)))) return null
  const range = { start: match.index, end: match.index + match[0].length }
  const name = readerOf(facts)
  const hasField = block.placeholders.some(({ start }) => start >= range.end)
  const suggestions: Suggestion[] = []
  if (name !== null && /^geachte/i.test(block.text))
    suggestions.push({ label: `Geachte ${name}`, grade: 'voorstel', edits: [replaceRange(block, range, name)] })
  if (!hasField) suggestions.push({ label: 'Geachte [naam]', grade: 'voorbeeld', edits: [replaceRange(block, { start: 0, end: range.end }, 'Geachte [naam]')] })
  return [
    {
      places: [{ block: block.id, ...range }],
      reason: hasField
        ? FIELD
        : name === null
          ? `Weet u hoe de lezer heet? Schrijf dan zijn naam in plaats van “${match[0]}”. Of schrijf “Beste” met de hele naam.`
          : `U kent de naam van de lezer. Schrijf: “Geachte ${name}”.`,
      expected: suggestions.map(({ label }) => label),
      suggestions,
    },
  ]
}

const ADDRESSEE =
  /^(?:[Aa]an (?:de )?)?(?<title>[Dd]e heer|[Dd]hr\.|[Hh]eer|[Mm]evrouw|[Mm]w\.|[Mm]evr\.) (?:(?:\p{Lu}\. ?)+)?(?<prefix>(?:(?:van|de|der|den|het|ten|ter|in|’t|'t|op|te|el|al)\s)*)(?<name>\p{Lu}[\p{L}’'-]+)$/u

/** "Mevrouw F. de Wit" in the letterhead → "mevrouw De Wit"; null when there is no name, or more than one. */
function addresseeOf({ blocks }: LetterFacts): string | null {
  const lines = blocks.filter(({ block }) => block.kind === 'letterhead').flatMap(({ block }) => (block.placeholders.length > 0 ? [] : block.text.split('\n')))
  const found = lines.flatMap((line) => {
    const groups = ADDRESSEE.exec(line.trim())?.groups
    if (groups === undefined) return []
    const title = /^(?:m|mw)/i.test(groups['title'] ?? '') ? 'mevrouw' : 'heer'
    return [`${title} ${capitalise(`${groups['prefix'] ?? ''}${groups['name'] ?? ''}`)}`]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "p/a Bewindvoering …" below "De heer Ooms", and "de heer Ooms" in the letter: somebody else reads it, and is told of him. */
function readerOf(facts: LetterFacts): string | null {
  const name = addresseeOf(facts)
  if (name === null) return null
  const spoken = name.replace(/^heer/, 'de heer').toLowerCase()
  return facts.running.some(({ block }) => block.text.toLowerCase().includes(spoken)) ? null : name
}

const FORMAL = /(?<!\p{L})uw?(?!\p{L})/iu
const FAMILIAR = /(?<!\p{L})(?:je|jij|jouw)(?!\p{L})/iu
/** Tells sooner that none of them is there. */
const MAYBE_FAMILIAR = /(?:\b|[_\d])(?:je|jij|jouw)(?:\b|[_\d])/i

/** "Hoi" above a letter with u, "Geachte" above one with je. */
function otherForm(block: Block, facts: LetterFacts): readonly Report[] {
  const opening = /^(?:hoi|hallo|hey|lieve|geachte)/i.exec(block.text)?.[0]
  if (opening === undefined) return []
  const familiar = /^geachte/i.test(opening)
  if (familiar && !letterMaySay(facts, MAYBE_FAMILIAR)) return NOTHING
  const [right, other] = familiar ? [FAMILIAR, FORMAL] : [FORMAL, FAMILIAR]
  if (!facts.running.some((one) => right.test(one.block.text)) || facts.running.some((one) => other.test(one.block.text))) return NOTHING
  return [
    {
      places: [{ block: block.id, start: 0, end: opening.length }],
      reason: familiar
        ? `“${opening}” is formeel, maar in de brief staat “je”. “Beste” past beter.`
        : `“${opening}” is heel los, maar in de brief staat “u”. “Beste” past beter.`,
      expected: ['Beste'],
      suggestions: [{ label: 'Beste', grade: 'voorstel', edits: [replaceRange(block, { start: 0, end: opening.length }, 'Beste')] }],
    },
  ]
}
