import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { FolderRule } from '../../engine/rule/rule.ts'

/** Share of equal sentences from which two letters are nearly the same. */
const NEARLY_SAME = 0.8
const LEAST_SENTENCES = 4

export const bijnaDezelfdeBrief: FolderRule = {
  id: 'bijna-dezelfde-brief',
  scope: 'folder',
  title: 'Bijna dezelfde brief',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'eigen ervaring van het team', says: 'Eén standaardbrief met een keuze erin is beter bij te houden dan twee bijna dezelfde brieven.' },
  why: 'Twee brieven die bijna hetzelfde zijn, gaan na een tijd van elkaar verschillen. Dan verbetert u de ene en vergeet u de andere. Maak er één standaardbrief van.',
  pictogram: 'stapel',
  good: [
    { text: 'Wij hebben uw aanvraag gekregen. Wij lezen hem deze week. U hoort snel van ons. Bel ons bij vragen.\n=====\nU krijgt een parkeervergunning. Die geldt vanaf mei. U betaalt elke maand. Bel ons bij vragen.' },
    { text: 'Beste lezer,\n=====\nBeste lezer,' },
  ],
  bad: [
    {
      text: 'Wij hebben uw aanvraag gekregen. Wij lezen hem deze week. U hoort snel van ons. U hoeft niets te doen. Bel ons bij vragen.\n=====\nWij hebben uw aanvraag gekregen. Wij lezen hem deze week. U hoort snel van ons. U hoeft niets te doen. Bel ons gerust.\n=====\nKom naar de bijeenkomst in mei. Wij vertellen dan over de plannen. Er is koffie. Neem iemand mee.',
      finds: [null],
    },
    {
      text: 'U krijgt bijstand. Wij betalen elke maand. Het geld komt op de eerste dag. Verandert er iets? Bel ons.\n=====\nU krijgt bijstand. Wij betalen elke maand. Het geld komt op de eerste dag. Verandert er iets? Bel ons.',
      finds: [null],
    },
  ],
  check: (letters) => {
    const sentences = letters.map(sentencesOf)
    return letters.flatMap((_facts, letter) => {
      const twin = sentences.findIndex((other, index) => index < letter && likeness(sentences[letter] ?? new Set(), other) >= NEARLY_SAME)
      if (twin < 0) return []
      const share = Math.round(100 * likeness(sentences[letter] ?? new Set(), sentences[twin] ?? new Set()))
      return [{ letter, places: [], actual: null, reason: `Deze brief is voor ${share} procent gelijk aan brief ${twin + 1} in deze map. Maak er één standaardbrief van.` }]
    })
  },
}

function sentencesOf({ blocks }: LetterFacts): ReadonlySet<string> {
  const running = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'listItem')
  return new Set(running.flatMap(({ block, sentences }) => sentences.map(({ start, end }) => block.text.slice(start, end).toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim())))
}

/** Shared sentences as a share of the longer letter. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < LEAST_SENTENCES) return 0
  let shared = 0
  for (const sentence of one) if (other.has(sentence)) shared++
  return shared / Math.max(one.size, other.size)
}
