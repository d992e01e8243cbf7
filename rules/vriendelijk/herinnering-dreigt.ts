import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'

export const herinneringDreigt: LetterRule = {
  id: 'herinnering-dreigt',
  title: 'Herinnering die dreigt',
  theme: 'vriendelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'helpende-hand',
  authority: { name: 'CZ-debiteurenbeleid', says: 'Vraag bij een eerste herinnering of betalen lukt en bied hulp aan.' },
  why: 'Bij een eerste herinnering is de lezer het vaak gewoon vergeten. Of betalen lukt niet. Met een dreigement schaamt hij zich en wacht hij langer. Met een vraag komt hij eerder in beweging.',
  scope: 'letter',
  appliesTo: ['aanmaning', 'betaling'],
  good: [
    { text: 'Herinnering\n\nU hebt uw rekening van € 80 nog niet betaald. Kunnen wij u helpen? Bel ons.', types: ['aanmaning'] },
    {
      text: 'Herinnering\n\nBetaalt u niet vóór 1 mei? Dan komen er kosten bij. Lukt betalen niet? Dan kunt u in delen betalen. Bel ons.',
      types: ['aanmaning'],
    },
    // A second letter, or an aanmaning, may say what comes next: the law asks for it.
    { text: 'Aanmaning\n\nBetaalt u niet binnen twee weken? Dan kunnen wij u een dwangbevel sturen.', types: ['aanmaning'] },
  ],
  bad: [
    { text: 'Herinnering\n\nBij uitblijven van betaling treffen wij maatregelen.', types: ['aanmaning'], finds: ['maatregelen'] },
    { text: 'Eerste herinnering\n\nBetaal nu, anders schakelen wij een incassobureau in.', types: ['betaling'], finds: ['incassobureau'] },
    {
      text: 'Betalingsherinnering\n\nGeachte heer Bos,\n\nU hebt uw rekening van 3 mei nog niet betaald. Betaal € 80 vóór 1 juni op onze rekening. Anders zien wij ons genoodzaakt om de vordering uit handen te geven.\n\nHoogachtend,\n\nJan de Wit',
      types: ['aanmaning'],
      finds: ['uit handen te geven'],
    },
  ],
  check: (facts) => {
    if (!isFirstReminder(facts) || offersHelp(facts)) return []
    for (const { block } of facts.running) {
      const match = THREAT.exec(block.text)
      if (match === null) continue
      return [
        {
          places: [{ block: block.id, start: match.index, end: match.index + match[0].length }],
          reason: `Dit is een eerste herinnering en er staat al een dreiging: “${match[0]}”. Vraag eerst of u kunt helpen. Noem een betalingsregeling.`,
        },
      ]
    }
    return []
  },
}

const THREAT =
  /\b(?:maatregelen|incasso(?:bureau|kosten|traject)?|deurwaarder|dwangbevel|gerechtelijke|juridische stappen|beslag|uit handen (?:te )?ge(?:ven|geven)|sommeren|boete|rechtszaak|invordering(?:skosten)?)\b/i
const HELP =
  /\bhelp|\bhulp\b|betalingsregeling|betaalregeling|betaalafspraak|in delen|in termijnen|lukt (?:het )?(?:betalen|niet)|kunt u (?:dit |het bedrag )?niet (?:in één keer |op tijd )?betalen|oplossing/i

function textsOf(facts: LetterFacts): string {
  return facts.running
    .map(({ block }) => block.text)
    .join('\n')
}

/** A reminder, no second one and no aanmaning: those are different in law (Awb 4:112). */
function isFirstReminder(facts: LetterFacts): boolean {
  const text = textsOf(facts)
  return /herinner(?:ing|en)/i.test(text) && !/aanmaning|(?:tweede|derde|laatste) (?:betalings)?herinnering/i.test(text)
}

function offersHelp(facts: LetterFacts): boolean {
  return HELP.test(textsOf(facts))
}
