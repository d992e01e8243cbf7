import { placeOf, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { allSaidIn, letterMaySay, saidIn, says } from '../says.ts'

export const voorWieIsDeBrief: LetterRule = {
  id: 'voor-wie-is-de-brief',
  title: 'Wie is “u”?',
  theme: 'vriendelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'mens',
  authority: { name: 'eigen ervaring van het team', says: 'In een brief aan iemand die voor een ander zorgt, wisselt “u” ongemerkt van persoon.' },
  why: 'Deze brief gaat naar iemand die zaken regelt voor een ander, of naar een jongere. Dan is snel onduidelijk wie “u” is. Noem de ander bij naam, en schrijf “je” aan een jongere.',
  scope: 'letter',
  good: [
    {
      text: 'Bewindvoerderskantoor De Wit\nPostbus 1\n1234 AB Dorp\n\nGeachte bewindvoerder,\n\nU kunt het bedrag voor mevrouw Bos vóór 1 mei betalen.\n\nMet vriendelijke groet,\n\nJan de Wit',
    },
    { text: 'Geachte heer Bos,\n\nUw uitkering stopt op 1 mei. Hebt u een bewindvoerder? Geef hem deze brief.\n\nMet vriendelijke groet,\n\nJan de Wit' },
    { text: 'Beste Sem,\n\nJe wordt 18. Dan verandert je zorgverzekering.\n\nGroet,\n\nJan de Wit', settings: { addressForm: 'je' } },
  ],
  bad: [
    {
      text: 'Bewindvoerderskantoor De Wit\nPostbus 1\n1234 AB Dorp\n\nGeachte bewindvoerder,\n\nUw uitkering stopt op 1 mei.\n\nMet vriendelijke groet,\n\nJan de Wit',
      finds: ['Uw uitkering'],
    },
    {
      text: 'Aan de ouders van Sem Bos\n\nGeachte ouders,\n\nU krijgt vanaf 1 mei jeugdhulp. Stuur uw diploma mee.\n\nMet vriendelijke groet,\n\nJan de Wit',
      finds: ['uw diploma'],
    },
    {
      text: 'Beste Sem,\n\nU wordt in mei 18 jaar. Vraag uw ouders om hulp bij dit formulier.\n\nMet vriendelijke groet,\n\nJan de Wit',
      finds: ['U wordt in mei 18 jaar … uw ouders'],
    },
  ],
  check: (facts) => {
    const reader = readerOf(facts)
    if (reader === 'vertegenwoordiger')
      return report(facts, OF_CLIENT, 'Deze brief gaat naar iemand die zaken regelt voor een ander. Is dit van hem, of van die ander? Noem de ander bij naam.')
    if (reader === 'ouders') return report(facts, OF_CHILD, 'Deze brief gaat naar de ouders. Is dit van hen, of van het kind? Noem het kind bij naam.')
    if (!says(facts, OPENS_OF_YOUNG)) return NOTHING
    return report(facts, OF_YOUNG, 'Deze brief lijkt voor een jongere. Schrijf dan “je” in plaats van “u”.')
  },
}

type Reader = 'vertegenwoordiger' | 'ouders' | 'onbekend'

const REPRESENTATIVE = /bewindvoer|\bcurator\b|\bgemachtigde\b|wettelijk(?:e)? vertegenwoordiger|\bmentor\b/i
const PARENTS = /\b(?:aan de )?(?:ouders?|verzorgers?|ouder\(s\))(?:\b|\/)/i

function readerOf({ blocks }: LetterFacts): Reader {
  let reader: Reader = 'onbekend'
  for (const one of blocks) {
    if (one.block.kind !== 'letterhead' && one.block.kind !== 'salutation') continue
    if (saidIn(one, REPRESENTATIVE) !== null) return 'vertegenwoordiger'
    if (saidIn(one, PARENTS) !== null) reader = 'ouders'
  }
  return reader
}

/** What belongs to the client, never to the one who acts for him. */
const OF_CLIENT =
  /\buw (?:uitkering|bijstand|toeslag|inkomen|partner|kinderen|schulden?|spaargeld|vermogen|woning|gezondheid|pgb|aanvraag om bijstand|loon|salaris|AOW)\b/gi
const OF_CHILD = /\buw (?:school|diploma|opleiding|stage|klas|mentor|bijbaan|rapport|studie)\b|\bu (?:gaat|zit) (?:naar|op) school\b/gi
const OF_YOUNG =
  /\bu (?:wordt|bent)(?: \p{L}+){0,2} (?:1[4-8]|veertien|vijftien|zestien|zeventien|achttien)(?: jaar)?\b(?! (?:dagen|weken|maanden|keer|uur|euro|procent))|\buw (?:ouders|moeder of vader|vader of moeder|leraar|mentor op school|middelbare school)\b/giu
/** How those begin, which is read faster. */
const OPENS_OF_YOUNG = /\bu (?:wordt|bent) |\buw (?:ouders|moeder|vader|leraar|mentor|middelbare)\b/i

function report(facts: LetterFacts, words: RegExp, reason: string): readonly Report[] {
  if (!letterMaySay(facts, words)) return NOTHING
  const said = gather(facts.running, (block) => (block.reader.u === 0 ? NOTHING : allSaidIn(block, words).map((one) => ({ place: placeOf(block.block, one), text: one.words }))))
  if (said.length === 0) return NOTHING
  return [{ places: said.map(({ place }) => place), actual: [...new Set(said.map(({ text }) => text))].join(' … '), reason }]
}
