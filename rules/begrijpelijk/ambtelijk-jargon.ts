import { OWN_LIST } from '../listed-words.ts'
import { joinWords, listRule } from '../list-rule.ts'

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
      { text: 'Betreft: uw nieuwe parkeerpas' },
    ],
    bad: [
      { text: 'Wij implementeren de nieuwe regels in mei.', finds: ['implementeren'], becomes: 'Wij voeren de nieuwe regels in mei in.' },
      { text: 'Het nieuwe beleid is door ons geïmplementeerd.', finds: ['geïmplementeerd'], becomes: 'Het nieuwe beleid is door ons ingevoerd.' },
      { text: 'U moet het bedrag op tijd voldoen, omdat de gemeente de regels implementeert.', finds: ['voldoen', 'implementeert'] },
    ],
  },
  {
    alsoLists: [OWN_LIST],
    doubtful: 'tip',
    rewrites: ['bevel', 'overgaan'],
    // "Betreft:" is a label above the letter, no verb of a sentence.
    keep: ({ first, last }, { tokens }) => first > 0 || tokens[last]?.text !== ':',
    reason: (term, better) => `“${term}” is een ambtelijk woord.${better.length === 0 ? '' : ` Zeg gewoon: ${joinWords(better)}.`}`,
  },
)
