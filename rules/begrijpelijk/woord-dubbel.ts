import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { gather, NOTHING } from '../gather.ts'

export const woordDubbel: BlockRule = {
  id: 'woord-dubbel',
  title: 'Woord dubbel',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'eigen ervaring van het team', says: 'Een woord dat dubbel staat is bijna altijd een typfout.' },
  why: 'Een woord dat twee keer staat, leidt de lezer af. Het lijkt slordig. Haal er één weg.',
  scope: 'block',
  unit: 'woord',
  good: [
    { text: 'Wij weten dat dat lastig is.' },
    { text: 'De regel die die dag inging, geldt nog. Hebt u u al aangemeld?' },
    { text: 'De nieuwe regels gaan in in mei. Geef het op op de website.' },
    { text: 'Het nummer is 12 12 34. Bel bel-me-niet.nl.' },
  ],
  bad: [
    { text: 'Wij vragen uw aandacht aandacht voor dit formulier.', finds: ['aandacht aandacht'], becomes: 'Wij vragen uw aandacht voor dit formulier.' },
    { text: 'De de brief is op weg.', finds: ['De de'], becomes: 'De brief is op weg.' },
    {
      text: 'Stuur het formulier vóór 1 mei terug. U kunt ook met met DigiD inloggen en het daar invullen.',
      finds: ['met met'],
      becomes: 'Stuur het formulier vóór 1 mei terug. U kunt ook met DigiD inloggen en het daar invullen.',
    },
  ],
  check: (block) => gather(block.sentences, (sentence) => findDoubles(block, sentence)),
}

/** Words that can rightly stand twice: pronouns, and the loose parts of verbs before a preposition of the same form. */
const MAY_REPEAT = new Set(
  'dat die je u zijn haar had het er hun ze we in op aan af uit over om door voor na bij mee toe onder tegen terug weg heel zeer nee ja om is'.split(' '),
)

function findDoubles({ block, tokens }: AnnotatedBlock, { first, last }: Sentence): readonly Report[] {
  let found: Report[] | null = null
  for (let at = first; at + 1 < last; at++) {
    const one = tokens[at]!
    const other = tokens[at + 1]!
    if (one.lower !== other.lower || one.kind !== 'word') continue
    if (MAY_REPEAT.has(one.lower) || one.text.length < 2 || !/^\s+$/.test(block.text.slice(one.end, other.start))) continue
    if (one.wordClass === 'name' && other.text !== other.lower) continue
    ;(found ??= []).push({
      places: [{ block: block.id, start: one.start, end: other.end }],
      reason: `“${one.text}” staat hier twee keer. Haal er één weg.`,
      expected: [one.text],
      suggestions: [{ label: one.text, grade: 'veilig', edits: [replaceRange(block, { start: one.end, end: other.end }, '')] }],
    })
  }
  return found ?? NOTHING
}
