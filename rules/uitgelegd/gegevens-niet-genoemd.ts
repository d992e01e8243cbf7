import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const FACTS = /€|\beuro\b|loonstrook|bankafschrift|werkte|woont|kreeg|verdien|spaargeld|inkomen van|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|van (?:UWV|SVB|de Belastingdienst|uw werkgever|DUO)/i

export const gegevensNietGenoemd = phraseRule(
  {
    id: 'gegevens-niet-genoemd',
    title: 'Welke gegevens gebruikte u?',
    theme: 'uitgelegd',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'Algemene wet bestuursrecht, artikel 3:2', says: 'De overheid zoekt de feiten zorgvuldig uit voordat zij besluit.', url: 'https://wetten.overheid.nl/BWBR0005537' },
    why: '“Uit onderzoek blijkt” zegt niets. De lezer kan niet nagaan of het klopt. Noem de gegevens die u gebruikte, en van wie u ze kreeg.',
    pictogram: 'document',
    appliesTo: ['besluit-afwijzing', 'terugvordering', 'boete', 'waarschuwing', 'last-onder-dwangsom'],
    good: [
      { text: 'Wij keken naar uw loon van maart (€ 850). Dat kregen wij van UWV. Uit dit onderzoek blijkt dat u te veel kreeg.', types: ['terugvordering'] },
      { text: 'U krijgt geen vergunning, omdat uw straat te smal is.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      { text: 'Uit onderzoek blijkt dat u te veel ontving.', types: ['terugvordering'], finds: ['Uit onderzoek blijkt'] },
      { text: 'Geachte heer Bos,\n\nUit onze administratie is gebleken dat u niet voldoet aan de voorwaarden. Wij wijzen uw aanvraag daarom af.', types: ['besluit-afwijzing'], finds: ['Uit onze administratie is gebleken'] },
    ],
  },
  {
    words: /(?:na|uit) (?:ons |nader |het |dit |onze )?(?:onderzoek|administratie|gegevens|controle|bevindingen|informatie) (?:is|blijkt|bleek|hebben|volgt)(?: (?:ons )?(?:gebleken|vastgesteld|komen vast te staan))?/i,
    when: (facts) => !says(facts, FACTS),
    once: true,
    reason: (words) => `“${words}”: uit welke gegevens? Noem wat u zag, en van wie u het kreeg.`,
  },
)
