import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { Passage } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'

/**
 * How a sentence is meant: said of now, told of what went before, said for a case that may come, or asked. What a letter
 * says for a case that may come ("Betaalt u niet, dan volgt een aanmaning") proves nothing about what it does itself.
 */
export type SentenceMode = 'nu' | 'toen' | 'als' | 'vraag'

/** `words` is the sentence's passage. */
export function judgeMode(words: Passage, tokens: readonly Token[], sentence: Sentence): SentenceMode {
  if (words.text.includes('?') && /\?["')”]?\s*$/.test(words.plain)) return 'vraag'
  if (isConditional(words, tokens, sentence)) return 'als'
  return isRetrospect(words, tokens, sentence) ? 'toen' : 'nu'
}

const OPENERS = new Set(['als', 'indien', 'mocht', 'mochten', 'wanneer', 'zodra', 'tenzij', 'ingeval', 'dan', 'anders', 'stel', 'zolang'])
/** These open a condition only in a sentence of two clauses: "Als eigenaar houdt u de sloot schoon" is none. */
const CLAUSE_OPENERS = new Set(['als', 'zolang'])
const FAILURE = inPlain(/^na (?:twee|drie|\d) waarschuwingen|^(?:bij|na|in geval van|ook bij|voor het geval) (?:een |het |de )?(?:niet|uitblijven|gebreke|overschrijding|te late|te laat|geen|herhaling|voortduring|termijnoverschrijding|recidive|volgende|eerstvolgende|tweede|derde|nieuwe overtreding|wanbetaling|verzuim|onvoldoende|vorst|onjuist|er |dat )/)
const INNER = inPlain(/(?<!net )(?<!zo)\b(?:als|indien|wanneer|zodra|tenzij|mits|ingeval|zolang) (?:u|je|jij|wij|we|er|het|de|dit|deze|uw|jouw|dat|iemand|een|blijkt|niet|geen|sprake)\b/)
/** "Er kan een boete worden opgelegd", "wij kunnen uw uitkering stoppen": it may, so it doesn't now. */
const MAY = inPlain(/\b(?:kan|kunnen|zou|zouden|mogen)\b(?! (?:u|je|jij|ik)\b)(?!.{0,80}\b(?:niet|geen)\b).{0,160}\b(?:opgelegd|teruggevorderd|ingetrokken|verlaagd|gestopt|geweigerd|opgeschort|ingevorderd|geschorst|beëindigd|opleggen|intrekken|stoppen|verlagen|terugvorderen|invorderen|weigeren|beëindigen|schorsen|opschorten)\b/)
const DOUBTS = inPlain(/^(?:horen|krijgen|ontvangen|zonder|het niet|wie niet|zo niet)\b.{0,80}\b(?:niets|niet|geen|reactie|tegenbericht)\b/)

function isConditional(words: Passage, tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.first]
  if (first === undefined) return false
  if (OPENERS.has(first.lower) && (!CLAUSE_OPENERS.has(first.lower) || sentence.finiteVerbs !== 1)) return true
  if (FAILURE.test(words) || DOUBTS.test(words)) return true
  if ((INNER.test(words) && holds(CONDITIONS, tokens, sentence)) || (MAY.test(words) && holds(POSSIBILITIES, tokens, sentence))) return true
  return opensWithCondition(words, tokens, sentence) || hasEarlyThen(tokens, sentence)
}

const CONDITIONS = new Set(['als', 'indien', 'wanneer', 'zodra', 'tenzij', 'mits', 'ingeval', 'zolang'])
const POSSIBILITIES = new Set(['kan', 'kunnen', 'zou', 'zouden', 'mogen'])

/** Is one of these words a token of the sentence? */
function holds(words: ReadonlySet<string>, tokens: readonly Token[], sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index++) if (words.has(tokens[index]?.lower ?? '')) return true
  return false
}

