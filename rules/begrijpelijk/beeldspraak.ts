import { joinWords, listRule } from '../list-rule.ts'

export const beeldspraak = listRule(
  {
    id: 'beeldspraak',
    title: 'Beeldspraak',
    theme: 'begrijpelijk',
    severity: 'tip',
    basis: 'advies',
    authority: { name: 'eigen ervaring van het team', says: 'Lezers die Nederlands leren, nemen beeldspraak vaak letterlijk.' },
    why: 'Beeldspraak betekent iets anders dan er staat. Wie Nederlands leert of moeilijk leest, neemt het soms letterlijk. Zeg gewoon wat u bedoelt.',
    good: [
      { text: 'Niemand helpt u nu. Dat willen wij veranderen.' },
      { text: 'De boot ligt tussen de wal en het andere schip.' },
      { text: 'Wij bekijken uw aanvraag nog een keer goed.' },
    ],
    bad: [
      { text: 'U valt met uw vraag tussen wal en schip.', finds: ['valt … tussen wal en schip'] },
      { text: 'Wij nemen uw dossier onder de loep.', finds: ['nemen … onder de loep'] },
      { text: 'Groeien de kosten u boven het hoofd? Bel ons. Dan zoeken wij samen een oplossing.', finds: ['Groeien … boven het hoofd'] },
    ],
  },
  { reason: (term, better) => `“${term}” is beeldspraak. Niet iedereen begrijpt dit.${better.length === 0 ? '' : ` Zeg gewoon: ${joinWords(better)}.`}` },
)
