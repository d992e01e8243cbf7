import type { Edit, Suggestion } from '../../engine/edit/edit.ts'
import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { gather, NOTHING } from '../gather.ts'
import { inItsWords } from '../in-its-words.ts'

/** Words in a row without a heading; with some headings in the letter a stretch may be longer. */
const WITHOUT_ANY = 150
const BETWEEN = 220

const LONG_PART =
  'U vroeg ons op 3 maart om bijzondere bijstand voor een nieuwe wasmachine. Wij hebben goed naar uw aanvraag gekeken. Wij hebben ook gekeken naar uw inkomen en naar uw spaargeld van de laatste drie maanden. Daarna hebben wij een besluit genomen. U krijgt geen bijstand voor deze kosten. U had op 1 maart € 4.300 op uw rekening staan. Van dat geld kunt u de wasmachine zelf betalen.'
const SECOND_PART =
  'Uw inkomen was in maart € 1.250. Daar hoort ook uw toeslag voor de zorg bij. Uw vaste kosten waren € 900. U hield dus elke maand € 350 over voor eten en andere dingen. Dat bedrag is hoger dan het bedrag waar wij mee rekenen. Daarom is ons besluit niet anders dan bij andere mensen in uw situatie. Wij begrijpen dat dit vervelend voor u is.'

