import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Place } from '../../engine/letter/letter.ts'
import type { FolderReport, FolderRule } from '../../engine/rule/rule.ts'

/** Words that letters use for one and the same thing. Terms that differ in law (herinnering, aanmaning) aren't here. */
const CLUSTERS: readonly (readonly string[])[] = [
  ['bijstandsontvanger', 'bijstandsgerechtigde', 'uitkeringsgerechtigde', 'uitkeringsontvanger'],
  ['inlichtingenplicht', 'inlichtingenverplichting', 'meldplicht', 'informatieplicht'],
  ['beschikking', 'besluit'],
  ['betalingsregeling', 'betaalafspraak', 'betaalregeling'],
  ['klantmanager', 'consulent', 'contactpersoon', 'casemanager', 'inkomensconsulent'],
  ['inwoner', 'burger', 'ingezetene'],
  ['aanvraagformulier', 'inschrijfformulier'],
  ['identiteitsbewijs', 'legitimatiebewijs', 'legitimatie'],
]

interface Use {
  readonly letter: number
  readonly place: Place
  readonly term: string
}

export const begripWisselt: FolderRule = {
  id: 'begrip-wisselt',
  scope: 'folder',
  title: 'Ander woord voor hetzelfde',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'Jan Renkema, Schrijfwijzer', says: 'Gebruik voor één begrip steeds hetzelfde woord.' },
  why: 'Krijgt iemand twee brieven met twee woorden voor hetzelfde? Dan denkt hij dat het om twee dingen gaat. Kies één woord, en gebruik dat in alle brieven.',
  pictogram: 'gelijk-teken',
  good: [
    { text: 'Neem uw identiteitsbewijs mee.\n=====\nVergeet uw identiteitsbewijs niet.' },
    { text: 'Dit is een herinnering.\n=====\nDit is een aanmaning.' },
  ],
  bad: [
    { text: 'Neem uw identiteitsbewijs mee.\n=====\nNeem uw identiteitsbewijs mee.\n=====\nVergeet uw legitimatiebewijs niet.', finds: ['legitimatiebewijs'] },
    { text: 'U hebt een inlichtingenplicht.\n=====\nU hebt een inlichtingenplicht.\n=====\nDenk aan uw meldplicht. Bel ons als er iets verandert.', finds: ['meldplicht'] },
  ],
  check: (letters) => CLUSTERS.flatMap((cluster) => reportCluster(findUses(letters, cluster))),
}

function findUses(letters: readonly LetterFacts[], cluster: readonly string[]): readonly Use[] {
  const words = new RegExp(String.raw`(?<![\p{L}])(?:${cluster.join('|')})(?:en|s|n)?(?![\p{L}])`, 'giu')
  return letters.flatMap(({ blocks }, letter) =>
    blocks.flatMap(({ block }) =>
      [...block.text.matchAll(words)].map((match): Use => {
        const found = match[0].toLowerCase()
        const term = cluster.find((word) => found.startsWith(word)) ?? found
        return { letter, term, place: { block: block.id, start: match.index, end: match.index + match[0].length } }
      }),
    ),
  )
}

/** The commonest term is the one to keep; each letter with another one gets one report a term. */
function reportCluster(uses: readonly Use[]): readonly FolderReport[] {
  const counts = new Map<string, Set<number>>()
  for (const { term, letter } of uses) counts.set(term, (counts.get(term) ?? new Set()).add(letter))
  const [kept] = [...counts].toSorted((a, b) => b[1].size - a[1].size)
  if (kept === undefined || counts.size < 2) return []
  const seen = new Set<string>()
  return uses.flatMap(({ letter, term, place }): readonly FolderReport[] => {
    const key = `${letter} ${term}`
    if (term === kept[0] || seen.has(key)) return []
    seen.add(key)
    return [{ letter, places: [place], reason: `Hier staat “${term}”. In andere brieven staat “${kept[0]}” voor hetzelfde. Kies één woord.`, expected: [kept[0]] }]
  })
}
