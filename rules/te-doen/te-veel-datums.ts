import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'

const MOST = 2

export const teVeelDatums: LetterRule = {
  id: 'te-veel-datums',
  scope: 'letter',
  title: 'Veel datums om op te letten',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'WRR, Weten is nog geen doen (2017)', says: 'Vraag niet te veel tegelijk: wat mensen aankunnen is beperkt, zeker als zij stress hebben.', url: 'https://www.wrr.nl' },
  why: 'Staan er drie of meer laatste dagen in een brief? Dan raken mensen in de war, en vergeten zij er een. Zet alle datums onder elkaar in een lijstje, met erachter wat de lezer dan moet doen.',
  pictogram: 'kalender',
  good: [
    { text: 'Betaal vóór 1 mei 2026. Stuur het formulier uiterlijk op 15 mei 2026 terug.' },
    { text: 'Wij kregen uw brief van 3 maart 2026. U belde op 5 maart 2026. Op 9 maart 2026 kwam u langs. Betaal vóór 1 mei 2026.' },
    { text: 'Let op deze datums:\n\n- vóór 1 mei 2026: formulier terugsturen\n- vóór 15 mei 2026: betalen\n- vóór 1 juni 2026: afspraak maken' },
  ],
  bad: [
    { text: 'Betaal vóór 1 mei 2026. Stuur het formulier uiterlijk op 15 mei 2026 terug. Maak vóór 1 juni 2026 een afspraak.', finds: ['1 juni 2026'] },
    { text: 'Lever uw loonstrook uiterlijk op 4 mei 2026 in. U moet vóór 11 mei 2026 uw woning tonen. Tot en met 2 juni 2026 kunt u ons gegevens sturen, en vóór 9 juni 2026 moet u tekenen.', finds: ['2 juni 2026'] },
  ],
  check: (facts) => {
    const all = gather(facts.running, ({ block, dates }) => {
      if (dates.length === 0 || block.kind === 'listItem' || block.kind === 'tableCell' || facts.topics.get(block.id) === 'bezwaar') return NOTHING
      return dates.filter((date) => date.role === 'uiterste-datum' && date.iso !== null).map((date) => ({ block, date }))
    })
    if (all.length <= MOST) return NOTHING
    const seen = new Set<string>()
    const deadlines = all.filter(({ date }) => !seen.has(date.iso ?? '') && seen.add(date.iso ?? '') !== undefined)
    const extra = deadlines[MOST]
    if (extra === undefined) return NOTHING
    return [{ places: [placeOf(extra.block, extra.date)], reason: `In deze brief staan ${deadlines.length} laatste dagen. Zet ze onder elkaar, met erbij wat de lezer dan moet doen.` }]
  },
}
