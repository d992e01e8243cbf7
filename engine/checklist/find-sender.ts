import { placeOf, type BlockFacts } from '../facts/letter-facts.ts'
import { passagesOf } from '../find/passage.ts'
import { inText } from '../find/word-pattern.ts'
import { oncePer } from '../once-per.ts'
import type { Place, Range } from '../letter/letter.ts'
import { isBody, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'

/**
 * The sender: an organisation in the letterhead, the foot or under the greeting. A person's name alone doesn't tell who
 * writes; with an organisation, an e-mail address or a website in the letter it does.
 */
export function findSender({ blocks }: ChecklistSource): ElementState {
  const first = firstHead(blocks)
  const places: Place[] = []
  const signed: Place[] = []
  for (const facts of blocks) {
    const { sender, person } = readPart(facts)
    for (const range of sender) places.push(placeOf(facts.block, range))
    if (person !== null) signed.push(placeOf(facts.block, person))
    const title = facts === first && sender.length === 0 ? headTitle(facts) : null
    if (title !== null) places.push(placeOf(facts.block, title))
  }
  return stateFrom(places.length > 0 ? places : signed.length > 0 && blocks.some(mentions) ? signed : [])
}

/** The block at the top of the head, unless it is the reader's own organisation. */
function firstHead(blocks: readonly BlockFacts[]): BlockFacts | undefined {
  const isHead = ({ block }: BlockFacts) => block.kind === 'letterhead'
  const first = blocks.findIndex(isHead)
  const next = blocks.findIndex((facts, at) => at > first && isHead(facts))
  return ATTENTION.test(blocks[next]?.block.text ?? '') ? undefined : blocks[first]
}

interface SenderPart {
  readonly sender: readonly Range[]
  /** A name under the greeting without an organisation. */
  readonly person: Range | null
}

const NONE: SenderPart = { sender: [], person: null }

const readPart = oncePer((facts: BlockFacts): SenderPart => {
  switch (facts.block.kind) {
    case 'closing':
      return readClosing(facts)
    case 'letterhead':
    case 'footer':
      return readMargin(facts)
    default:
      return NONE
  }
})

const mentions = oncePer((facts: BlockFacts) => isBody(facts) && mention.test(passagesOf(facts).whole))

const GREETING = /^(?:met (?:\S+ )?groet(?:en)?|(?:\S+ )?groet(?:en|jes)?|hoogachtend|met de meeste hoogachting|tot ziens.*|tot .{0,20}dag)[,.!]?$/i
const UNIT = /^(?:de |onze |het |team )?(?:klantenservice|klantcontactcentrum|administratie|secretariaat|balie|receptie|redactie)[,.]?$/i
const ORGANISATION =
  /(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|dienst|samenwerking|agentschap|inspectie|autoriteit|loket|fonds|kantoor|bureau|werkplein|wijkteam|buurtteam|regio|zorg|gezondheidscentrum|instituut|stichting|instantie|orgaan)\b|\b(?:UWV|SVB|CAK|DUO|CJIB|RDW|GGD|CIZ|IND|COA|CBR|ISD|RIEC|Kadaster|Belasting\w*|Sociale Verzekeringsbank|team|afdeling|college van|burgemeester|wethouders|minister|staatssecretaris|directeur|heffingsambtenaar|invorderingsambtenaar|inspecteur|ontvanger|dijkgraaf|gedeputeerde|namens (?!deze|dit)\S+|het bestuur|raad van bestuur|commissie|rechtbank|politie|Rijk\w+|VVE|schuldhulp\w*)\b/i
const MENTION =
  /\b(?:gemeente|provincie|waterschap|ministerie van|dienst|GGD|hoogheemraadschap|omgevingsdienst) [A-Z]|\b(?:UWV|SVB|CAK|DUO|CJIB|RDW|CIZ|IND|COA|CBR|GGD|Belastingdienst|Sociale Verzekeringsbank)\b|\S@\S+\.\w|\bwww\.\w|https?:/

const organisation = inText(ORGANISATION)
const mention = inText(MENTION)

function readClosing(facts: BlockFacts): SenderPart {
  const { text, placeholders } = facts.block
  const whole = { start: 0, end: text.length }
  if (placeholders.length > 0 || organisation.test(passagesOf(facts).whole)) return { sender: [whole], person: null }
  return linesOf(text).some((line) => line !== '' && !GREETING.test(line) && !UNIT.test(line)) ? { sender: [], person: whole } : NONE
}

/** An organisation by name; in a head not where the reader's address stands. */
function readMargin(facts: BlockFacts): SenderPart {
  const { text, kind } = facts.block
  if (!organisation.test(passagesOf(facts).whole)) return NONE
  const match = ORGANISATION.exec(kind === 'footer' ? text : text.replace(STREET_LINE, (line) => ' '.repeat(line.length)))
  if (match === null || (kind === 'letterhead' && isAddress(text))) return NONE
  return { sender: [{ start: match.index, end: match.index + match[0].length }], person: null }
}

function isAddress(text: string): boolean {
  return linesOf(text).some((line) => ADDRESSEE.test(line))
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim())
}

