import type { Block, BlockId, BlockKind } from '../letter/letter.ts'
import type { Passage } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'
import type { BlockFacts, SentenceFacts, Topic } from './letter-facts.ts'

const OBJECTION_HEADING = inPlain(
  /\bbezwaar\b|\bberoep|\bniet (?:mee )?(?:met ons )?eens\b|\boneens\b|\brechtsmiddel|\brechtsbescherming\b|\bnaar de rechter\b|\bniet terecht\b|\bander(?:e|s)? (?:\S+ )?verwacht\b|\bniet (?:akkoord|tevreden) met (?:dit|het|ons|deze|onze|de) (?:besluit|beslissing|uitkomst|beschikking|aanslag|boete)\b|\bvindt? (?:u|je)\b.{0,40}\b(?:niet|fout)\b|\bbent (?:u|je) het\b.{0,40}\bniet\b|\bvoorlopige voorziening\b/,
)
/** "Uw bezwaar", "beslissing op bezwaar": what the letter is about, not how to object. */
const ABOUT_OBJECTION = inPlain(/^(?:betreft|onderwerp)|\b(?:uw|het|op|over|inzake) (?:uw )?bezwaar|\bbezwaarschrift van\b|\bontvangst/)
const CONTACT_HEADING = inPlain(
  /^(?:hebt|heeft|heb) (?:u|je) (?:nog )?(?:een )?(?:vra(?:ag|gen))|^(?:nog )?vra(?:ag|gen)\b|^contact|^(?:wilt|wil) (?:u|je) (?:meer weten|nog iets|(?:hierover |iets )?(?:overleggen|praten|bespreken|vragen)|(?:er |hier |hierover |daarover |nog )*(?:meer|iets) (?:over |van )?(?:weten|vragen|lezen|horen|wilt weten))|^overleg$|^bel(?:len)?\b(?! .{0,20}\b(?:voor|vóór)\b)|^(?:uw )?contactpersoon|^bereikbaarheid|^meer (?:weten|informatie)|^(?:nadere )?(?:informatie|inlichtingen)(?:$|:)|^hoe bereikt/,
)
const CONTACT_BODY = inPlain(
  /^(?:hebt|heeft|heb) (?:u|je) (?:nog |hierover |over [^?]{0,40})?(?:een )?vra(?:ag|gen)|^(?:mocht (?:u|je) )?(?:nog )?vragen\b|^voor (?:meer |nadere |overige )?(?:informatie|inlichtingen|vragen)|^(?:met|bij) vragen|^inlichtingen\b|^(?:u|je) bereikt mij|^meer weten\?|^is (?:er )?iets (?:in deze brief )?(?:niet |on)duidelijk|^(?:wilt|wil) (?:u|je) (?:er |hier |hierover |daarover |nog )*(?:meer (?:over )?weten|iets (?:over )?(?:vragen|weten|navragen))|^bel(?:len)? (?:mag|gerust|mij gerust)|^ik (?:beantwoord|ben (?:op|bereikbaar|er))|^wij staan u graag te woord|^graag licht ik|^als (?:u|je) (?:hierover )?(?:iets|nog) (?:wilt|wil) (?:vragen|weten)/,
)
const HELP = inPlain(
  /^(?:(?:gratis )?hulp(?: nodig| bij|$|\?)|(?:hebt|heeft|heb) (?:u|je) (?:.{0,20} )?hulp nodig|(?:wilt|wil) (?:u|je) hulp|gratis (?:hulp|advies)|weet (?:u|je) niet hoe)/,
)
const NOT_DONE = String.raw`\b(?:niet|geen|niets|te laat|weer|opnieuw|nog (?:een keer|eens|steeds)|volgende|tweede|derde|herhaling|blijft|doorgaat|voortduurt|klaar)\b`
const IF_NOT = inPlain(
  new RegExp(
    String.raw`^(?:en )?(?:wat|dit) (?:er )?(?:(?:gebeurt|gebeuren|doen|volgt|zijn|betekent)\b.{0,30}\b)?(?:als|wanneer|indien|bij|van)\b.{0,60}${NOT_DONE}|^(?:en als|als (?:u|je|het|dit|de)|betaalt (?:u|je)|betaal je|(?:doet|reageert|komt|stuurt|meldt|voldoet|houdt|herstelt|levert|werkt|geeft) (?:u|je)|(?:doe|reageer|kom|stuur|meld|lever|werk) je|gevolgen bij|gevolgen van)\b.{0,60}${NOT_DONE}|^(?:niet (?:op tijd )?(?:betaald|betalen|gereageerd|reageren)|te laat (?:betaald|betalen)|wat zijn de gevolgen|gevolgen van niet|(?:mogelijke )?gevolgen$|bij (?:een )?(?:herhaling|volgende|tweede|nieuwe overtreding))`,
  ),
)

/** What a block says of itself: a heading for the blocks below it, a paragraph for itself. */
export function topicOf(kind: BlockKind, text: Passage, sentences: readonly SentenceFacts[]): Topic | null {
  if (kind === 'heading') return headingTopic(text)
  if (kind === 'listItem' || kind === 'tableCell') return null
  if (sentences.some(({ clause }) => clause === 'bezwaar' || clause === 'beroep') || INTERIM.test(text)) return 'bezwaar'
  if (HELP.test(text)) return 'hulp'
  return CONTACT_BODY.test(text) ? 'contact' : null
}

const INTERIM = inPlain(/\bvoorlopige voorziening\b|\bvoorzieningenrechter\b/)
/** Goes on about the objection of the paragraph above. */
const GOES_ON =
  /^(?:doe dat|doe dit|stuur|schrijf|zet|noem|vermeld|richt|onderteken|(?:u|je) (?:stuurt|schrijft|doet|richt|dient)|d(?:at|it) (?:kan|doet|moet)|het adres|de termijn|in (?:uw|het|je) (?:bezwaar|brief)|uw (?:brief|bezwaar)|let op|wij moeten)\b/

function headingTopic(text: Passage): Topic {
  if (OBJECTION_HEADING.test(text) && !ABOUT_OBJECTION.test(text)) return 'bezwaar'
  if (IF_NOT.test(text)) return 'niets-doen'
  if (HELP.test(text)) return 'hulp'
  return CONTACT_HEADING.test(text) ? 'contact' : 'inhoud'
}

/** The topic of every block: its own, or its heading's until the next heading; list items follow what stands above them. */
export function sectionTopics(blocks: readonly BlockFacts[]): ReadonlyMap<BlockId, Topic> {
  const topics = new Map<BlockId, Topic>()
  let heading: Topic = 'inhoud'
  let before: Topic = 'inhoud'
  for (const { block, topic } of blocks) {
    const last: Topic = before
    if (block.kind === 'heading') {
      heading = topic ?? 'inhoud'
      before = heading
    } else if (block.kind === 'salutation' || block.kind === 'closing') {
      heading = 'inhoud'
      before = 'inhoud'
    } else {
      before = follows(block, before) ? before : (topic ?? heading)
      if (topic === null && last === 'bezwaar' && GOES_ON.test(block.text.toLowerCase())) before = 'bezwaar'
    }
    topics.set(block.id, before)
  }
  return topics
}

function follows({ kind }: Block, before: Topic): boolean {
  return (kind === 'listItem' || kind === 'tableCell') && before !== 'inhoud'
}
