import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { Place } from '../../engine/letter/letter.ts'
import type { FolderRule } from '../../engine/rule/rule.ts'

interface Clause {
  readonly letter: number
  readonly place: Place
  readonly weeks: number
}

export const bezwaartekstWisselt: FolderRule = {
  id: 'bezwaartekst-wisselt',
  scope: 'folder',
  title: 'Andere termijn voor bezwaar dan in de andere brieven',
  theme: 'bereikbaar',
  severity: 'waarschuwing',
  basis: 'wet',
  authority: { name: 'Algemene wet bestuursrecht, artikel 3:45', says: 'Bij een besluit staat wie bezwaar kan maken, binnen welke termijn en bij wie.', url: 'https://wetten.overheid.nl/BWBR0005537' },
  why: 'Noemt één brief vier weken en een andere zes? Dan klopt er waarschijnlijk één niet. Een lezer die te weinig tijd krijgt, kan zijn recht verliezen. Geldt er voor deze brief een andere wet? Dan kan het verschil kloppen.',
  pictogram: 'weegschaal',
  good: [
    { text: 'U kunt binnen zes weken bezwaar maken.\n=====\nMaak bezwaar binnen 6 weken.\n=====\nBent u het niet eens? Maak dan binnen zes weken bezwaar.' },
    { text: 'U kunt binnen zes weken bezwaar maken.\n=====\nLever de papieren binnen twee weken in.\n=====\nBetaal binnen vier weken.' },
  ],
  bad: [
    { text: 'U kunt binnen zes weken bezwaar maken.\n=====\nMaak bezwaar binnen zes weken.\n=====\nU kunt binnen vier weken bezwaar maken bij het college.', finds: ['vier weken'] },
    { text: 'Bent u het niet eens? Dan kunt u binnen 6 weken bezwaar maken.\n=====\nU kunt binnen 6 weken een bezwaarschrift sturen.\n=====\nBezwaar maken kan binnen 5 weken na de dag waarop wij deze brief stuurden.', finds: ['5 weken'] },
  ],
  check: (letters) => {
    const clauses = letters.flatMap(objectionTerms)
    const common = mostCommon(clauses.map((clause) => clause.weeks))
    if (common === null) return []
    return clauses
      .filter(({ weeks }) => weeks !== common)
      .map(({ letter, place, weeks }) => ({ letter, places: [place], reason: `Hier is de termijn voor bezwaar ${weeks} weken. In de andere brieven is het ${common} weken. Controleer welke termijn klopt.` }))
  },
}

function objectionTerms({ blocks }: LetterFacts, letter: number): readonly Clause[] {
  return blocks.flatMap((facts) => (/bezwaar/i.test(facts.block.text) ? clausesIn(facts, letter) : []))
}

function clausesIn({ block, terms }: BlockFacts, letter: number): readonly Clause[] {
  return terms.filter((term) => term.unit === 'week').map((term) => ({ letter, place: placeOf(block, term), weeks: term.count }))
}

/** null when there is nothing to compare, or no term that most letters share. */
function mostCommon(weeks: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const count of weeks) counts.set(count, (counts.get(count) ?? 0) + 1)
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first === undefined || first[1] < 2 || first[1] <= weeks.length / 2 ? null : first[0]
}
