import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { WordMatch } from './word-match.ts'

const READER = /^uw? | uw?(?: |$)/i
const WRITTEN_TO = /^(?:u|uw|je|jij|jou|jouw|jullie|wij|we|ons|onze|ik|mijn)$/

/**
 * Can these words stand in this sentence at all? "hulp die bij u past" speaks to the reader, which a sentence about
 * other people doesn't; "aandacht voor aandacht voor mensen" says a thing twice.
 */
export function suitsSentence(words: string, match: WordMatch, { tokens }: AnnotatedBlock): boolean {
  if (READER.test(words) && !saysReader(match, tokens) && !isWrittenTo(match, tokens)) return false
  // "het woord implementeren": spoken about, not used.
  if (match.first > match.sentence.first && /^(?:woord|woorden|term|termen|begrip|begrippen)$/.test(tokens[match.first - 1]?.lower ?? '')) return false
  // "bezwaar maken door een bezwaarschrift in te dienen": how it is done would be the thing itself.
  if (/^bezwaar (?:te )?(?:maken|maakt)$/.test(words) && saysBefore(match, tokens, 'bezwaar')) return false
  if (match.entry.term === 'complex' && !isAdjective(match, tokens)) return false
  return !repeatsNeighbour(words, match, tokens) && !clashesAround(words, match, tokens) && !leavesPreposition(words, match, tokens)
}

/** "uw complex", "verduurzaming complex 114" are buildings; what stands behind is or erg, or before a noun behind een, is hard. */
function isAdjective({ first, last }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return (
    /^(?:ben|bent|is|zijn|was|waren|wordt|worden|blijft|te|zeer|heel|erg|zo|vrij|nogal|niet|minder|meer|ook|en|of|vaak)$/.test(before) ||
    (before === 'een' && tokens[last]?.wordClass === 'noun')
  )
}

/** Of plain verbs: what elsewhere in the sentence they don't go with, though the official verb does. */
const CLASHES: readonly (readonly [plain: RegExp, other: RegExp])[] = [
  [/^(?:geldt|gelden|gold|golden)(?! voor)/, /^(?:op|waarop|hierop|daarop)$/],
  [/(?:^|^te )(?:geven|geeft|gegeven|gaf|gaven)$/, /^(?:drank|dranken|alcohol|schorsing|toetsingsinkomen|verzamelinkomen)$/],
  // "krijgt gegeven" is no Dutch; "met bewijsstukken bewijzen" says the same twice.
  [/^gegeven$/, /^(?:krijg|krijgt|krijgen|kreeg|kregen)$/],
  [/^(?:te )?(?:bewijs|bewijst|bewijzen|bewees|bewezen)$/, /^bewijs(?:stuk|stukken|middel|middelen)?$/],
  [/^(?:de )?hulp$/, /^(?:hulp|\p{L}+hulp)$/u],
  // "kan niet meetellen" denies the kan of "kan buiten beschouwing laten".
  [/^niet (?:te )?mee/, /^(?:kan|kunt|kunnen|kon|konden|mag|mogen|mocht|mochten|hoeft|hoeven)$/],
  // "Voor het overige wijzen wij uw verzoek toe": the rest of the request, and nothing further.
  [/^verder$/i, /^(?:afgewezen|toegewezen|ingewilligd|toegekend|geweigerd|gegrond|ongegrond|gehandhaafd|vernietigd|herroepen|wijst?|wijzen|kent?|kennen|verklaart?|verklaren)$/],
  // A day is over, only a stretch of time ends; and "bent aan te merken als" is no "bent te zien als".
  [/\b(?:afgelopen|af te lopen|aflopen|afloopt|loopt)\b/, /^verval(?:dag|datum)$/],
  [/^te zien$/, /^(?:ben|bent)$/],
  // Only of somebody who pays.
  [/^voor rekening van$/i, /^(?:risico|budget|begroting|subsidie|krediet|vermogen|opbrengst)$/],
  // What an inspector shows is a pass of his office.
  [/identiteitsbewij/, /^(?:hij|toezichthouders?|controleurs?|medewerkers?|inspecteurs?|monteurs?|handhavers?)$/],
  [/^(?:te )?(?:stop|stopt|stoppen|stopte|gestopt)$/, /^terugwerkende$/],
  [/^(?:te )?(?:vraag|vraagt|vragen|vroeg|vroegen|gevraagd)$/, /^(?:daartoe|hiertoe|waartoe)$/],
]

function clashesAround(words: string, { first, last, sentence }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  const others = CLASHES.filter(([plain]) => plain.test(words)).map(([, other]) => other)
  return others.length > 0 && tokens.some(({ lower }, at) => at >= sentence.first && at < sentence.last && (at < first || at >= last) && others.some((other) => other.test(lower)))
}

/** "zich wenden tot de verzekeraar of, als dat niet helpt, tot de Stichting": the second tot would be left behind. */
function leavesPreposition(words: string, { entry, last, sentence }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  const preposition = entry.kind === 'werkwoordgroep' ? (entry.term.split(' ').at(-1) ?? '') : ''
  if (!/^(?:aan|bij|in|met|naar|op|over|tot|van|voor)$/.test(preposition) || words.endsWith(` ${preposition}`)) return false
  return tokens.some(({ lower }, at) => at >= last && at < sentence.last && lower === preposition && /^(?:,|en|of|alsmede|alsook|evenals)$/.test(tokens[at - 1]?.lower ?? ''))
}

/** "uw zienswijze naar voren brengen" also stands in the list for "een ieder kan zijn zienswijze naar voren brengen". */
function saysReader({ entry, first, last }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  return READER.test(entry.term) && !tokens.slice(first, last).some(({ lower }) => /^(?:zijn|haar|hun)$/.test(lower))
}

function saysBefore({ first, sentence }: WordMatch, tokens: AnnotatedBlock['tokens'], word: string): boolean {
  return tokens.slice(sentence.first, first).some(({ lower }) => lower === word)
}

/** "hoe je in beroep kunt gaan" is not written to u. */
function isWrittenTo({ sentence }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  const words = tokens.slice(sentence.first, sentence.last).map(({ lower }) => lower)
  if (words.some((word) => /^(?:je|jij|jou|jouw)$/.test(word)) && !words.some((word) => /^uw?$/.test(word))) return false
  for (let at = sentence.first; at < sentence.last; at++) if (WRITTEN_TO.test(tokens[at]?.lower ?? '')) return true
  return false
}

const NEAR = 3

/** A longer word of these stands right beside the match already. */
function repeatsNeighbour(words: string, { first, last, sentence }: WordMatch, tokens: AnnotatedBlock['tokens']): boolean {
  const own = words.toLowerCase().split(/[^\p{L}]+/u)
  for (let at = Math.max(sentence.first, first - NEAR); at < Math.min(sentence.last, last + NEAR); at++) {
    const token = tokens[at]
    if (token === undefined || (at >= first && at < last) || token.lower.length < 5 || token.verbForm === 'finite') continue
    if (own.some((word) => word.length >= 5 && isSameWord(word, token.lower))) return true
  }
  return false
}

/** Ends and inflection apart: belangrijkste and belangrijke. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long === short || (long.startsWith(short) && /^(?:e|ste|er|ere)$/.test(long.slice(short.length))) || (short.endsWith('e') && long === `${short.slice(0, -1)}ste`)
}