/** Behind the name of the reader's own organisation. */
const ATTENTION = /^(?:t\.a\.v\.|ter attentie van)/i
const ADDRESSEE = /^(?:aan\b|t\.a\.v\.|ter attentie|de heer|mevrouw|mevr\.|mw\.?|dhr\.?|heer|familie|fam\.|de bewoners?|de ouders?|de erven)\b|^(?:aan\b|t\.a\.v\.)|^[A-Z]\.\s?(?:[A-Z]\.\s?)*(?:\p{L}+ ?){1,4}$/iu
const FIELD = /^(?:datum|dagtekening|kenmerk|ons|uw|onderwerp|betreft|bijlagen?|van|aan|behandeld|zaak\w*|dossier\w*|pagina|nummer|referentie|contactpersoon|telefoon|tel|e-?mail|verzend\w*|verzonden|\d)/i
/** "Automatisch bericht", "Persoonlijk en vertrouwelijk": what kind of post it is, not who sends it. */
const KIND_OF_LETTER =
  /^(?:(?:dit is een |een )?(?:automatische?|belangrijke?|nieuwe?|persoonlijke?|digitale?|officiële?|laatste|eerste|tweede) )?(?:bericht|e-?mail|brief|mededeling|melding|notificatie|kennisgeving|besluit|beschikking|aanmaning|herinnering|betalingsherinnering|uitnodiging|factuur|nota|waarschuwing|ontvangstbevestiging|nieuwsbrief|kopie|concept|spoed|per post|aangetekend|persoonlijk|vertrouwelijk|persoonlijk en vertrouwelijk)[.:!]?$/i
const HOUSE_NUMBER = String.raw`\s\d+\s?[a-z]?(?:[-/]\w+)?`
const STREET = new RegExp(String.raw`${HOUSE_NUMBER}$|\b\d{4}\s?[A-Z]{2}\b`)
/** "Burgemeester Pollaan 8" names a street. */
const STREET_LINE = new RegExp(String.raw`^.*${HOUSE_NUMBER}\s*$`, 'gm')
const DATED = /\b\d{1,2} \p{L}+ (?:19|20)\d\d\b/u

/** A line at the top of the head that may be the sender's name, whatever it is: not the reader's address, nor a row of fields. */
const headTitle = oncePer(({ block: { text, placeholders } }: BlockFacts): Range | null => {
  if (placeholders.length > 0 || isAddress(text)) return null
  const name = linesOf(text).find(
    (line) => /\p{L}{3}|(?:\p{L} ){4}/u.test(line) && !FIELD.test(line) && !KIND_OF_LETTER.test(line) && !STREET.test(line) && !DATED.test(line),
  )
  return name === undefined ? null : { start: text.indexOf(name), end: text.indexOf(name) + name.length }
})
