import { listRule } from '../list-rule.ts'

export const wolligeOpvulling = listRule(
  {
    id: 'wollige-opvulling',
    title: 'Woorden zonder inhoud',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'CommunicatieRijk',
      says: 'Schrijf kort en krachtig en laat woorden weg die niets toevoegen.',
      url: 'https://www.communicatierijk.nl',
    },
    why: 'Deze woorden voegen niets toe. De lezer moet er wel doorheen om bij uw boodschap te komen. Zonder deze woorden staat het belangrijkste meteen vooraan.',
    good: [
      { text: 'Er is nog een rekening van € 80.' },
      { text: 'U krijgt bij deze brief een formulier.' },
      // A conversation (“sprake”) that is no filler.
      { text: 'Wij hebben u op 3 mei gesproken. U hoeft niets te doen.' },
    ],
    bad: [
      { text: 'Er is sprake van een achterstand van twee maanden.', finds: ['Er is sprake van'], becomes: 'Er is een achterstand van twee maanden.' },
      {
        text: 'Bijgaand sturen wij u een overzicht van uw betalingen.',
        finds: ['Bijgaand sturen wij u'],
        becomes: 'Bij deze brief krijgt u een overzicht van uw betalingen.',
      },
      {
        text: 'U hebt op 3 mei bijstand aangevraagd. Er is geen sprake van een besluit over uw recht op huurtoeslag.',
        finds: ['Er is geen sprake van'],
      },
    ],
  },
  {
    doubtful: 'tip',
    rewrites: ['er-is', 'boodschap'],
    reason: (term, better) =>
      better.length === 0 ? `“${term}” zegt niets nieuws. Laat het weg.` : `“${term}” is langer dan nodig. Schrijf korter: “${better[0] ?? ''}”.`,
  },
)
