import { ombudsman } from '../authorities.ts'
import { phraseRule } from '../phrase-rule.ts'

export const telefoonnummerVerstopt = phraseRule(
  {
    id: 'telefoonnummer-verstopt',
    title: 'Telefoonnummer staat ergens anders',
    theme: 'bereikbaar',
    severity: 'waarschuwing',
    basis: 'norm',
    authority: ombudsman('Verstop het telefoonnummer niet op een website. Zet het in de brief zelf.'),
    why: 'De lezer moet nu eerst naar een website om te weten wie hij kan bellen. Niet iedereen kan dat. Zet het nummer in de brief.',
    pictogram: 'telefoon',
    good: [
      { text: 'Hebt u vragen? Bel ons: 030 123 45 67.' },
      { text: 'Onze openingstijden vindt u op www.voorbeeld.nl. Bellen kan ook: 030 123 45 67.' },
      { text: 'Op onze website vindt u het formulier. Noem uw telefoonnummer in uw reactie.' },
    ],
    bad: [
      { text: 'Hebt u vragen? Ons telefoonnummer vindt u op de website.', finds: ['telefoonnummer vindt u op de website'] },
      { text: 'Voor nadere inlichtingen kunt u contact met ons opnemen. De contactgegevens staan op www.voorbeeld.nl, onder het kopje Contact.', finds: ['contactgegevens staan op www.voorbeeld.nl'] },
    ],
  },
  {
    words: /\b(?:(?:telefoon)?nummers?|contactgegevens)\b[^.?!]{0,25}\b(?:vindt|vind|staan|staat|leest|lees|zijn te vinden)\b[^.?!]{0,25}?\b(?:website|site|internet|www\.[\w.-]*\w)|\b(?:website|site|www\.[\w.-]*\w)\b[^.?!]{0,25}\b(?:vindt|vind|staan|staat)\b[^.?!]{0,25}\b(?:telefoonnummers?|onze nummers?|contactgegevens)\b/i,
    reason: () => 'Hier moet de lezer het telefoonnummer op de website zoeken. Zet het nummer in de brief.',
  },
)
