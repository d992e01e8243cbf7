import { MOST_PICTOGRAMS } from '../../engine/edit/place-pictograms.ts'
import type { BlockFacts, FoundAction } from '../../engine/facts/letter-facts.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'

const PICTOGRAM = /\p{Extended_Pictographic}/u

export const pictogramPastHier: LetterRule = {
  id: 'pictogram-past-hier',
  title: 'Pictogram',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  // A tip for every task is more than most writers ask for; pictures that the file already had aren't known.
  standardOff: true,
  authority: { name: 'eigen ervaring van het team', says: 'Eén pictogram bij elke actie helpt de lezer om die actie te vinden; meer leidt af.' },
  why: 'Een klein plaatje laat zien waar de lezer iets moet doen. Dat helpt mensen die moeite hebben met lezen. Gebruik één pictogram per actie, en niet meer dan vijf in een brief.',
  scope: 'letter',
  good: [{ text: '☎ Bel ons vóór 1 mei.' }, { text: 'U hoeft niets te doen. Wij hebben uw adres aangepast.' }],
  bad: [
    { text: 'Betaal € 80 vóór 1 mei.', finds: ['Betaal'] },
    { text: 'Wij hebben een vraag over uw inkomen.\n\nVul dit formulier in. U moet het formulier vóór 1 mei terugsturen.', finds: ['Vul'] },
    { text: '☎ Bel. ✉ Schrijf. ⏰ Kom. ✂ Knip. ✏ Teken. ☂ Schuil. Dit zijn de plaatjes van deze brief.', finds: ['☂'] },
  ],
  check: (facts) => {
    const blocks = facts.running
    const shown = blocks.flatMap(({ block }) =>
      [...block.text.matchAll(new RegExp(PICTOGRAM, 'gu'))].map((match) => ({ block: block.id, start: match.index, end: match.index + match[0].length })),
    )
    const extra = shown[MOST_PICTOGRAMS]
    if (extra !== undefined)
      return [{ places: [extra], reason: `Deze brief heeft ${shown.length} pictogrammen. Met hooguit ${MOST_PICTOGRAMS} blijft het rustig.` }]
    const drawn = blocks.reduce((sum, { block }) => sum + (block.pictograms ?? []).length, 0)
    return blocks.flatMap(offerPictogram).slice(0, Math.max(0, MOST_PICTOGRAMS - drawn))
  },
}

/** One for each block: its first task. */
function offerPictogram({ block, actions }: BlockFacts): readonly Report[] {
  const action = actions.find(({ force }) => force === 'gebiedend' || force === 'moet')
  if (action === undefined || PICTOGRAM.test(block.text) || (block.pictograms ?? []).length > 0) return []
  const { pictogram, alt } = choose(action)
  return [
    {
      places: [{ block: block.id, start: action.start, end: action.end }],
      pictogram,
      reason: `Hier moet de lezer iets doen. Een pictogram (${pictogram}) laat dat zien.`,
      suggestions: [{ label: `Pictogram ${pictogram}`, grade: 'voorstel', edits: [{ op: 'insertPictogram', block: block.id, at: 0, pictogram, alt }] }],
    },
  ]
}

const BY_VERB: readonly (readonly [RegExp, string, string])[] = [
  [/bel/, 'telefoon', 'Bel ons'],
  [/betaal|betalen|overmak|over te maken/, 'geld', 'Betaal'],
  [/stuur|sturen|mail|post/, 'envelop', 'Stuur dit naar ons'],
  [/vul|teken|schrijf|schrijv|onderteken/, 'pen', 'Vul dit in'],
  [/kom|maak|afspraak|plan/, 'kalender', 'Kom op deze dag'],
]

function choose({ verb }: FoundAction): { readonly pictogram: string; readonly alt: string } {
  const [, pictogram = 'checklijst', alt = 'Dit moet u doen'] = BY_VERB.find(([words]) => words.test(verb)) ?? []
  return { pictogram, alt }
}
