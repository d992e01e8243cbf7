import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { Passage } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'
import {
  ARTICLE, BE, BEFORE_DOUBT, BEFORE_FAILURE, BEFORE_LETTER, BEFORE_NOUN, CONDITION, LINK, modeBitsOf, NEEDS_CLAUSES, NO_IMPERATIVE, OPENS_CASE, OPENS_TIME, OTHER_SUBJECT, PAST,
  PERFECT, POSSIBILITY, RELATIVE, SOUNDS_PAST, SUBJECT, T_IMPERATIVE, THEN, UNDULY,
} from './mode-words.ts'

/**
 * How a sentence is meant: said of now, told of what went before, said for a case that may come, or asked. What a letter
 * says for a case that may come ("Betaalt u niet, dan volgt een aanmaning") proves nothing about what it does itself.
 */
export type SentenceMode = 'nu' | 'toen' | 'als' | 'vraag'

/** `words` is the sentence's passage. Most sentences hold no word that opens a case or looks back: only those that do are read. */
export function judgeMode(words: Passage, tokens: readonly Token[], sentence: Sentence): SentenceMode {
  if (words.text.includes('?') && /\?["')”]?\s*$/.test(words.plain)) return 'vraag'
  const first = tokens[sentence.first]
  if (first === undefined) return 'nu'
  const opening = modeBitsOf(first.form)
  if (isConditional(words, tokens, sentence, opening)) return 'als'
  return isRetrospect(words, tokens, sentence, opening) ? 'toen' : 'nu'
}

const FAILURE = inPlain(/^wie (?:niet|te laat|geen|zich niet|dit niet|dat niet|weer|opnieuw)\b|^wie\b[^,?]{5,80}, (?:betaalt|krijgt|riskeert|verliest|raakt|verbeurt)\b|^na (?:twee|drie|\d) waarschuwingen|^(?:bij|na|in geval van|ook bij|voor het geval) (?:een |het |de )?(?:niet|uitblijven|gebreke|overschrijding|te late|te laat|geen|herhaling|voortduring|termijnoverschrijding|recidive|volgende|eerstvolgende|tweede|derde|nieuwe overtreding|wanbetaling|verzuim|onvoldoende|vorst|onjuist|er |dat )/)
const INNER = inPlain(/(?<!net )(?<!zo)\b(?:als|indien|wanneer|zodra|tenzij|mits|ingeval|zolang) (?:u|je|jij|wij|we|er|het|de|dit|deze|uw|jouw|dat|iemand|een|blijkt|niet|geen|sprake)\b/)
/** "Er kan een boete worden opgelegd", "wij kunnen uw uitkering stoppen": it may, so it doesn't now. */
const MAY = inPlain(/\b(?:kan|kunnen|zou|zouden|mogen)\b(?! (?:u|je|jij|ik)\b)(?!.{0,80}\b(?:niet|geen)\b).{0,160}\b(?:opgelegd|teruggevorderd|ingetrokken|verlaagd|gestopt|geweigerd|opgeschort|ingevorderd|geschorst|beëindigd|opleggen|intrekken|stoppen|verlagen|terugvorderen|invorderen|weigeren|beëindigen|schorsen|opschorten)\b/)
const DOUBTS = inPlain(/^(?:horen|krijgen|ontvangen|zonder|het niet|wie niet|zo niet)\b.{0,80}\b(?:niets|niet|geen|reactie|tegenbericht)\b/)

/** `opening`: the mode bits of the first word. */
function isConditional(words: Passage, tokens: readonly Token[], sentence: Sentence, opening: number): boolean {
  if ((opening & OPENS_CASE) !== 0 && !comparesFirst(tokens, sentence) && ((opening & NEEDS_CLAUSES) === 0 || sentence.finiteVerbs !== 1)) return true
  if (((opening & BEFORE_FAILURE) !== 0 && FAILURE.test(words)) || ((opening & BEFORE_DOUBT) !== 0 && DOUBTS.test(words))) return true
  const held = bitsIn(tokens, sentence)
  if (((held & CONDITION) !== 0 && INNER.test(words)) || ((held & POSSIBILITY) !== 0 && MAY.test(words))) return true
  return opensWithCondition(words, tokens, sentence, (held & THEN) !== 0) || hasEarlyThen(tokens, sentence)
}

/** "Anders dan u dacht, …" compares; "anders" alone opens a case. */
function comparesFirst(tokens: readonly Token[], { first }: Sentence): boolean {
  return tokens[first]!.lower === 'anders' && tokens[first + 1]?.lower === 'dan'
}

/** The mode bits of all its words. */
function bitsIn(tokens: readonly Token[], { first, last }: Sentence): number {
  let bits = 0
  for (let index = first; index < last; index++) bits |= modeBitsOf(tokens[index]!.form)
  return bits
}

/** "Betaalt u niet, dan …", "Is de sloot niet schoon, dan …": a verb in front, its subject, and a second clause. */
function opensWithCondition(words: Passage, tokens: readonly Token[], sentence: Sentence, holdsThen: boolean): boolean {
  const at = sentence.first + ((bitsAt(tokens, sentence.first) & LINK) === 0 ? 0 : 1)
  const first = tokens[at]
  if (first === undefined || tokens[at + 1] === undefined) return false
  const bits = modeBitsOf(first.form)
  const goesOn = holdsThen && THEN_BEHIND.test(words)
  const isFirm = (bits & NO_IMPERATIVE) !== 0 || (first.verbForm === 'finite' && (bits & T_IMPERATIVE) === 0 && /(?:t|en)$/.test(first.lower))
  if (isFirm && goesOn) return true
  if (first.verbForm !== 'finite') return false
  const subject = bitsAt(tokens, at + 1)
  const isSubject = (subject & SUBJECT) !== 0 || ((subject & OTHER_SUBJECT) !== 0 && (bits & NO_IMPERATIVE) !== 0)
  return isSubject && (goesOn || (sentence.finiteVerbs >= 2 && words.plain.includes(',')))
}

const THEN_BEHIND = inPlain(/, (?:en )?dan\b/)

/** None beyond the block. */
function bitsAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  return token === undefined ? 0 : modeBitsOf(token.form)
}

/** "U krijgt dan geen geld", "in dat geval": said for that case. Not "meer dan", "zo en dan". */
function hasEarlyThen(tokens: readonly Token[], sentence: Sentence): boolean {
  const end = Math.min(sentence.last, sentence.first + 6)
  for (let index = sentence.first + 1; index < end; index++) {
    const { lower } = tokens[index]!
    if (lower === 'dan') return tokens[index - 1]!.verbForm === 'finite' || (bitsAt(tokens, index - 1) & SUBJECT) !== 0
    if (lower === 'geval' && tokens[index - 1]!.lower === 'dat') return true
  }
  return false
}

/** The first finite verb stands in the past, or "heeft u … aangevraagd". */
function isRetrospect(words: Passage, tokens: readonly Token[], sentence: Sentence, opening: number): boolean {
  if ((opening & BEFORE_LETTER) !== 0 && EARLIER_LETTER.test(words)) return true
  if ((opening & OPENS_TIME) === 0 || ((opening & ARTICLE) !== 0 && RELATIVE_FIRST.test(words))) return false
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!
    if (token.verbForm !== 'finite' || standsBeforeNoun(tokens, sentence, index) || standsInRelative(tokens, sentence, index)) continue
    const bits = modeBitsOf(token.form)
    if ((bits & PAST) !== 0 || ((bits & SOUNDS_PAST) !== 0 && (bitsAt(tokens, index - 1) & BEFORE_NOUN) === 0)) return true
    if ((bits & BE) !== 0 && JUDGED.test(words) && !DATED.test(/^[^:]*/.exec(words.plain)?.[0] ?? '')) return false
    return (bits & PERFECT) !== 0 && sentence.first !== index && DONE.test(words) && !OBLIGED.test(words)
  }
  return false
}

