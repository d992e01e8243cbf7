import { placeOf, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { listedIn, sentenceAt, wordsOf, type PlacedTerm } from '../running-text.ts'
import { allSaidIn, letterMaySay } from '../says.ts'

export const bevelendeToon: LetterRule = {
  id: 'bevelende-toon',
  title: 'Bevelende toon',
  theme: 'vriendelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Friedemann Schulz von Thun, Miteinander reden',
    says: 'Elke zin zegt ook iets over hoe de schrijver de lezer ziet; een bevel zet de lezer onder de schrijver.',
  },
  why: '“U dient” en “u bent verplicht” klinken streng. Lezers krijgen het gevoel dat zij iets fout hebben gedaan. Vraag het gewoon, of zeg “u moet”.',
  scope: 'letter',
  good: [
    { text: 'Geef dit aan ons door. U moet het formulier vóór 1 mei sturen.' },
    // Once is no tone yet.
    { text: 'U bent verplicht om dit door te geven. Bel ons als u hulp nodig hebt.' },
    { text: 'De vergoeding dient als hulp voor uw huur. De vergunning dient voor uw auto.' },
  ],
  bad: [
    { text: 'Wij sommeren u om de schuur af te breken.', finds: ['sommeren'] },
    { text: 'U dient het formulier in te vullen. Daarna bent u gehouden om het terug te sturen.', finds: ['U dient … bent u gehouden'] },
    {
      text: 'U bent verplicht om uw inkomen door te geven.\n\nU dient dit elke maand te doen. Wij vragen u met klem om op tijd te zijn.',
      finds: ['U bent verplicht … U dient', 'met klem'],
    },
  ],
  check: (facts, settings) => {
    const orders = letterMaySay(facts, ORDER) ? countOrders(facts) : NOTHING
    const terms = listedIn(facts, 'bevelende-toon', settings)
    return terms.length === 0 ? orders : [...orders, ...terms.filter(speaksToReader).map(reportTerm)]
  },
}

/** "Wij sommeren u", not "de rechter dwingt hen": the reader stands in the sentence, or is told what to do. */
function speaksToReader({ block, term }: PlacedTerm): boolean {
  const sentence = wordsOf(block, sentenceAt(block, term))
  return !term.kind.startsWith('werkwoord') || /\b(?:u|uw|je|jij|jou|jouw)\b/i.test(sentence)
}

function reportTerm({ block, term }: PlacedTerm): Report {
  return reportLazily({ places: term.ranges.map((range) => ({ block: block.block.id, ...range })), actual: term.words }, () => {
    const { expected, suggestions } = term.better()
    const better = expected.filter((text) => text !== '')
    return { reason: `“${term.words}” klinkt als een bevel.${better[0] === undefined ? ' Laat het weg.' : ` Schrijf liever: “${better[0]}”.`}`, expected: better, suggestions }
  })
}

const ORDER =
  /\b(?:u dient|dient u|(?:bent|is) u (?:verplicht|gehouden)|u (?:bent|is) (?:(?:dan|ook|altijd|wettelijk|zelf) )?(?:verplicht|gehouden)|u behoort|behoort u)\b(?! (?:voor|als|tot)\b)/giu
const TWICE = 2

/** "U dient", "u bent verplicht": a tone from the second time on; one finding for all of them. */
function countOrders(facts: LetterFacts): readonly Report[] {
  const found = gather(facts.running, (block) => (block.reader.u === 0 ? NOTHING : allSaidIn(block, ORDER).map((said) => ({ block, said }))))
  if (found.length < TWICE) return NOTHING
  return [
    {
      places: found.map(({ block, said }) => placeOf(block.block, said)),
      actual: found.map(({ said }) => said.words).join(' … '),
      reason: `Deze brief geeft ${found.length} keer een bevel met “u dient”, “u bent verplicht” of “u bent gehouden”. Schrijf “u moet”, of vraag het gewoon.`,
      expected: ['u moet'],
    },
  ]
}
