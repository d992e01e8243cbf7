import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const OTHER_WAY = /machtig|(?:geen|zonder) DigiD|op papier|papieren|per (?:post|brief)|aan de balie|langskomen|kom (?:dan )?langs|(?:stuur|schrijf|richt|verstuur) (?:dan )?(?:uw|je|een) (?:\p{L}+ )?(?:brief|bezwaar(?:schrift)?|beroep(?:schrift)?|formulier)?\b|lukt (?:het|dat|inloggen)(?: u)? niet|inloggen niet|iemand anders/iu

export const digidZonderAndereWeg = phraseRule(
  {
    id: 'digid-zonder-andere-weg',
    title: 'Wat doet iemand zonder DigiD?',
    theme: 'bereikbaar',
    severity: 'tip',
    basis: 'advies',
    authority: { name: 'Algemene wet bestuursrecht, artikel 2:1', says: 'Iedereen mag zich laten helpen of iemand anders machtigen.', url: 'https://wetten.overheid.nl/BWBR0005537' },
    why: 'Niet iedereen heeft een DigiD, of kan ermee omgaan. Zeg erbij dat iemand anders mag helpen (DigiD Machtigen), of dat het ook op papier kan.',
    pictogram: 'computer',
    good: [
      { text: 'Log in met uw DigiD. Hebt u geen DigiD? Vraag dan een papieren formulier: 14 020.' },
      { text: 'Log in met DigiD. U mag ook iemand machtigen.' },
      { text: 'Stuur uw brief naar Postbus 40, 7411 AB Dorp. Op onze website kan ook. Daarvoor hebt u DigiD nodig.' },
      { text: 'DigiD is gratis.' },
    ],
    bad: [
      { text: 'Log in met uw DigiD en geef uw inkomen door.', finds: ['Log in met uw DigiD'] },
      { text: 'Vul het formulier in op onze website. U hebt daarvoor een DigiD nodig. Stuur het vóór 1 mei op. Vragen? Bel 14 020.', finds: ['DigiD nodig'] },
    ],
  },
  {
    words: /\b(?:log(?:t|gen)? (?:u )?in met (?:uw |je )?DigiD|inloggen met (?:uw |je )?DigiD|(?:met|via) (?:uw |je )?DigiD (?:aanvragen|indienen|inloggen|regelen|doorgeven|ondertekenen)|DigiD nodig)/i,
    when: (facts) => !says(facts, OTHER_WAY),
    once: true,
    reason: () => 'Er staat niet wat iemand zonder DigiD kan doen. Noem een andere manier, of zeg dat iemand anders mag helpen.',
  },
)
