import type { LetterRule } from '../../engine/rule/rule.ts'
import { phraseIn } from '../phrase-in.ts'

const HOW = /\b(?:bel|belt|bellen|mail|mailt|vraag|vraagt|aanvragen|aan te vragen|aanvraagt|stuur|schrijf|regel|regelt|via|op www|formulier|machtiging|telefoon|laat het|neem(?:t)? (?:u )?(?:dan )?contact|contact (?:met ons )?op|verzoeken|spreken|kom langs|afspraak|consulent|klantmanager)\b|\d{3}[ -]\d{2}|14 ?0\d/i
const NAMED = /\b(?:betalings?regeling|betaalregeling|betaalafspraak|betaling in termijnen|gespreide betaling)\b/i

export const betalingsregelingOnduidelijk: LetterRule = {
  id: 'betalingsregeling-onduidelijk',
  scope: 'letter',
  title: 'Hoe krijgt de lezer een betalingsregeling?',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Rijksincassovisie (2016)', says: 'De overheid houdt bij het innen van schulden rekening met wat mensen kunnen betalen.' },
  why: 'Er staat dat een betalingsregeling kan, maar niet hoe. De lezer moet dat nu zelf uitzoeken. Zeg wie hij kan bellen en tot wanneer.',
  pictogram: 'geld',
  appliesTo: ['betaling', 'aanmaning', 'boete', 'terugvordering', 'aanslag'],
  good: [
    { text: 'Wilt u een betalingsregeling? Bel ons vóór 1 mei: 14 010.', types: ['betaling'] },
    { text: 'Indien u niet in staat bent het bedrag ineens te betalen, kunt u ons schriftelijk om een betalingsregeling verzoeken.', types: ['betaling'] },
    // No arrangement is named.
    { text: 'Betaal € 80 vóór 1 mei.', types: ['betaling'] },
  ],
  bad: [
    { text: 'Betaal € 80 vóór 1 mei. Een betalingsregeling is mogelijk.', types: ['betaling'], finds: ['betalingsregeling'] },
    { text: 'Geachte heer De Boer,\n\nU dient € 1.360,00 te voldoen binnen zes weken. In bijzondere gevallen wordt een betalingsregeling getroffen, mits daartoe aanleiding bestaat.', types: ['boete'], finds: ['betalingsregeling'] },
  ],
  check: (facts) => {
    const found = phraseIn(facts, NAMED)
    if (found === null || HOW.test(found.around)) return []
    return [{ places: [found.place], reason: 'Er staat dat een betalingsregeling kan, maar niet hoe. Zet erbij wie de lezer kan bellen en tot wanneer.' }]
  },
}
