import type { Block, BlockId } from '../letter/letter.ts'

/** What a stretch of the letter is about, as far as it changes what its words prove. */
export type Topic = 'bezwaar' | 'contact' | 'hulp' | 'inhoud'

const OBJECTION = /\bbezwaar(?:schrift)?\b|\bberoep\b|beroepschrift|niet (?:mee )?eens|oneens|rechtsmiddel|voorlopige voorziening|voorzieningenrechter/i
const CONTACT_HEADING = /^(?:hebt|heeft|heb) (?:u|je) (?:nog )?(?:een )?(?:vra(?:ag|gen))|^(?:nog )?vragen|^contact|^meer (?:weten|informatie)|^informatie/i
const CONTACT_BODY = /^(?:hebt|heeft|heb) (?:u|je) (?:nog |hierover |over [^?]{0,40})?(?:een )?vra(?:ag|gen)|^voor (?:meer informatie|vragen)|^vragen\?|^bel (?:ons|mij|dan|gerust)|^wij (?:helpen u graag|beantwoorden)/i
const HELP = /^(?:hulp|(?:hebt|heeft|heb) (?:u|je) hulp|wilt u hulp|lukt het niet|(?:gratis )?(?:hulp|advies))/i

/**
 * The topic of every block: a heading rules the blocks under it until the next heading; without headings a paragraph's
 * own words decide, and list items follow the paragraph before them.
 */
export function sectionTopics(blocks: readonly Block[]): ReadonlyMap<BlockId, Topic> {
  const topics = new Map<BlockId, Topic>()
  let heading: Topic | null = null
  let before: Topic = 'inhoud'
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = headingTopic(block.text)
      before = heading ?? 'inhoud'
      topics.set(block.id, before)
      continue
    }
    if (block.kind === 'salutation') heading = null
    const own = block.kind === 'listItem' ? before : (bodyTopic(block.text) ?? heading ?? 'inhoud')
    before = own
    topics.set(block.id, own)
  }
  return topics
}

function headingTopic(text: string): Topic | null {
  if (OBJECTION.test(text) && !/^(?:betreft|onderwerp)/i.test(text) && !/uw bezwaar|op (?:uw )?bezwaar/i.test(text)) return 'bezwaar'
  if (HELP.test(text)) return 'hulp'
  return CONTACT_HEADING.test(text) ? 'contact' : null
}

const CLAUSE = /bezwaar (?:te )?(?:maken|indienen|in te dienen|aantekenen|aan te tekenen|gemaakt|ingediend|open)|(?:maak|maakt|dien|dienen|teken)\b[^.]{0,40}\bbezwaar|bezwaarschrift|in beroep|beroep (?:instellen|aantekenen|in te stellen|open)|beroepschrift|niet (?:mee )?eens|oneens/i

/** A paragraph is about objection when it tells how, not when it speaks of an objection that was made. */
function bodyTopic(text: string): Topic | null {
  if (CLAUSE.test(text)) return 'bezwaar'
  if (HELP.test(text)) return 'hulp'
  return CONTACT_BODY.test(text) ? 'contact' : null
}