const SUBJECTS = new Set(['u', 'je', 'jij', 'wij', 'we', 'ik', 'er'])
const OTHER_SUBJECTS = new Set(['het', 'de', 'een', 'uw', 'dit', 'dat', 'deze', 'die', 'iemand', 'onze', 'hij', 'zij', 'ze', 'jouw', 'mijn', 'geen'])
const NO_IMPERATIVE = new Set(['is', 'zijn', 'heeft', 'hebt', 'wordt', 'worden', 'komt', 'komen', 'blijft', 'blijven', 'ontbreekt', 'ontbreken', 'gaat', 'kan', 'klopt', 'krijgt', 'wil', 'wilt', 'verandert', 'lukt', 'vindt', 'blijkt', 'staat', 'voldoet', 'betaalt', 'volgt'])

const T_IMPERATIVE = new Set(['laat', 'zet', 'wacht', 'let', 'start', 'sluit', 'schat', 'meet', 'moet', 'vergeet', 'eet'])

/** "Maar gebeurt dit nog een keer, dan …". */
const LINKS = new Set(['maar', 'en', 'of'])

/** "Betaalt u niet, dan …", "Is de sloot niet schoon, dan …": a verb in front, its subject, and a second clause. */
function opensWithCondition(words: Passage, tokens: readonly Token[], sentence: Sentence): boolean {
  const at = sentence.first + (LINKS.has(tokens[sentence.first]?.lower ?? '') ? 1 : 0)
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first === undefined || second === undefined) return false
  const isFirm = NO_IMPERATIVE.has(first.lower) || (first.verbForm === 'finite' && /(?:t|en)$/.test(first.lower) && !T_IMPERATIVE.has(first.lower))
  if (isFirm && THEN.test(words)) return true
  if (first.verbForm !== 'finite') return false
  const isSubject = SUBJECTS.has(second.lower) || (OTHER_SUBJECTS.has(second.lower) && NO_IMPERATIVE.has(first.lower))
  return isSubject && (THEN.test(words) || (sentence.finiteVerbs >= 2 && words.plain.includes(',')))
}

const THEN = inPlain(/, (?:en )?dan\b/)

/** "U krijgt dan geen geld", "in dat geval": said for that case. Not "meer dan", "zo en dan". */
function hasEarlyThen(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let index = sentence.first + 1; index < Math.min(sentence.last, sentence.first + 6); index++) {
    const before = tokens[index - 1]
    if (tokens[index]?.lower === 'dan') return before?.verbForm === 'finite' || SUBJECTS.has(before?.lower ?? '')
    if (tokens[index]?.lower === 'geval' && before?.lower === 'dat') return true
  }
  return false
}

const TIME_OPENERS = new Set(['op', 'in', 'bij', 'vorige', 'vorig', 'eerder', 'daarin', 'sinds', 'tijdens', 'begin', 'eind', 'onlangs', 'naar', 'gisteren', 'vandaag', 'na', 'van', 'u', 'je', 'wij', 'we', 'hierover', 'daartegen', 'enige', 'enkele', 'per', 'ondanks', 'uw', 'jouw', 'zoals', 'over', 'het', 'de', 'onze'])
const PAST = new Set(`vroeg vroegen kreeg kregen schreef schreven was waren had hadden werd werden kwam kwamen gaf gaven zag zagen ging gingen liet lieten stond stonden zei zeiden sprak
  spraken vond bleek deed deden ontving ontvingen stuurden verstuurden belden hoorden verzochten meldden wees kon konden moest moesten zou wilde`.split(/\s+/))

/** Behind these a word such as `verbeurte` is a noun, not a past tense. */
const NOUN_OPENERS = new Set(['op', 'onder', 'van', 'de', 'het', 'een', 'ter', 'uw'])

