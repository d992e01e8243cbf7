import { placeOf, type BlockFacts } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import type { Range } from '../letter/letter.ts'
import { isBody, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'

/**
 * The sender: an organisation in the letterhead, the foot or under the greeting. A person's name alone doesn't tell who
 * writes; with an organisation, an e-mail address or a website in the letter it does.
 */
export function findSender({ blocks }: ChecklistSource): ElementState {
  const head = blocks.filter(({ block }) => block.kind === 'letterhead')
  const first = ATTENTION.test(head[1]?.block.text ?? '') ? undefined : head[0]
  const places = blocks.flatMap((facts) => [...readPart(facts).sender, ...(facts === first ? readPart(facts).title : [])].map((range) => placeOf(facts.block, range)))
  if (places.length > 0) return stateFrom(places)
  const signed = blocks.flatMap((facts) => readPart(facts).person.map((range) => placeOf(facts.block, range)))
  return stateFrom(signed.length > 0 && blocks.some(mentions) ? signed : [])
}

interface SenderPart {
  readonly sender: readonly Range[]
  /** A line at the top of the head that may be the sender's name, whatever it is. */
  readonly title: readonly Range[]
  /** A name under the greeting without an organisation. */
  readonly person: readonly Range[]
}

const NONE: SenderPart = { sender: [], title: [], person: [] }

const readPart = oncePer((facts: BlockFacts): SenderPart => {
  const { block } = facts
  const whole = { start: 0, end: block.text.length }
  if (block.kind === 'closing') return readClosing(block.text, block.placeholders.length > 0, whole)
  if (block.kind === 'letterhead' || block.kind === 'footer') return block.kind === 'letterhead' ? { ...NONE, ...headSender(block.text, block.placeholders) } : { ...NONE, sender: named(block.text) }
  return NONE
})

const mentions = oncePer((facts: BlockFacts) => isBody(facts) && MENTION.test(facts.block.text))

const GREETING = /^(?:met (?:\S+ )?groet(?:en)?|(?:\S+ )?groet(?:en|jes)?|hoogachtend|met de meeste hoogachting|tot ziens.*|tot .{0,20}dag)[,.!]?$/i
const UNIT = /^(?:de |onze |het |team )?(?:klantenservice|klantcontactcentrum|administratie|secretariaat|balie|receptie|redactie)[,.]?$/i
const ORGANISATION =
  /(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|dienst|samenwerking|agentschap|inspectie|autoriteit|loket|fonds|kantoor|bureau|werkplein|wijkteam|buurtteam|regio|zorg|gezondheidscentrum|instituut|stichting|instantie|orgaan)\b|\b(?:UWV|SVB|CAK|DUO|CJIB|RDW|GGD|CIZ|IND|COA|CBR|ISD|RIEC|Kadaster|Belasting\w*|Sociale Verzekeringsbank|team|afdeling|college van|burgemeester|wethouders|minister|staatssecretaris|directeur|heffingsambtenaar|invorderingsambtenaar|inspecteur|ontvanger|dijkgraaf|gedeputeerde|namens (?!deze|dit)\S+|het bestuur|raad van bestuur|commissie|rechtbank|politie|Rijk\w+|VVE|schuldhulp\w*)\b/i
const MENTION =
  /\b(?:gemeente|provincie|waterschap|ministerie van|dienst|GGD|hoogheemraadschap|omgevingsdienst) [A-Z]|\b(?:UWV|SVB|CAK|DUO|CJIB|RDW|CIZ|IND|COA|CBR|GGD|Belastingdienst|Sociale Verzekeringsbank)\b|\S@\S+\.\w|\bwww\.\w|https?:/

function readClosing(text: string, hasField: boolean, whole: Range): SenderPart {
  if (hasField || named(text).length > 0) return { ...NONE, sender: [whole] }
  const lines = text.split('\n').map((line) => line.trim())
  return lines.some((line) => line !== '' && !GREETING.test(line) && !UNIT.test(line)) ? { ...NONE, person: [whole] } : NONE
}

function named(text: string): readonly Range[] {
  const match = ORGANISATION.exec(text)
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }]
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

/** An organisation by name, or the first block of the head, when it isn't the reader's address or a row of fields. */
function headSender(text: string, placeholders: readonly Range[]): Partial<SenderPart> {
  const lines = text.split('\n').map((line) => line.trim())
  if (lines.some((line) => ADDRESSEE.test(line))) return {}
  const organisation = named(text.replace(STREET_LINE, (line) => ' '.repeat(line.length)))
  if (organisation.length > 0) return { sender: organisation }
  if (placeholders.length > 0) return {}
  const name = lines.find((line) => /\p{L}{3}|(?:\p{L} ){4}/u.test(line) && !FIELD.test(line) && !KIND_OF_LETTER.test(line) && !STREET.test(line) && !DATED.test(line))
  return name === undefined ? {} : { title: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] }
}
