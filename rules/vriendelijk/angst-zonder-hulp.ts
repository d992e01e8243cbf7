import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { listedIn } from '../running-text.ts'

export const angstZonderHulp: LetterRule = {
  id: 'angst-zonder-hulp',
  title: 'Dreiging zonder hulp',
  theme: 'vriendelijk',
  severity: 'fout',
  basis: 'norm',
  pictogram: 'telefoon',
  authority: {
    name: 'WRR, Weten is nog geen doen (2017)',
    says: 'Wie mensen bang maakt zonder te zeggen wat zij kunnen doen, bereikt dat zij niets doen.',
    url: 'https://www.wrr.nl/publicaties/rapporten/2017/04/24/weten-is-nog-geen-doen',
  },
  why: 'Deze brief noemt iets ergs. Er staat niet bij wat de lezer nu kan doen of wie hij kan bellen. Zet hulp en een telefoonnummer direct onder de waarschuwing.',
  scope: 'letter',
  good: [
    { text: 'Betaalt u niet, dan komt de deurwaarder. Kunt u niet betalen? Bel ons: 030 123 45 67.' },
    { text: 'Uw fiets staat bij ons. U hoeft niets te doen.' },
    // The task is there, in official words.
    {
      text: 'Gemeente Dorp\n\nAanmaning\n\nGeachte heer Bos,\n\nBetaling van € 604,18 dient binnen twee weken te geschieden door overmaking op rekening NL00 BANK 0123 4567 89. Daarna volgt een dwangbevel. Bereikbaar op 088 064 02 00.',
      types: ['aanmaning'],
    },
    // A merge field for the number counts as a number.
    { text: 'Betaal vóór 1 mei, anders komt er beslag op uw loon. Bel [telefoonnummer] als dat niet lukt.' },
  ],
  bad: [
    { text: 'Dit kan leiden tot ontruiming van uw woning.', finds: ['ontruiming'] },
    { text: 'Bij uitblijven van betaling schakelen wij de deurwaarder in.', finds: ['deurwaarder'] },
    {
      text: 'Geachte heer Bos,\n\nU hebt niet gereageerd op onze brieven. Wij nemen juridische stappen.\n\nHoogachtend,\n\nIncassobureau De Wit',
      finds: ['nemen juridische stappen'],
    },
  ],
  check: (facts, settings) => {
    const terms = listedIn(facts, 'angstwoorden', settings).filter(({ term }) => !MILD.test(term.term))
    const first = terms[0]
    if (first === undefined) return []
    const [contact, action] = [hasContact(facts), hasAction(facts)]
    if (contact && action) return []
    const missing = contact ? 'wat de lezer nu moet doen' : action ? 'wie de lezer kan bellen' : 'wat de lezer kan doen en wie hij kan bellen'
    return [
      {
        places: first.term.ranges.map((range) => ({ block: first.block.block.id, ...range })),
        actual: first.term.words,
        reason: `“${first.term.words}” maakt bang, maar er staat niet ${missing}. Zet dat er direct onder.`,
      },
    ]
  },
}

/** Words that worry rather than frighten: worth a remark, no reason to call the letter wrong. */
const MILD = /gevolgen$|kosten$|aankondiging$|waarschuwing$|genoodzaakt$|^consequenties|betaling$|reactie$|verschijnen$|proces-verbaal|aangifte/

/** A phone number, or a field for one, in the running text or the letterhead. */
function hasContact(facts: LetterFacts): boolean {
  return facts.blocks.some(({ block, phones }) => phones.length > 0 || block.placeholders.some(({ label }) => /tel|nummer|contact/i.test(label)))
}

function hasAction(facts: LetterFacts): boolean {
  // What official letters ask, "dient te worden voldaan", is hard to read, but it is there.
  if (facts.checklist.some(({ id, status }) => (id === 'wat-te-doen' || id === 'betaalwijze') && (status === 'aanwezig' || status === 'soms'))) return true
  return facts.running.some(
    ({ actions, block }) => actions.some(({ force }) => force !== 'hoeft-niet') || /\b(?:bel|mail|schrijf|kom|betaal)\b/i.test(block.text),
  )
}
