import type { PlacedTerm } from './running-text.ts'
import { sentenceAt, wordsOf } from './running-text.ts'

/** What the sentence must speak of, or must not, for the explanation in the list to be the one that is meant here. */
interface Sense {
  readonly needs?: RegExp
  readonly bars?: RegExp
}

const COURT = /\b(?:rechtbank|rechter|kantonrechter|gerechtshof|raad van state|bestuursrechtspraak|centrale raad)/i

/** Terms that mean something else in other letters: upkeep of a ditch, a claim in court, the clerk of a council. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['onderhoudsplicht', { needs: /\b(?:kind|kinderen|partner|alimentatie|ouder)/i }],
  ['profilering', { needs: /gegevens|computer|algoritm|automatisch/i }],
  ['verjaring', { needs: /schuld|vordering|betal|rekening|boete/i, bars: /eigen(?:aar|dom)/i }],
  ['griffie', { needs: /rechtbank|rechter|\bhof\b|beroep|zitting|griffierecht/i }],
  ['machtiging', { bars: new RegExp(`${COURT.source}|zodanige`, 'i') }],
  ['omgevingsvergunning', { bars: /flora|soorten|milieu/i }],
  ['beschikking', { bars: COURT }],
  ['beroep', { bars: /\bberoep op\b|geslaagd beroep|administratief beroep/i }],
  ['beroepschrift', { needs: COURT }],
  ['toetsingsinkomen', { bars: /studie|aflos|draagkracht|peiljaar/i }],
  ['vordering', { bars: /kantonrechter|ontbinding|ontruiming|dagvaard/i }],
  ['legalisatie', { bars: /akte|ambassade|document|diploma/i }],
])

/** Those of the Huurcommissie are another bill than those of a permit. */
const OTHER_LEGES = /huurcommissie|huurprijs|huurverhoging|rechtbank|notaris/i

/** "Ik ben niet van de leerplicht", "uw consulent bij de schuldhulpverlening": the office is meant, not the thing. */
const OFFICE =
  /\b(?:bij|naar|door|namens) (?:de|het|onze?|uw|je) $|\b(?:ben|bent|is|zijn|werkt?|werken|bel|belt|bellen|iemand|gesprek|afspraak|contact|medewerk(?:er|ster)s?|ambtena(?:ar|ren)|consulent|collega’?s?)\b[^.,?!]{0,25}\b(?:van|met) (?:de|het|onze?|uw|je) $|\b(?:afdeling|team|loket|bureau|dienst|spreekuur) $/i

/** Words for a duty or for help that also name those who see to it. */
const ALSO_OFFICE =
  /^(?:leerplicht|kwalificatieplicht|schuldhulpverlening|griffie|jeugdhulp|pleegzorg|bezwaarschriftencommissie|invordering|inburgering|cliëntondersteuning|schuldsanering|beschermd wonen|dagbesteding|budgetbeheer|re-integratie)$/

/** Of these the meaning that the list gives was right less often than nineteen times in twenty. */
const SHOWN_ONLY = new Set(
  'zienswijze voornemen herziening intrekking rechthebbende kwijtschelding draagkracht verblijfsvergunning'.split(' ').concat('van rechtswege'),
)

/** Whether the explanation may be put in; else it is only shown. */
export function explanationIsCertain({ block, term }: PlacedTerm): boolean {
  const name = term.term.replace(/^(?:de|het) /, '')
  // "beroep instellen" is one thing to do: only "het beroep" is a thing.
  if (SHOWN_ONLY.has(name) || (name === 'beroep' && !/(?:^|\P{L})(?:het|uw|een|dit|dat|je|hun|zijn|haar) $/iu.test(block.block.text.slice(0, term.start)))) return false
  const isListed = /^,? (?:en|of) |^, (?:de|het) /.test(block.block.text.slice(term.end))
  return isListed || !SAID_BEFORE.test(wordsOf(block, { start: sentenceAt(block, term).start, end: term.start }))
}

/** "De rechtbank vraagt een bedrag, het griffierecht": what it is stands before it. */
const SAID_BEFORE = /\b(?:een|dit|dat|deze) (?:\p{L}+ ){0,3}\p{L}+, (?:ook wel |namelijk )?(?:de|het|een)? ?$/iu

/** Whether the meaning that the list gives fits the sentence; an adverb in the shape of a noun ("wij zijn voornemens") never does. */
export function explanationFits({ block, term }: PlacedTerm): boolean {
  if (/^voornemens$/i.test(term.words)) return false
  const name = term.term.replace(/^(?:de|het) /, '')
  const at = sentenceAt(block, term)
  if (ALSO_OFFICE.test(name) && OFFICE.test(wordsOf(block, { start: at.start, end: term.start }))) return false
  if (name === 'leges' && OTHER_LEGES.test(block.block.text)) return false
  const sense = SENSES.get(name)
  if (sense === undefined) return true
  const sentence = wordsOf(block, at)
  return sense.needs?.test(sentence) !== false && sense.bars?.test(sentence) !== true
}
