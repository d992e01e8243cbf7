import { placeOf, type BlockFacts, type FoundAction } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'

const MOST = 3

/** To call or mail with a question, to read on or to object is no task of the letter. */
const NO_TASK = /^(?:bel|bellen|mail|mailen|vraag|vragen|kijk|kijken|lees|lezen|ga|gaan|let|neem contact)$/i

export const teVeelActies: LetterRule = {
  id: 'te-veel-acties',
  scope: 'letter',
  title: 'Veel opdrachten in één brief',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'WRR, Weten is nog geen doen (2017)', says: 'Vraag niet te veel tegelijk: wat mensen aankunnen is beperkt, zeker als zij stress hebben.', url: 'https://www.wrr.nl' },
  why: 'Hoe meer opdrachten er in een brief staan, hoe meer mensen er een vergeten. Zet nu in de brief wat nu moet. Stuur later een brief over de rest. Of maak er een genummerd lijstje van.',
  pictogram: 'stappen',
  good: [
    { text: 'Vul het formulier in. Stuur het naar ons terug. Zet uw handtekening eronder.' },
    { text: 'Dit doet u:\n\n- Vul het formulier in.\n- Zet uw handtekening eronder.\n- Maak een kopie.\n- Lever alles in.\n- Bewaar de brief.' },
    { text: 'Bel ons als u vragen hebt. Kijk op de website. Lees de folder. Ga naar de balie. Betaal de rekening.' },
  ],
  bad: [
    { text: 'Vul het formulier in. Maak een kopie van uw paspoort. Lever uw loonstrook in. Bewaar deze brief goed. Meld uw vakantie.', finds: ['Bewaar'] },
    { text: 'U moet uw inkomen doorgeven. U moet uw huurcontract opsturen. U moet de verklaring ondertekenen. U moet een afspraak maken. Hebt u vragen? Bel ons.', finds: ['moet een afspraak maken'] },
  ],
  check: (facts) => {
    const all = gather(facts.running, (one) => {
      if (one.actions.length === 0 || one.block.kind === 'listItem' || facts.topics.get(one.block.id) === 'bezwaar') return NOTHING
      return one.actions.filter((action) => isTask(one, action)).map((action) => ({ block: one.block, action }))
    })
    if (all.length <= MOST) return NOTHING
    const seen = new Set<string>()
    const tasks = all.filter(({ action }) => !seen.has(nameOf(action)) && seen.add(nameOf(action)) !== undefined)
    const extra = tasks[MOST]
    if (extra === undefined) return NOTHING
    return [{ places: [placeOf(extra.block, extra.action)], reason: `In deze brief staan ${tasks.length} verschillende opdrachten. Zet ze in een genummerd lijstje, of vraag nu alleen wat nu nodig is.` }]
  },
}

/** What is asked now, not for a case that may come. */
function isTask({ sentences }: BlockFacts, { force, verb, start }: FoundAction): boolean {
  const mode = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.mode
  return (force === 'moet' || force === 'gebiedend') && mode !== 'als' && !NO_TASK.test(verb)
}

/** To transfer an amount and to name the reference with it is one task: to pay. */
const PAYING = new Set(['betaal', 'betalen', 'maak', 'overmaken', 'zet', 'vermeld', 'noem', 'stort', 'gebruik', 'voldoen', 'maken'])

function nameOf({ verb }: FoundAction): string {
  return PAYING.has(verb) ? 'betalen' : verb
}
