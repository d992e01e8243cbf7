import { listRule } from '../list-rule.ts'

export const verwijzingOnduidelijk = listRule(
  {
    id: 'verwijzing-onduidelijk',
    title: 'Verwijzing die de lezer laat zoeken',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Jan Renkema, Schrijfwijzer',
      says: 'Vermijd formele verwijswoorden als “bovengenoemd” en “voornoemd”; noem wat u bedoelt.',
    },
    why: 'Bij “bovengenoemde” moet de lezer terug in de brief om te zien wat u bedoelt. Soms zijn er twee mogelijkheden. Noem het liever nog een keer.',
    good: [
      { text: 'Bel ons op 14 010. Betaal € 80 vóór 1 mei.' },
      { text: 'Boven de winkel staat ons adres genoemd.' },
      { text: 'U woont boven een winkel. Dit adres noemt u in uw brief.' },
    ],
    bad: [
      { text: 'Bel ons op het bovengenoemde telefoonnummer.', finds: ['bovengenoemde'] },
      { text: 'Stuur de voornoemde papieren naar ons toe.', finds: ['voornoemde'] },
      {
        text: 'U hebt in maart gewerkt en u hebt in april een erfenis gekregen. Het vorenstaande betekent dat laatstgenoemde periode opnieuw wordt berekend.',
        finds: ['Het vorenstaande', 'laatstgenoemde'],
      },
    ],
  },
  { reason: (term) => `Bij “${term}” moet de lezer terugzoeken. Noem hier nog een keer wat u bedoelt.` },
)
