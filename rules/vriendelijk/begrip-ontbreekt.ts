import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'

export const begripOntbreekt: LetterRule = {
  id: 'begrip-ontbreekt',
  title: 'Begrip ontbreekt',
  theme: 'vriendelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'hart',
  appliesTo: ['besluit-afwijzing', 'terugvordering', 'boete', 'beslissing-op-bezwaar'],
  standardOff: true,
  authority: {
    name: 'Nationale ombudsman, Behoorlijkheidswijzer',
    says: 'De overheid luistert naar de burger en behandelt hem fatsoenlijk.',
  },
  why: 'Dit is slecht nieuws voor de lezer. Eén zin waarin u laat zien dat u dat begrijpt, maakt verschil. Schrijf die zin alleen als u het meent.',
  scope: 'letter',
  good: [
    { text: 'U krijgt geen bijstand. Wij begrijpen dat dit vervelend voor u is.', types: ['besluit-afwijzing'] },
    { text: 'Helaas kunnen wij u geen vergunning geven.', types: ['besluit-afwijzing'] },
    // Good news asks for no comfort.
    { text: 'U krijgt vanaf 1 mei bijstand.', types: ['besluit-toekenning'] },
  ],
  bad: [
    { text: 'Uw aanvraag is afgewezen.', types: ['besluit-afwijzing'], finds: [null] },
    {
      text: 'Geachte heer Bos,\n\nU kreeg in maart € 300 te veel bijstand. U moet dit bedrag terugbetalen.\n\nMet vriendelijke groet,\n\nJan de Wit',
      types: ['terugvordering'],
      finds: [null],
    },
  ],
  check: (facts) => {
    if (showsUnderstanding(facts)) return []
    const first = facts.running.find(({ block }) => block.kind === 'paragraph')
    const place = first?.sentences[0]
    return [
      {
        places: first === undefined || place === undefined ? [] : [{ block: first.block.id, start: place.start, end: place.end }],
        actual: null,
        reason: 'Dit is slecht nieuws voor de lezer. Laat zien dat u dat begrijpt, bijvoorbeeld: “Wij begrijpen dat dit vervelend voor u is.”',
      },
    ]
  },
}

const KIND =
  /\b(?:begrijp(?:en|t)?|helaas|vervelend|spijt|jammer|teleurstel\p{L}*|ingrijpend|lastig|schrik\p{L}*|moeilijk voor u|niet het antwoord|sorry|excuses)\b/iu

function showsUnderstanding(facts: LetterFacts): boolean {
  return facts.running.some(({ block }) => KIND.test(block.text))
}
