import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import { pluralOf } from '../inflect/inflect-noun.ts'
import type { WordMatch } from './word-match.ts'

const AMOUNT = /^(?:alle|veel|weinig|meer|minder|genoeg|voldoende|onvoldoende)$/

/** "in wetgeving", "dat wetgeving", "alle inbreng": a singular without article, possessive or another word that counts. */
export function standsBare(match: Pick<WordMatch, 'first' | 'last' | 'sentence' | 'entry'>, { tokens }: AnnotatedBlock): boolean {
  let at = match.first - 1
  while (at >= match.sentence.first && isBetween(tokens, at)) at--
  const before = at < match.sentence.first ? undefined : tokens[at]
  if (before === undefined) return tokens[match.last]?.verbForm === 'finite' && tokens[match.last + 1]?.lower !== 'dat'
  // "dat wetgeving hard uitpakt": de wetgeving has no dat.
  const clashes = match.entry.article === 'de' ? /^(?:dat|dit|het)$/ : /^(?:die|deze|de)$/
  return AMOUNT.test(before.lower) || (match.entry.article !== null && clashes.test(before.lower)) || !isDeterminer(before)
}

/** An adjective, or the comma in "een grote, ernstige consequentie". */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === ',') return tokens[at - 1]?.wordClass === 'adjective' && tokens[at + 1]?.wordClass === 'adjective'
  return token?.wordClass === 'adjective' && !AMOUNT.test(token.lower) && !COUNTING.test(token.lower)
}

const COUNTING = /^(?:een|geen|elke?|iedere?|enkele?|welke?|zulke?|zo['’]n|één)$/

function isDeterminer({ wordClass, kind, lower }: Token): boolean {
  if (/^(?:u|wij|we|ik|je|jij|hij|zij|ze|men)$/.test(lower)) return false
  return COUNTING.test(lower) || wordClass === 'article' || wordClass === 'pronoun' || wordClass === 'numeral' || kind === 'number' || kind === 'placeholder' || wordClass === 'noun' || wordClass === 'name'
}

const FOR_ACTS = /(?:ing|heid|schap|atie|teit|age|sel|de|te|ie|iek|uur|isme)$/
const COUNTED = new Set('mening woning rekening regeling vergadering vergunning tekening mededeling afdeling lening'.split(' '))
const BARE_NOUNS = new Set(
  `advies antwoord bezwaar bewijs bezoek contact controle drank hinder inkomen last overlast recht respect schade steun tijd toezicht uitstel verband
  verdriet verlies verlof verzet werk zorg geluid spoed straf succes`.split(/\s+/),
)

/** "in wet" is no Dutch, "in controle" and "bij twijfel" are: words for what one does need no article. */
export function isCounted(words: string): boolean {
  const head = words.split(/ (?:van|voor|die|dat|om|met|in|op|bij|over) /)[0] ?? words
  if (COUNTED.has(head)) return true
  return !head.includes(' ') && !FOR_ACTS.test(head) && !BARE_NOUNS.has(head) && pluralOf(head) !== null && !words.includes(' ')
}
