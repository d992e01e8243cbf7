import { joinWords, listRule } from '../list-rule.ts'

export const bezwaarInJuristentaal = listRule(
  {
    id: 'bezwaar-in-juristentaal',
    title: 'Bezwaar in taal van juristen',
    theme: 'bereikbaar',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'Direct Duidelijk', says: 'Leg ook rechten en plichten uit in gewone taal.', url: 'https://www.directduidelijk.nl' },
    why: 'Bezwaar maken is een recht. Wie de tekst niet begrijpt, gebruikt dat recht niet. Houd het woord “bezwaar”, en schrijf de rest gewoon op.',
    pictogram: 'weegschaal',
    good: [
      { text: 'Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken.' },
      { text: 'U kunt in beroep gaan bij de rechtbank.' },
      // The legal word itself stays.
      { text: 'Stuur uw bezwaarschrift naar de gemeente. Zet er uw handtekening onder.' },
    ],
    bad: [
      { text: 'Tegen dit besluit kunt u bezwaar instellen.', finds: ['bezwaar instellen'], becomes: 'Tegen dit besluit kunt u bezwaar maken.' },
      { text: 'In het bezwaarschrift vermeldt u het besluit waartegen het bezwaar is gericht. U gaat in beroep bij de bevoegde rechter.', finds: ['het besluit waartegen het bezwaar is gericht', 'bij de bevoegde rechter'] },
    ],
  },
  { reason: (term, better) => `“${term}” is taal van juristen. Wie dit niet begrijpt, maakt geen bezwaar.${better.length === 0 ? '' : ` Zeg gewoon ${joinWords(better)}.`}` },
)
