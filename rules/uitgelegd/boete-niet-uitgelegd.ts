import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const PLAIN = /\b(?:u kon er|uw schuld|expres|met opzet|zonder opzet|per ongeluk|niet op(?:gelet|zettelijk)|had (?:beter )?moeten weten|daarom is de boete|de boete is lager|de boete is hoger)\b/i

export const boeteNietUitgelegd = phraseRule(
  {
    id: 'boete-niet-uitgelegd',
    title: 'Waarom is de boete zo hoog?',
    theme: 'uitgelegd',
    severity: 'fout',
    basis: 'norm',
    authority: { name: 'Boetebesluit socialezekerheidswetten, artikel 2', says: 'Hoe hoog een boete is, hangt af van hoe erg iemand iets te verwijten is.', url: 'https://wetten.overheid.nl/BWBR0011708' },
    why: '“Verminderde verwijtbaarheid” begrijpt bijna niemand. De lezer ziet dan alleen een bedrag. Zeg in gewone woorden wat u de lezer kwalijk neemt, en hoe u daarmee rekende.',
    pictogram: 'bon',
    appliesTo: ['boete', 'voornemen', 'beslissing-op-bezwaar'],
    good: [
      { text: 'U kon er weinig aan doen (verminderde verwijtbaarheid). Daarom is de boete 25% van € 400: € 100.', types: ['boete'] },
      { text: 'U krijgt een boete van € 100, omdat u te hard reed.', types: ['boete'] },
    ],
    bad: [
      { text: 'Wegens verminderde verwijtbaarheid bedraagt de boete 25%.', types: ['boete'], finds: ['verminderde verwijtbaarheid'] },
      { text: 'Geachte heer Bos,\n\nWij leggen u een boete op van € 350. Er is sprake van grove schuld. Bij het bepalen van de hoogte is rekening gehouden met artikel 2.', types: ['boete'], finds: ['grove schuld'] },
    ],
  },
  {
    words: /\b(?:(?:verminderde|normale|gewone|volledige) verwijtbaarheid|grove schuld|(?:mate|ernst) van (?:de )?verwijtbaarheid|(?:wegens|vanwege|bij) (?:recidive|samenloop))\b/i,
    when: (facts) => !says(facts, PLAIN),
    once: true,
    reason: (words) => `“${words}” legt niet uit waarom de boete zo hoog is. Zeg in gewone woorden wat u de lezer kwalijk neemt.`,
  },
)
