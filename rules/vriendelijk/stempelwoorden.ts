import { joinWords, listRule } from '../list-rule.ts'

export const stempelwoorden = listRule(
  {
    id: 'stempelwoorden',
    title: 'Woord dat een stempel drukt',
    theme: 'vriendelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Nationale ombudsman, Behoorlijkheidswijzer',
      says: 'De overheid respecteert de burger en behandelt hem fatsoenlijk.',
    },
    why: 'Zo’n woord maakt van een situatie een soort mens. Lezers schamen zich of voelen zich weggezet. Zeg wat iemand heeft of doet, niet wat iemand is.',
    good: [
      { text: 'Deze regeling is voor mensen met een laag inkomen.' },
      { text: 'U hebt een uitkering en u zoekt werk.' },
      // A weak connection, no weak people.
      { text: 'Het signaal van uw alarm is zwak. Wij maken het sterker.' },
    ],
    bad: [
      { text: 'De korting geldt voor iedere bijstandstrekker.', finds: ['bijstandstrekker'] },
      { text: 'Ons team helpt kwetsbare groepen.', finds: ['kwetsbare groepen'], becomes: 'Ons team helpt mensen die extra hulp nodig hebben.' },
      {
        text: 'De gemeente heeft een regeling voor minima. Ook laagopgeleiden kunnen bij ons terecht voor een cursus.',
        finds: ['minima', 'laagopgeleiden'],
      },
    ],
  },
  {
    // "oudere werkloze werknemers": an adjective says what somebody has for now.
    keep: ({ last, entry }, { tokens }) => entry.kind !== 'zelfstandig naamwoord' || tokens[last]?.wordClass !== 'noun',
    reason: (term, better) => `“${term}” drukt een stempel op mensen.${better.length === 0 ? '' : ` Schrijf bijvoorbeeld: ${joinWords(better)}.`}`,
  },
)
