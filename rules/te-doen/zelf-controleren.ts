import { phraseRule } from '../phrase-rule.ts'

export const zelfControleren = phraseRule(
  {
    id: 'zelf-controleren',
    title: 'De lezer moet zelf uitzoeken wat u weet',
    theme: 'te-doen',
    severity: 'tip',
    basis: 'advies',
    authority: { name: 'WRR, Weten is nog geen doen (2017)', says: 'Neem mensen werk uit handen dat de overheid zelf kan doen.', url: 'https://www.wrr.nl' },
    why: 'Bijhouden of je nog recht hebt op geld, is moeilijk. Dat lukt veel mensen niet, ook als zij goed kunnen lezen. Vraag liever om één ding, en reken zelf de rest uit.',
    pictogram: 'oog',
    good: [
      { text: 'Verandert uw inkomen? Geef het aan ons door. Wij rekenen uit wat dat betekent.' },
      // Tells how it is for everybody; asks nothing.
      { text: 'Wie aan toeristen verhuurt, moet zelf nagaan welke regels er zijn.' },
      { text: 'Kloppen uw gegevens niet? Bel ons. Controleer uw adres.' },
    ],
    bad: [
      { text: 'U dient zelf te controleren of u recht houdt op de toeslag.', finds: ['zelf te controleren'] },
      { text: 'Wij sturen u geen overzicht meer. U bent er zelf verantwoordelijk voor om bij te houden hoeveel uren u hebt gewerkt.', finds: ['zelf verantwoordelijk'] },
    ],
  },
  {
    sign: /\bzelf\b/i,
    words: /\bzelf (?<!\bwie [^.?!]{0,60}zelf )(?:te )?(?:controleren|na te gaan|nagaan|bij te houden|bijhouden|in de gaten (?:te )?houden|uit te zoeken|uitzoeken|berekenen|te berekenen|verantwoordelijk)\b|\b(?:controleer|bereken) (?:dit |dat )?zelf\b|\b(?:houd|ga|zoek) (?:dit |dat )?zelf\b[^.?!]{0,40}\b(?:bij|na|uit)\b/i,
    reason: (words) => `“${words}”: dit vraagt veel van de lezer. Kunt u het zelf uitzoeken of uitrekenen?`,
  },
)
