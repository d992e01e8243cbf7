import type { BlockFacts, FoundPhone } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { Place, Range } from '../letter/letter.ts'
import { isBody, placeholders, type ChecklistSource } from './checklist-source.ts'

/** A number at which the reader reaches the sender. That of a helper, a court or the emergency services is not the sender's. */
export function findPhones(source: ChecklistSource): readonly Place[] {
  const found = [...source.blocks.flatMap(ownPhones), ...placeholders(source.blocks, /tel|phone|doorkies/i)]
  return found.length > 0 ? found : source.blocks.flatMap(misprinted)
}

/** A number with a digit too many or too few behind a word for it: mistaken perhaps, but not missing. */
const MISPRINT = /(?:\b(?:tel(?:efoon(?:nummer)?)?|doorkies(?:nummer)?|bel(?:t|len)?|\w*lijn)\b\.?[^\d\n.]{0,40}|\b(?=0(?:800|900|88|85)\b))(\(?0\d(?:[ .()–-]{0,3}\d){6,10})(?!\d)/gi

const misprinted = oncePer(({ block, phones }: BlockFacts): readonly Place[] =>
  phones.length > 0 ? [] : [...block.text.matchAll(MISPRINT)].filter(([words]) => !OTHERS.test(words)).map((match) => placeOf(block, { start: match.index + match[0].length - (match[1]?.length ?? 0), end: match.index + match[0].length })))

/** Emergency services, crisis lines, and national lines for help with debts, law and safety. */
export const HELP_LINES = /^(?:112|113|144|116\d{3}|08000113|08008115|08008020|09001(?:01|0101)|09000101|08002000|08000432|08005010|0900126\d*|08003355555|08001404?|09008020)$/
/** "0800-8020 (Juridisch Loket)"; what stands further on speaks of something else. */
const NEAR_BEHIND = 40
const OTHERS =
  /\b(?:geldfit|juridisch loket|raadslieden|raads(?:man|vrouw)|rechtswinkel|slachtofferhulp|veilig thuis|kindertelefoon|voedselbank|vluchtelingenwerk|kredietbank|ombudsman|gerechtsdeurwaarder|deurwaarder(?:s\w*)?|rechtbank|griffie|belastingtelefoon|huisarts|cliëntondersteun\w*|maatschappelijk werk|schuldhulpmaatje|humanitas|mee|leger des heils|advocaat|sociaal (?:wijk)?team|wijkteam|buurtteam|bibliotheek|thuisadministratie|taxateur|aannemer|ritreservering|regiotaxi|plusbus|deeltaxi)\b/i

/** "Stroom regelt u zelf bij Pleinstroom, telefoon 0900 …": a paid line of somebody named, in a sentence where the sender doesn't speak of itself. */
const PAID_LINE = /^(?:\+31|0)90[069]/
const BY_NAME = /\bbij (?:de |het )?\p{Lu}/u
/** Words in the names of those who help, carry or sell; in these a capital may stand in front, as in TaxiCentrale. */
const COMPANIES = ['centrale', 'taxi', 'stichting', 'winkel', 'vereniging', 'garage', 'verhuur', 'vervoer']
/** "Die bestelt u bij TaxiCentrale Twijnstad", "u maakt bij hen een afspraak". */
const BY_OTHERS = new RegExp(String.raw`\bbij (?:de |het )?(?:[\p{Lu}][\p{L}-]* )*[\p{L}-]*(?:${[...COMPANIES, 'bureau'].join('|')})[\p{L}-]*\b|\bbij (?:hen|haar|hem)\b`, 'iu')
const STRAIGHT_BEHIND = new RegExp(
  String.raw`\bbij (?:de |het )?(?:\p{Lu}[\p{L}-]* )*\p{Lu}?[\p{L}-]*(?:${COMPANIES.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join('|')})[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*,? (?:\(|telefoon(?:nummer)? |tel\. )?$`,
  'u',
)
const OURSELVES = /\b(?:wij|we|ons|onze|mij|me|ik)\b/i

/** "De vrijwilligers van Stichting De Draad helpen u. Zij zijn bereikbaar op …". */
const THEY = /^(?:zij|ze|die) (?:zijn|is|hebben|bereikt)\b/i
const NAMES_OTHERS = new RegExp(`${OTHERS.source}|\\b(?:stichting|vrijwilligers|vereniging)\\b`, 'i')

function wordsBefore({ block, sentences }: BlockFacts, sentence: Range): string {
  const before = sentences.findLast(({ end }) => end <= sentence.start)
  return before === undefined ? '' : block.text.slice(before.start, before.end)
}

const ownPhones = oncePer((facts: BlockFacts): readonly Place[] => facts.phones.filter((phone) => isOwn(facts, phone)).map((phone) => placeOf(facts.block, phone)))

function isOwn(facts: BlockFacts, { start, end, digits }: FoundPhone): boolean {
  if (HELP_LINES.test(digits)) return false
  if (!isBody(facts)) return true
  const { block } = facts
  const sentence = sentenceHolding(facts, { start })
  if (sentence === undefined) return true
  if (THEY.test(block.text.slice(sentence.start, sentence.end)) && NAMES_OTHERS.test(wordsBefore(facts, sentence))) return false
  const words = block.text.slice(sentence.start, Math.min(sentence.end, end + NEAR_BEHIND))
  if (OTHERS.test(words) || STRAIGHT_BEHIND.test(block.text.slice(sentence.start, start))) return false
  return OURSELVES.test(words) || !(BY_OTHERS.test(words) || (PAID_LINE.test(digits) && BY_NAME.test(words)))
}
