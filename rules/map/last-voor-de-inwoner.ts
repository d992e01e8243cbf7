import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { FolderRule } from '../../engine/rule/rule.ts'
import { wrr } from '../authorities.ts'
import { firstOfText, wholeBlock } from '../where-it-belongs.ts'

/** Tasks and last days that one reader gets in all letters of a path together; eigen ervaring van het team. */
const MOST = 8

export const lastVoorDeInwoner: FolderRule = {
  id: 'last-voor-de-inwoner',
  scope: 'folder',
  title: 'Samen veel werk voor de lezer',
  theme: 'te-doen',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: wrr('Kijk naar alles wat u samen van iemand vraagt, niet naar één brief.'),
  why: 'Elke brief apart vraagt misschien weinig. Maar dezelfde inwoner krijgt ze allemaal. Tel daarom op wat u in alle brieven van een map vraagt. Zet deze regel aan voor een map met brieven die één inwoner na elkaar krijgt.',
  pictogram: 'optelsom',
  good: [
    { text: 'Beste lezer,\n\nStuur het formulier vóór 1 mei 2026 terug.\n=====\nBeste lezer,\n\nWij hebben uw formulier ontvangen. U hoeft niets te doen.' },
    { text: 'Beste lezer,\n\nVul het formulier in. Stuur het vóór 1 mei 2026 terug.\n=====\nBeste lezer,\n\nKom op 7 mei 2026 langs. Neem uw paspoort mee.' },
  ],
  bad: [
    {
      text: 'Beste lezer,\n\nVul het formulier in. Stuur het vóór 1 mei 2026 terug. Maak een kopie van uw paspoort.\n=====\nBeste lezer,\n\nLever uw loonstrook vóór 15 mei 2026 in. Meld uw vakantie. Bewaar uw bonnen. Onderteken de verklaring.',
      finds: ['Lever uw loonstrook vóór 15 mei 2026 in. Meld uw vakantie. Bewaar uw bonnen. Onderteken de verklaring.'],
    },
    {
      text: 'Beste lezer,\n\nU moet uw inkomen vóór 1 mei 2026 doorgeven. U moet uw huurcontract opsturen. U moet de verklaring ondertekenen.\n=====\nBeste lezer,\n\nBetaal vóór 4 juni 2026.\n=====\nBeste lezer,\n\nHaal uw pas op. Zet uw handtekening. Betaal uiterlijk op 8 juni 2026.',
      finds: ['U moet uw inkomen vóór 1 mei 2026 doorgeven. U moet uw huurcontract opsturen. U moet de verklaring ondertekenen.'],
    },
  ],
  check: (letters) => {
    const loads = letters.map(loadOf)
    const tasks = loads.reduce((sum, load) => sum + load.tasks, 0)
    const days = loads.reduce((sum, load) => sum + load.days, 0)
    if (letters.length < 2 || tasks + days <= MOST) return []
    const heaviest = loads.reduce((best, load, index) => (total(load) > total(loads[best]) ? index : best), 0)
    const facts = letters[heaviest]
    if (facts === undefined) return []
    return [{ letter: heaviest, places: wholeBlock(firstOfText(facts)), reason: `Samen vragen deze ${letters.length} brieven ${tasks} dingen van de lezer, met ${days} laatste dagen. In deze brief staan de meeste. Kan er iets weg, of kunt u zelf iets regelen?` }]
  },
}

interface Load {
  readonly tasks: number
  readonly days: number
}

function loadOf(facts: LetterFacts): Load {
  const text = facts.blocks.filter(({ block }) => facts.topics.get(block.id) === 'inhoud')
  const verbs = text.flatMap(({ actions }) => actions.filter(({ force }) => force === 'moet' || force === 'gebiedend').map(({ verb }) => verb))
  const days = text.flatMap(({ dates }) => dates.filter(({ role, iso }) => role === 'uiterste-datum' && iso !== null).map(({ iso }) => iso))
  return { tasks: new Set(verbs).size, days: new Set(days).size }
}

function total(load: Load | undefined): number {
  return load === undefined ? 0 : load.tasks + load.days
}
