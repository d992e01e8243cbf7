import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { says } from '../says.ts'

/** Days or hours near a way to reach somebody, anywhere in the letter. */
const HOURS = /\b(?:van|tussen|tot|vanaf)\s+\d{1,2}(?:[.:]\d\d)?\s*(?:uur|tot|en|-|–)|werkdag|maandag|dinsdag|woensdag|donderdag|vrijdag|elke dag|24 uur per dag|dag en nacht|altijd bereikbaar|kantooruren|ochtend|middags|openingstijden/i

/** Geldfit and the Juridisch Loket. */
const OF_OTHERS = new Set(['08008115', '08008020'])

export const openingstijdenOntbreken: LetterRule = {
  id: 'openingstijden-ontbreken',
  scope: 'letter',
  title: 'Wanneer kan de lezer bellen?',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'Nationale ombudsman', says: 'Een overheid is goed bereikbaar, ook per telefoon, en laat mensen niet lang wachten.', url: 'https://www.nationaleombudsman.nl' },
  why: 'Wie belt en niemand krijgt, belt vaak niet nog een keer. Zet bij het nummer op welke dagen en van hoe laat tot hoe laat u te bereiken bent.',
  pictogram: 'klok',
  good: [
    { text: 'Hebt u vragen? Bel 020 123 45 67, op werkdagen van 9 tot 17 uur.' },
    { text: 'Bel mij gerust: 06 12 34 56 78. Ik ben er op dinsdag en donderdag.' },
    { text: 'Bel het team: 0570 69 39 11 (elke ochtend tot half één).' },
    { text: 'Hebt u vragen over geld? Geldfit helpt u gratis: 0800-8115.' },
    { text: 'Hebt u vragen? Stuur ons een brief.' },
  ],
  bad: [
    { text: 'Hebt u vragen? Bel 020 123 45 67.', finds: ['020 123 45 67'] },
    { text: 'Wij hebben uw adres veranderd. U hoeft niets te doen.\n\nHebt u nog vragen over deze brief? Dan kunt u ons bellen op 14 020 of mailen naar info@voorbeeld.nl.', finds: ['14 020'] },
  ],
  check: (facts) => {
    const [first] = gather(facts.running, ({ block, phones }) => (phones.length === 0 ? NOTHING : phones.filter(({ digits }) => !OF_OTHERS.has(digits)).map((phone) => placeOf(block, phone))))
    if (first === undefined || says(facts, HOURS)) return NOTHING
    return [{ places: [first], reason: 'Bij het telefoonnummer staat niet wanneer de lezer kan bellen. Zet de dagen en tijden erbij.' }]
  },
}
