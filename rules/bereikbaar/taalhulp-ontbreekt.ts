import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'

const LANGUAGE_HELP = /\btolk\b|vertal(?:en|ing)|andere taal|Nederlands (?:moeilijk|lastig|niet)|lezen moeilijk|moeite met lezen|voorlezen|taal ?hulp|In English|leest? u deze brief (?:liever )?(?:voor|samen)|begrijpt u deze brief niet/i

export const taalhulpOntbreekt: LetterRule = {
  id: 'taalhulp-ontbreekt',
  scope: 'letter',
  title: 'Hulp met de taal',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: { name: 'Stichting Lezen en Schrijven', says: 'Veel mensen in Nederland hebben moeite met lezen. Bied hulp aan bij brieven.', url: 'https://www.lezenenschrijven.nl' },
  why: 'Eén op de zes volwassenen heeft moeite met lezen. Met één zin helpt u hen: “Begrijpt u deze brief niet? Bel ons. Wij leggen hem uit.”',
  pictogram: 'oor',
  good: [
    { text: 'Begrijpt u deze brief niet? Bel ons. Wij leggen hem uit.' },
    { text: 'Vindt u Nederlands moeilijk? Wij hebben een tolk.' },
  ],
  bad: [
    { text: 'U krijgt geen bijstand. Bel ons als u vragen hebt.', finds: [null] },
    { text: 'Geachte heer Bos,\n\nWij wijzigen uw uitkering vanaf 1 mei 2026. U ontvangt dan € 50 minder.\n\nHoogachtend,\n\nJ. de Wit', finds: [null] },
  ],
  check: (facts) => (says(facts, LANGUAGE_HELP) ? [] : [{ places: [], actual: null, reason: 'Er staat niet wat iemand kan doen die de brief niet begrijpt. Zet erbij: “Begrijpt u deze brief niet? Bel ons.”' }]),
}
