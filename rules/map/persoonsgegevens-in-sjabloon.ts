import { isBsn, isDutchIban } from '../../engine/find/personal-numbers.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'

const NINE_DIGITS = /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/g
const IBAN = /\bNL\d{2}(?:[ ]?[A-Z]{4})(?:[ ]?\d){10}\b/g
/** The organisation's own account may stand in a template; one that is somebody's may not. */
const OF_THE_READER = /(?:uw|haar|zijn|hun) (?:bank)?rekening|van (?:mevrouw|meneer|de heer)/i

export const persoonsgegevensInSjabloon: LetterRule = {
  id: 'persoonsgegevens-in-sjabloon',
  scope: 'letter',
  title: 'Gegevens van een echt mens in een sjabloon',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'wet',
  authority: { name: 'Algemene verordening gegevensbescherming, artikel 5', says: 'Gebruik niet meer persoonsgegevens dan nodig is.', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  why: 'In een sjabloon horen velden, geen gegevens van een echt mens. Blijft een burgerservicenummer staan? Dan komt het bij iemand anders in de bus. Dat is een datalek.',
  pictogram: 'let-op',
  good: [
    { text: 'Beste «Naam»,\n\nUw nummer is «BSN». Wij betalen op «IBAN».', settings: {} },
    { text: 'Beste mevrouw Jansen,\n\nUw burgerservicenummer is 123456782.' },
    { text: 'Beste «Naam»,\n\nUw aanslag is klaar. Maak het over op NL91 ABNA 0417 1643 00 ten name van Belastingsamenwerking Rivierenhof, met uw aanslagnummer «Nummer».' },
    { text: 'Beste «Naam»,\n\nUw zaaknummer «Zaak» hoort bij dossier 123456789. Betaal op NL91 ABNA 0417 1643 00. Bel 070 123 45 67.' },
  ],
  bad: [
    { text: 'Beste «Naam»,\n\nUw burgerservicenummer is 123456782. Uw kenmerk is «Kenmerk».', finds: ['123456782'] },
    { text: 'Beste «Naam»,\n\nWij betalen «Bedrag» op rekening NL91 ABNA 0417 1643 00 van mevrouw De Vries.', finds: ['NL91 ABNA 0417 1643 00'] },
  ],
  check: ({ letter }) => {
    if (letter.stage !== 'sjabloon') return []
    return letter.blocks
      .filter((block) => block.kind !== 'letterhead' && block.kind !== 'footer')
      .flatMap((block) => [
        ...report(block.id, block.text, NINE_DIGITS, isBsn, 'een burgerservicenummer'),
        ...(OF_THE_READER.test(block.text) ? report(block.id, block.text, IBAN, isDutchIban, 'een rekeningnummer') : []),
      ])
  },
}

/** Behind an account number: in whose name it stands, when that is a body. */
const OF_THE_SENDER = /^,? (?:ten name van|op naam van|t\.?n\.?v\.?|van) (?:de |het )?(?:gemeente|waterschap|provincie|hoogheemraadschap|dienst|belasting|omgevingsdienst|bank van|stichting|uitvoering|kantoor|ggd|regio|ministerie|rijk)/i

function report(block: string, text: string, numbers: RegExp, isReal: (number: string) => boolean, what: string): readonly Report[] {
  return [...text.matchAll(numbers)]
    .filter((match) => isReal(match[0]) && !OF_THE_SENDER.test(text.slice(match.index + match[0].length)))
    .map((match) => ({ places: [{ block, start: match.index, end: match.index + match[0].length }], reason: `Dit lijkt ${what} van een echt mens. Zet hier een invulveld. Is het van uw eigen organisatie? Dan mag het blijven staan.` }))
}
