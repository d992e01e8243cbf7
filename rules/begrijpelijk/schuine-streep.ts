import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import { lookUpMarks } from '../../engine/lexicon/word-graph.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { capitaliseLike, replaceRange } from '../../engine/words/replace-range.ts'

export const schuineStreep: BlockRule = {
  id: 'schuine-streep',
  title: 'Schuine streep tussen woorden',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  authority: {
    name: 'Onze Taal',
    says: 'Een schuine streep tussen woorden kan “en” en “of” betekenen; schrijf liever het woord dat u bedoelt.',
    url: 'https://onzetaal.nl',
  },
  why: 'Een schuine streep kun je niet lezen of voorlezen. Betekent het “en” of “of”? Kies het woord dat u bedoelt.',
  scope: 'block',
  unit: 'woord',
  good: [
    { text: 'Stuur ons een loonstrook of een contract.' },
    { text: 'Geachte heer/mevrouw Bos, u kunt 24/7 inloggen op www.gemeente.nl/uitkering/aanvragen.' },
    { text: 'De kosten zijn € 80 p/m. U mag hier 30 km/u rijden. Wij zijn open van ma t/m vr. Dit is de kamer van Jansen/De Wit.' },
    { text: 'Het kenmerk is 2026/034/AB.' },
  ],
  bad: [
    { text: 'U en/of uw partner moet het formulier ondertekenen.', finds: ['en/of'], becomes: 'U of uw partner moet het formulier ondertekenen.' },
    { text: 'De bewoner moet zijn/haar adres doorgeven.', finds: ['zijn/haar'], becomes: 'De bewoner moet zijn of haar adres doorgeven.' },
    {
      text: 'Wij willen u graag spreken over uw rechten/plichten. De ouder/verzorger mag bij het gesprek zijn.',
      finds: ['rechten/plichten', 'ouder/verzorger'],
      becomes: 'Wij willen u graag spreken over uw rechten of plichten. De ouder of verzorger mag bij het gesprek zijn.',
    },
  ],
  check: (block) => (block.block.text.includes('/') ? findSlashes(block) : []),
}

const SLASH = /(?<![\p{L}\d/.@:-])(\p{L}{2,}-?) ?\/ ?(-?\p{L}{2,})(?![\p{L}\d/@-])/gu
/** Fixed writings that every reader knows, or that another rule speaks of. */
const USUAL = /^(?:heer|dhr|mw|mevrouw|meneer|mijnheer|mevr|ja|nee|km|man|uur|tv|drs|mr|ir|ing|ad|he|incl|excl|av|pm)$/iu

function findSlashes({ block }: AnnotatedBlock): readonly Report[] {
  const found: Report[] = []
  for (const match of block.text.matchAll(SLASH)) {
    const [whole, one = '', other = ''] = match
    if (USUAL.test(one) || USUAL.test(other) || isName(one, other) || isCode(one, other)) continue
    const range = { start: match.index, end: match.index + whole.length }
    const grade = isAndOr(whole) || (!whole.includes(' ') && isOneOf(one) && isOneOf(other)) ? 'voorstel' : 'voorbeeld'
    const choices = isAndOr(whole) ? ['of', 'en'] : [`${one} of ${other}`, `${one} en ${other}`]
    found.push({
      places: [{ block: block.id, ...range }],
      reason: `Wat betekent de streep in “${whole}”: “en” of “of”? Schrijf het woord dat u bedoelt.`,
      expected: choices,
      suggestions: choices.map((text) => ({ label: text, grade, edits: [replaceRange(block, range, capitaliseLike(text, whole))] })),
    })
  }
  return found
}

function isAndOr(words: string): boolean {
  return /^en ?\/ ?of$/i.test(words)
}

/** "ouder/verzorger", "zijn/haar" is one of the two; "rechten/plichten" and "belasting/premie" can be both. */
function isOneOf(word: string): boolean {
  if (/^(?:hij|zij|hem|haar|zijn)$/i.test(word)) return true
  const marks = lookUpMarks(word.toLowerCase())
  return marks.includes('n') && /(?:er|or|aar|ent|ant|ling|ist|man|vrouw|partner|vader|moeder)$/i.test(word)
}

/** "Jansen/De Wit", "Groningen/Assen". */
function isName(one: string, other: string): boolean {
  return /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other)
}

function isCode(one: string, other: string): boolean {
  return one === one.toUpperCase() || other === other.toUpperCase()
}
