import type { Passage } from '../engine/find/passage.ts'
import { inText } from '../engine/find/word-pattern.ts'
import type { Range } from '../engine/letter/letter.ts'
import { NOTHING } from './gather.ts'

/** False only when the passage names no article of a law. */
export function mayCite(passage: Passage): boolean {
  return ARTICLE_WORD.mayMatch(passage)
}

/** The articles of laws that a passage names, each with the words that lead to it ("op grond van artikel 3"), in offsets of the passage. */
export function citedArticles(passage: Passage): readonly Range[] {
  if (!ARTICLE_WORD.mayMatch(passage)) return NOTHING
  const { text } = passage
  const found: Range[] = []
  let from = 0
  for (let at = nextWord(text, from); at >= 0; at = nextWord(text, from)) {
    // The expression is slow: it is tried where an article can stand, and looks back for what leads to it.
    CITED.lastIndex = at
    const match = CITED.exec(text)
    const start = at - (match?.[1]?.length ?? 0)
    const end = at + (match?.[0].length ?? 1)
    if (match !== null) found.push({ start: start < from ? at : start, end })
    from = end
  }
  return found
}

function nextWord(text: string, from: number): number {
  NEXT_WORD.lastIndex = from
  return NEXT_WORD.exec(text)?.index ?? -1
}

const ARTICLE_WORD = inText(/\b[Aa]rt(?:ikel|\.)/)
const NEXT_WORD = /[Aa]rt(?:ikel|\.)/g

const NUMBER = String.raw`\d+[a-z]{0,2}(?:[:.]\d+[a-z]?)*`
const MEMBER = String.raw`(?:,? (?:(?:het )?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) lid|lid ${NUMBER}|(?:aanhef en )?(?:onder|onderdeel|sub) [a-z\d]+))`
const LAW_NAME = String.raw`(?:,? ?(?:van )?(?:de |het )?(?:\p{Lu}[\p{L}\d]*(?:wet|besluit|verordening|regeling|wetboek)?\b(?: (?:op|van|voor|inzake|het|de|en|in|tot|bij|\p{Lu}[\p{L}\d]*|wet|bestuursrecht|werk|inkomen|ondersteuning|maatschappelijke|inkomensvoorziening|gemeente|besluit|regeling|handhaving|algemene)(?!\p{L}))*|(?:deze|dezelfde|genoemde) (?:wet|verordening|regeling))(?: \d{4})?)`
const ARTICLE = String.raw`(?:[Aa]rtikel(?:en)?|[Aa]rt\.) ${NUMBER}(?:(?:, ${NUMBER})* (?:en|tot en met|t/m|jo\.?|juncto) (?:artikel )?${NUMBER})?${MEMBER}*(?:,? en ${MEMBER})?${LAW_NAME}?`
/** The words that lead to an article. */
export const LEAD = String.raw`(?:[Oo]p grond van|[Oo]p basis van|[Ii]ngevolge|[Kk]rachtens|[Vv]olgens|[Cc]onform|[Gg]elet op|[Oo]vereenkomstig|[Mm]et toepassing van|(?:[Zz]oals |[Aa]ls )?(?:bedoeld|genoemd) in)`
const CITED = new RegExp(String.raw`(?<=((?<![\p{L}])${LEAD} (?:het bepaalde in |de )?)?)(?<![\p{L}])${ARTICLE}`, 'uy')