/** The first finite verb stands in the past, or "heeft u … aangevraagd". */
function isRetrospect(words: Passage, tokens: readonly Token[], sentence: Sentence): boolean {
  if (EARLIER_LETTER.test(words)) return true
  if (RELATIVE_FIRST.test(words)) return false
  if (!TIME_OPENERS.has(tokens[sentence.first]?.lower ?? '')) return false
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    if (token?.verbForm !== 'finite' || standsBeforeNoun(tokens, sentence, index) || standsInRelative(tokens, sentence, index)) continue
    if (PAST.has(token.lower) || (/(?:[^aeiou]te|[^aeiou]de)$/.test(token.lower) && !NOUN_OPENERS.has(tokens[index - 1]?.lower ?? ''))) return true
    if (/^(?:is|zijn)$/.test(token.lower) && JUDGED.test(words) && !DATED.test(/^[^:]*/.exec(words.plain)?.[0] ?? '')) return false
    return /^(?:heeft|hebt|heb|hebben|is|zijn|bent)$/.test(token.lower) && sentence.first !== index && DONE.test(words) && !OBLIGED.test(words)
  }
  return false
}

/** "Het te veel betaalde bedrag wordt …": an adjective that looks like a past tense. */
function standsBeforeNoun(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  if (isUnduly(tokens, index)) return true
  return sentence.finiteVerbs > 1 && /de$|te$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.wordClass === 'noun' && /^(?:veel|te|de|het|dit|onze|uw|eerder|reeds|al|onterecht|onverschuldigd|wel|nog)$/.test(tokens[index - 1]?.lower ?? '')
}

/** "Het over mei onverschuldigd betaalde, zijnde € 300": what was paid, not that somebody paid. */
function isUnduly(tokens: readonly Token[], index: number): boolean {
  return /^(?:onverschuldigd|onterecht|onrechte)$/.test(tokens[index - 1]?.lower ?? '') && /^(?:betaal|uitbetaal|verstrek|uitgekeer|genot)\w*(?:de|te|en)$/.test(tokens[index]?.lower ?? '')
}

/** "De hulp die u vroeg, krijgt u niet": the past of a clause that only says which help. */
function standsInRelative(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  return sentence.finiteVerbs > 1 && [index - 1, index - 2].some((at) => at > sentence.first && /^(?:die|waar\w*)$/.test(tokens[at]?.lower ?? ''))
}

/** "Uw aanvraag is afgewezen" tells the decision of this letter, unless it names a day. */
const JUDGED = inPlain(/\b(?:afgewezen|toegekend|verleend|opgelegd|goedgekeurd|toegewezen|ingewilligd)\b/)
const DATED = /\d|\b(?:eerder|eerst|destijds|toen|vorige?|inmiddels|al|waarbij|waarin|tegen)\b/
/** "Het bedrag dat u ten onrechte hebt gekregen, moet u teruggeven": the past only says which amount. */
const RELATIVE_FIRST = inPlain(/^(?:het|de) [^,]{0,60}\b(?:dat|die) (?:u|je|wij|we)\b[^,]{0,80}, (?:moet|dient|betaalt|vorderen|vraagt|vragen|willen|krijgt|wordt)\b/)
const EARLIER_LETTER = inPlain(/^(?:bij|in|met|per) (?:ons |onze |het |de |uw |een )?(?:eerdere? |vorige )?(?:besluit|brief|beschikking|beslissing|schrijven|e-mail|mail) (?:van|d\.d\.)/)
/** "U bent gehouden het ontvangen bedrag terug te geven". */
const OBLIGED = inPlain(/\bbent (?:dan )?(?:gehouden|verplicht)\b/)
const DONE = inPlain(/\b(?:gevraagd|aangevraagd|verzocht|ingediend|gemaakt|gekregen|gestuurd|verstuurd|verzonden|toegezonden|geschreven|geïnformeerd|in kennis gesteld|kenbaar gemaakt|gesproken|gebeld|gemeld|ontvangen|bericht|meegedeeld|medegedeeld|gewezen|aangekondigd|gelast|gehoord|gecontroleerd|onderzocht|besproken|verschenen|verzuimd|gebruikgemaakt|gebruik gemaakt|ingebracht|gebracht|betrokken|toegestuurd|geboden|gegeven|opgelegd|verleend|toegekend|afgewezen)\b/)