/** "Het te veel betaalde bedrag wordt …": an adjective that looks like a past tense. */
function standsBeforeNoun(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  if (isUnduly(tokens, index)) return true
  return sentence.finiteVerbs > 1 && tokens[index + 1]?.wordClass === 'noun' && /de$|te$/.test(tokens[index]!.lower) && /^(?:veel|te|de|het|dit|onze|uw|eerder|reeds|al|onterecht|onverschuldigd|wel|nog)$/.test(tokens[index - 1]?.lower ?? '')
}

/** "Het over mei onverschuldigd betaalde, zijnde € 300": what was paid, not that somebody paid. */
function isUnduly(tokens: readonly Token[], index: number): boolean {
  return (bitsAt(tokens, index - 1) & UNDULY) !== 0 && /^(?:betaal|uitbetaal|verstrek|uitgekeer|genot)\w*(?:de|te|en)$/.test(tokens[index]!.lower)
}

/** "De hulp die u vroeg, krijgt u niet": the past of a clause that only says which help. */
function standsInRelative(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  if (sentence.finiteVerbs <= 1) return false
  return (index - 1 > sentence.first && (bitsAt(tokens, index - 1) & RELATIVE) !== 0) || (index - 2 > sentence.first && (bitsAt(tokens, index - 2) & RELATIVE) !== 0)
}

/** "Uw aanvraag is afgewezen" tells the decision of this letter, unless it names a day. */
const JUDGED = inPlain(/\b(?:afgewezen|toegekend|verleend|opgelegd|goedgekeurd|toegewezen|ingewilligd)\b/)
const DATED = /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b(?:eerder|eerst|destijds|toen|vorige?|inmiddels|al|waarbij|waarin|tegen)\b/
/** "Het bedrag dat u ten onrechte hebt gekregen, moet u teruggeven": the past only says which amount. */
const RELATIVE_FIRST = inPlain(/^(?:het|de) [^,]{0,60}\b(?:dat|die) (?:u|je|wij|we)\b[^,]{0,80}, (?:moet|dient|betaalt|vorderen|vraagt|vragen|willen|krijgt|wordt)\b/)
const EARLIER_LETTER = inPlain(/^(?:bij|in|met|per) (?:ons |onze |het |de |uw |een )?(?:eerdere? |vorige )?(?:besluit|brief|beschikking|beslissing|schrijven|e-mail|mail) (?:van|d\.d\.)/)
/** "U bent gehouden het ontvangen bedrag terug te geven". */
const OBLIGED = inPlain(/\bbent (?:dan )?(?:gehouden|verplicht)\b/)
const DONE = inPlain(/\b(?:gevraagd|aangevraagd|verzocht|ingediend|gemaakt|gekregen|gestuurd|verstuurd|verzonden|toegezonden|geschreven|geïnformeerd|in kennis gesteld|kenbaar gemaakt|gesproken|gebeld|gemeld|ontvangen|bericht|meegedeeld|medegedeeld|gewezen|aangekondigd|gelast|gehoord|gecontroleerd|onderzocht|besproken|verschenen|verzuimd|gebruikgemaakt|gebruik gemaakt|ingebracht|gebracht|betrokken|toegestuurd|geboden|gegeven|opgelegd|verleend|toegekend|afgewezen)\b/)
