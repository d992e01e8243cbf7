import { listRule } from '../list-rule.ts'

export const ambtelijkJargon = listRule(
  {
    id: 'ambtelijk-jargon',
    title: 'Ambtelijk woord',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Direct Duidelijk',
      says: 'Overheden beloven in deze campagne om gewone woorden te gebruiken in plaats van ambtelijke.',
      url: 'https://www.directduidelijk.nl',
    },
    why: 'Ambtelijke woorden kosten de lezer tijd. Veel mensen kennen ze niet, of denken er iets anders bij. Met een gewoon woord begrijpt iedereen meteen wat u bedoelt.',
    good: [
      { text: 'Wij voeren de nieuwe regels op 1 mei in.' },
      { text: 'Het Besluit implementatie richtlijn staat op de website.' },
      { text: 'U krijgt het geld binnen twee weken op uw rekening.' },
    ],
    bad: [
      { text: 'Wij implementeren de nieuwe regels in mei.', finds: ['implementeren'], becomes: 'Wij voeren de nieuwe regels in mei in.' },
      { text: 'Het nieuwe beleid is door ons geïmplementeerd.', finds: ['geïmplementeerd'], becomes: 'Het nieuwe beleid is door ons ingevoerd.' },
      { text: 'U ontvangt bericht over de consequenties, omdat de gemeente het beleid implementeert.', finds: ['consequenties', 'implementeert'] },
    ],
  },
  { reason: (term, better) => `“${term}” is een ambtelijk woord.${better.length === 0 ? '' : ` Zeg gewoon: ${better.join(' of ')}.`}` },
)
