import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'

/** Words that show how an amount came about; a second amount beside it does too. */
const CALCULATION = /\b(?:samen|totaal|namelijk|berekend|berekening|rekenen wij|keer|maal|per (?:maand|week|jaar|dag|keer|stuk|uur|meter)|min(?:us)?|plus|procent|%|x|×|verschil|bestaat uit|opgebouwd|te veel|te weinig|kosten voor|prijs|tarief|leges|afgerond|waarvan|helft|bijlage|specificatie|overzicht)\b|[×%]/i

export const bedragNietUitgelegd: LetterRule = {
  id: 'bedrag-niet-uitgelegd',
  scope: 'letter',
  title: 'Hoe komt u aan dit bedrag?',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Nationale ombudsman', says: 'De overheid legt uit wat zij doet en waarom, ook hoe zij aan een bedrag komt.', url: 'https://www.nationaleombudsman.nl' },
  why: 'Wie niet ziet waar een bedrag vandaan komt, vertrouwt het niet of denkt dat het fout is. Dan belt hij, of hij betaalt niet. Laat in één zin zien hoe u rekende.',
  pictogram: 'rekenmachine',
  appliesTo: ['terugvordering', 'boete', 'aanslag', 'betaling'],
  good: [
    { text: 'U kreeg 2 maanden € 632,15 te veel. Samen is dat € 1.264,30.', types: ['terugvordering'] },
    { text: 'De boete is 25% van € 400. U betaalt dus € 100.', types: ['boete'] },
    { text: 'Betaal € 80 leges voor uw paspoort.', types: ['betaling'] },
  ],
  bad: [
    { text: 'U dient € 1.264,30 te voldoen.', types: ['terugvordering'], finds: ['€ 1.264,30'] },
    { text: 'Geachte heer Bos,\n\nWij leggen u een boete op, omdat u uw inkomen van maart niet hebt doorgegeven. De boete bedraagt € 350,00. Maak dit vóór 1 mei 2026 over.', types: ['boete'], finds: ['€ 350,00'] },
  ],
  check: (facts) => {
    const amounts = facts.running.flatMap(({ block, amounts: found }) => found.map((amount) => ({ block, amount })))
    const different = new Set(amounts.map(({ amount }) => amount.cents))
    const first = amounts[0]
    if (first === undefined || different.size > 1 || says(facts, CALCULATION)) return []
    return [{ places: [placeOf(first.block, first.amount)], reason: 'Er staat niet hoe u aan dit bedrag komt. Laat in één zin zien hoe u rekende.' }]
  },
}