export const tussenkopOntbreekt: LetterRule = {
  id: 'tussenkop-ontbreekt',
  title: 'Tussenkop ontbreekt',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'kopje',
  authority: {
    name: 'CommunicatieRijk',
    says: 'Deel een tekst in met tussenkoppen, zodat de lezer snel vindt wat hij zoekt.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'De meeste mensen lezen een brief niet van voor naar achter. Zij zoeken wat zij moeten doen. Met kopjes als “Wat moet u doen?” vinden zij dat meteen.',
  scope: 'letter',
  good: [
    { text: `Geachte heer Bos,\n\n${LONG_PART}\n\nMet vriendelijke groet,\n\nJan de Wit` },
    { text: `Geachte heer Bos,\n\n${LONG_PART}\n\nHoe rekenden wij dit uit?\n\n${SECOND_PART}\n\nMet vriendelijke groet,\n\nJan de Wit` },
  ],
  bad: [
    {
      text: `Geachte heer Bos,\n\n${LONG_PART}\n\n${SECOND_PART}\n\n${LONG_PART}\n\nMet vriendelijke groet,\n\nJan de Wit`,
      finds: [null],
    },
    {
      text: `Geachte heer Bos,\n\n${LONG_PART}\n\n${SECOND_PART}\n\nBent u het niet eens met ons besluit? Dan kunt u bezwaar maken. Stuur ons een brief vóór 14 april 2026. Schrijf erin waarom u het niet eens bent met ons besluit. Zet ook uw naam en uw adres in de brief.\n\nMet vriendelijke groet,\n\nJan de Wit`,
      finds: [null],
      becomes: `Geachte heer Bos,\n\n${LONG_PART}\n\n${SECOND_PART}\n\nBent u het niet eens met ons besluit?\n\nDan kunt u bezwaar maken. Stuur ons een brief vóór 14 april 2026. Schrijf erin waarom u het niet eens bent met ons besluit. Zet ook uw naam en uw adres in de brief.\n\nMet vriendelijke groet,\n\nJan de Wit`,
    },
  ],
  check: (facts) => {
    if (facts.words <= WITHOUT_ANY) return NOTHING
    const stretches = cutAtHeadings(facts)
    const limit = stretches.length > 1 ? BETWEEN : WITHOUT_ANY
    return gather(stretches, (blocks) => {
      const words = blocks.reduce((sum, block) => sum + block.words, 0)
      const first = blocks[0]
      if (words <= limit || first === undefined) return NOTHING
      return [
        reportLazily({ places: [{ block: first.block.id, start: 0, end: first.sentences[0]?.end ?? first.block.text.length }], actual: null }, () => ({
          reason: `Hier staan ${words} woorden achter elkaar zonder kopje. Zet er kopjes tussen, bijvoorbeeld “Wat moet u doen?” of “Hebt u vragen?”.`,
          suggestions: offerHeadings(blocks, facts),
        })),
      ]
    })
  },
}

/** The running text behind the salutation or the subject line, in stretches between headings. */
function cutAtHeadings(facts: LetterFacts): readonly (readonly BlockFacts[])[] {
  const stretches: BlockFacts[][] = [[]]
  for (const block of facts.running) {
    if (block.block.kind !== 'heading') stretches.at(-1)?.push(block)
    else if ((stretches.at(-1)?.length ?? 0) > 0) stretches.push([])
  }
  return stretches.filter((blocks) => blocks.length > 0)
}

const QUESTIONS = 'Hebt u vragen?'

const HEADINGS: readonly (readonly [string, RegExp])[] = [
  ['Bent u het niet eens met ons besluit?', /^[^.?!]{0,90}(?:\b(?:kunt u|u kunt|kan|kunnen)\b(?![^.?!]*\bgeen\b)[^.?!]*\b(?:bezwaar(?:schrift)? (?:te )?(?:maken|indienen|aantekenen|in te dienen|worden)|in beroep gaan)|\bniet eens\b|\bbezwaar maken is mogelijk)/i],
  ['Wat moet u doen?', /(?:^|[.?!] )(?:Stuur|Vul|Betaal|Lever|Neem|Kom) |\bu moet\b|\bmoet u\b/],
  [QUESTIONS, /\bvragen\b[^.]*\?|\bbel (?:ons|mij|dan)\b/i],
]

/** What the reader must do stands in many a paragraph that is about something else. */
const UNSURE = 'Wat moet u doen?'

/** A paragraph that begins with a question brings its own heading: "Hebt u vragen? Bel ons." */
const QUESTION = /^[^.?!:;]{5,60}\? +(?=\p{Lu})/u

/** Every sentence of it says whom to ask, and one of them speaks of questions: no appointment to be moved, no thanks. */
function onlyInvites({ block, sentences }: BlockFacts): boolean {
  return /\bvra(?:ag|gen)\b/i.test(block.text) && sentences.every(({ start, end }) => INVITES.test(block.text.slice(start, end)))
}

const INVITES = /\b(?:vra(?:ag|gen)|bel|belt|bellen|mail|mailt|mailen|e-mail|telefoon\p{L}*|telefonisch|bereik\p{L}*|bereikbaar|contact|website|open|werkdagen|helpen|toelichting|kenmerk|zaaknummer)\b/iu

/** One heading of each kind, above the first block that shows it; none above the letter's own opening. */
function offerHeadings(blocks: readonly BlockFacts[], facts: LetterFacts): readonly Suggestion[] {
  const taken = new Set<number>([0])
  const chosen: { readonly at: number; readonly text: string; readonly own: string }[] = []
  for (const [text, shows] of HEADINGS) {
    const at = blocks.findIndex((one, index) => !taken.has(index) && one.block.kind === 'paragraph' && shows.test(one.block.text) && (text !== QUESTIONS || QUESTION.test(one.block.text) || onlyInvites(one)))
    if (at < 0) continue
    taken.add(at)
    const own = QUESTION.exec(blocks[at]?.block.text ?? '')?.[0] ?? ''
    chosen.push({ at, text: own === '' ? inItsWords(text, facts) : own.trimEnd(), own })
  }
  if (chosen.length === 0) return []
  const edits = chosen.flatMap(({ at, text, own }): readonly Edit[] => {
    const [before, block] = [blocks[at - 1], blocks[at]]
    if (before === undefined || block === undefined) return []
    const heading = { op: 'insertBlocks' as const, after: before.block.id, blocks: [{ kind: 'heading' as const, level: 2, text }] }
    return own === '' ? [heading] : [heading, replaceRange(block.block, { start: 0, end: own.length }, '')]
  })
  return [{ label: `Voeg toe: ${chosen.map(({ text }) => `“${text}”`).join(', ')}`, grade: chosen.some(({ text }) => text === inItsWords(UNSURE, facts)) ? 'voorbeeld' : 'voorstel', edits }]
}
