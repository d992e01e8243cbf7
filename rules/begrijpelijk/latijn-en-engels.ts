import { joinWords, listRule } from '../list-rule.ts'

export const latijnEnEngels = listRule(
  {
    id: 'latijn-en-engels',
    title: 'Woord uit een andere taal',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Direct Duidelijk',
      says: 'Gebruik woorden die iedereen kent, dus geen Latijn en geen Engels als er een gewoon Nederlands woord is.',
      url: 'https://www.directduidelijk.nl',
    },
    why: 'Latijn kennen alleen juristen. Engels kent niet elke lezer. Met een Nederlands woord begrijpt iedereen u.',
    good: [
      { text: 'Na een kort onderzoek bellen wij u.' },
      { text: 'Neem uw laptop en uw paspoort mee.' },
      { text: 'U rijdt in een Ford Focus met kenteken AB-12-CD.' },
    ],
    bad: [
      { text: 'Wij doen eerst een quick scan.', finds: ['quick scan'], becomes: 'Wij doen eerst een kort onderzoek.' },
      { text: 'Uw deadline is 3 mei.', finds: ['deadline'], becomes: 'Uw laatste dag is 3 mei.' },
      {
        text: 'In casu is uw bezwaar te laat. Wij hebben de ratio legis met u besproken tijdens de intake.',
        finds: ['In casu', 'ratio legis', 'intake'],
      },
    ],
  },
  { doubtful: 'tip', reason: (term, better) => `“${term}” is geen gewoon Nederlands.${better.length === 0 ? '' : ` Zeg: ${joinWords(better)}.`}` },
)
