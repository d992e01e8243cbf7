import { phraseRule } from '../phrase-rule.ts'

export const bezwaarEnBetalen = phraseRule(
  {
    id: 'bezwaar-en-betalen',
    title: 'Bezwaar en toch betalen',
    theme: 'bereikbaar',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'Algemene wet bestuursrecht, artikel 6:16', says: 'Een besluit geldt ook als iemand bezwaar maakt, tenzij een wet iets anders zegt.', url: 'https://wetten.overheid.nl/BWBR0005537' },
    why: '“Schorsende werking” begrijpt bijna niemand. Veel mensen denken dat zij niet hoeven te betalen als zij bezwaar maken. Dan komen er kosten bij. Zeg het in gewone woorden.',
    pictogram: 'pauze',
    good: [
      { text: 'Hebt u bezwaar gemaakt? U moet toch op tijd betalen.' },
      { text: 'Ons besluit geldt ook als u bezwaar maakt.' },
    ],
    bad: [
      { text: 'Bezwaar heeft geen schorsende werking.', finds: ['heeft geen schorsende werking'] },
      { text: 'U kunt binnen zes weken bezwaar maken bij het college. Het indienen van een bezwaarschrift schort de betalingsverplichting niet op.', finds: ['schort de betalingsverplichting niet op'] },
    ],
  },
  {
    sign: /schors|schort/i,
    words: /(?:heeft |hebben )?(?:geen|niet) (?:een )?schorsende werking|schort(?:en)? (?:de |uw |het )?(?:werking|betaling\p{L}*|verplichting\p{L}*|besluit|uitvoering)[^.]{0,40}?niet op|schorsende werking/iu,
    reason: (words) => `“${words}” begrijpen weinig mensen. Schrijf bijvoorbeeld: “Maakt u bezwaar? Ons besluit geldt dan toch. U moet dus op tijd betalen.”`,
  },
)
