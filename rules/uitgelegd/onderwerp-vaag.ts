import type { Block } from '../../engine/letter/letter.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { maySay } from '../says.ts'

const SUBJECT = /^(?:onderwerp|betreft|betreffende|inzake)\s*:?\s*(.*)$/i

/** Subjects that say what kind of paper it is, not what it means for the reader. */
const VAGUE = /^(?:uw |een |de |het )?(?:kennisgeving|beschikking|besluit|brief|bericht|mededeling|correspondentie|aanvraag|verzoek|dossier|zaak|informatie|aanmaning|herinnering|uitkering|onderzoek|formulier|reactie|antwoord|diversen)\.?$|^(?:zaak|kenmerk|dossier|nummer)?\s*[:#]?\s*[A-Z]*[\d./-]{4,}$/i

export const onderwerpVaag: LetterRule = {
  id: 'onderwerp-vaag',
  scope: 'letter',
  title: 'Onderwerp zegt te weinig',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Jan Renkema, Schrijfwijzer', says: 'De onderwerpsregel zegt kort waar de brief over gaat.' },
  why: 'De lezer kijkt eerst naar het onderwerp. Staat daar “kennisgeving”, dan weet hij nog niets. Zet er het nieuws in: wat verandert er, of wat moet hij doen?',
  pictogram: 'envelop',
  good: [
    { text: 'Onderwerp: u krijgt geen huurtoeslag meer\n\nBeste mevrouw Jansen,\n\nU krijgt geen huurtoeslag meer.' },
    { text: 'Betreft: uw aanvraag voor een parkeervergunning\n\nBeste heer Bos,\n\nU krijgt de vergunning.' },
  ],
  bad: [
    { text: 'Betreft: kennisgeving\n\nGeachte heer Bos,\n\nUw uitkering verandert.', finds: ['kennisgeving'] },
    { text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nOnderwerp: uw aanvraag\n\nGeachte mevrouw Jansen,\n\nIn vervolg op eerdere correspondentie berichten wij u het volgende.', finds: ['uw aanvraag'] },
  ],
  check: ({ blocks }) => gather(blocks, (facts) => (facts.block.placeholders.length === 0 && maySay(facts, SUBJECT) ? findVague(facts.block) : NOTHING)),
}

function findVague({ id, text }: Block): readonly Report[] {
  return lines(text).flatMap(({ line, start }) => {
    const subject = SUBJECT.exec(line.trim())?.[1]?.trim()
    if (subject === undefined || subject === '' || !VAGUE.test(subject)) return []
    const from = start + line.lastIndexOf(subject)
    return [{ places: [{ block: id, start: from, end: from + subject.length }], reason: `Het onderwerp “${subject}” zegt nog niets. Zet er het nieuws in, zoals: “u krijgt geen huurtoeslag meer”.` }]
  })
}

function lines(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { line, start: at }
  })
}
