import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { Place, Range } from '../../engine/letter/letter.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'

export const actieVerstopt: LetterRule = {
  id: 'actie-verstopt',
  scope: 'letter',
  title: 'De opdracht staat verstopt',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'KoLiBrie (Universiteit Utrecht)', says: 'Lezers zoeken in een brief vooral: wat wordt er van mij verwacht?' },
  why: 'De lezer komt pas aan het eind van de brief tegen wat hij moet doen, midden in een stuk tekst. Veel mensen lezen zo ver niet. Zet het bovenaan, of onder een kopje als “Dit moet u doen”.',
  pictogram: 'checklijst',
  appliesTo: ['verzoek', 'aanvulverzoek', 'betaling', 'aanmaning', 'terugvordering', 'boete', 'waarschuwing', 'last-onder-dwangsom'],
  good: [
    { text: 'Beste mevrouw Jansen,\n\nVul het formulier in en stuur het vóór 1 mei terug. Wij hebben dat nodig voor uw uitkering. Eén keer per jaar vragen wij dit. Dat doen wij bij iedereen. Zo weten wij of alles klopt.', types: ['verzoek'] },
    {
      text: 'Beste mevrouw Jansen,\n\nWij krijgen elk jaar vragen over uw uitkering. Eén keer per jaar kijken wij of alles klopt. Dat doen wij bij iedereen. Uw gegevens blijven geheim. De uitkomst hoort u later.\n\nDit moet u doen\n\nVul het formulier in en stuur het vóór 1 mei terug.',
      types: ['verzoek'],
    },
    { text: 'Beste mevrouw Jansen,\n\nVul het formulier in.', types: ['verzoek'] },
  ],
  bad: [
    {
      text: 'Geachte mevrouw Jansen,\n\nU ontvangt van ons een uitkering. Eén keer per jaar kijken wij of alles klopt. Dat doen wij bij iedereen. Uw gegevens blijven geheim.\n\nVorig jaar deden wij dat in mei. De uitkomst was goed. Dit jaar is er een nieuw formulier. Het is korter dan het oude. Daarin staat ook een vraag over uw huur. Vul het in en stuur het vóór 1 mei terug.',
      types: ['verzoek'],
      finds: ['Vul'],
    },
    {
      text: 'Geachte heer De Boer,\n\nVan onze toezichthouder kregen wij een rapport. Daarin staat dat op uw erf afval ligt. Dat is niet toegestaan. Het afval bestaat uit autobanden. Ook ligt er bouwafval. De buren hebben daarover geklaagd. De brandweer vindt het gevaarlijk. Wij delen die mening. Het erf moet dus leeg zijn. U dient het afval vóór 1 juni 2026 te verwijderen.',
      types: ['waarschuwing'],
      finds: ['dient het afval vóór 1 juni 2026 te verwijderen'],
    },
  ],
  check: (facts) => {
    const text = facts.running.filter(({ block }) => block.kind !== 'heading' && facts.topics.get(block.id) !== 'bezwaar')
    const total = text.reduce((sum, { sentences }) => sum + sentences.length, 0)
    const [first] = tasksOf(text, facts)
    if (first === undefined || total < LEAST || first.before / total < LATE || isMarked(first.facts, facts)) return []
    return [{ places: [first.place], reason: 'Wat de lezer moet doen, staat pas laat in de brief, midden in een alinea. Zet het bovenaan, of geef het een eigen kopje.' }]
  },
}

/** Sentences; a shorter letter has nothing to hide. */
const LEAST = 9
const LATE = 2 / 3

interface Task {
  readonly place: Place
  readonly facts: BlockFacts
  /** Sentences that stand before it. */
  readonly before: number
}

/** What the reader must do, in the order of the letter; not to call with questions, and not what he may. */
function tasksOf(text: readonly BlockFacts[], letter: LetterFacts): readonly Task[] {
  const tasks: Task[] = []
  let before = 0
  for (const facts of text) {
    const topic = letter.topics.get(facts.block.id) ?? 'inhoud'
    if (topic === 'inhoud' || topic === 'niets-doen') {
      for (const action of facts.actions) {
        if (action.force === 'kan' || /^(?:bel|bellen|mail|lees|kijk|let)$/.test(action.verb)) continue
        tasks.push({ place: placeOf(facts.block, action), facts, before: before + facts.sentences.filter(({ end }) => end <= action.start).length })
      }
      for (const one of facts.evidence) if (one.element === 'wat-te-doen') tasks.push({ place: placeOf(facts.block, one), facts, before: before + sentencesBefore(facts, one) })
    }
    before += facts.sentences.length
  }
  return tasks.toSorted((a, b) => a.before - b.before)
}

function sentencesBefore({ sentences }: BlockFacts, { start }: Range): number {
  return sentences.filter(({ end }) => end <= start).length
}

/** Under a heading, in a list, or in a paragraph of its own it can't be missed. */
function isMarked({ block, sentences }: BlockFacts, { blocks }: LetterFacts): boolean {
  const at = blocks.findIndex((one) => one.block.id === block.id)
  return block.kind === 'listItem' || sentences.length <= 2 || blocks[at - 1]?.block.kind === 'heading'
}
