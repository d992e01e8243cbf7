import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { changesNumber } from './replace-noun.ts'
import { capitaliseLike, replaceRange } from './replace-range.ts'
import type { Replacement } from './suggest-replacements.ts'
import { takesOver } from './takes-over.ts'
import { dropTokens, editsOf, inMidSentence, replaceTokens } from './token-changes.ts'
import type { WordMatch } from './word-match.ts'

/** Words that never inflect. `echter` can't become `maar` where it stands: that moves to the front of its sentence. */
export function replaceFixed(match: WordMatch, text: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined || match.ranges.length > 1) return null
  // "waar nodig en wenselijk": a clause can't stand for half of a pair.
  if (/ (?:kan|nodig is|moet|mag|is)$/.test(text) && /^(?:en|of)$/.test(block.tokens[match.last]?.lower ?? '')) return null
  if (match.entry.kind === 'voegwoord' && (lacksClause(match, block) || isPaired(match, block))) return null
  if (opensAside(match, text, block)) return null
  // "Daarentegen stelde 43 procent": nobody begins with wel.
  if (/^(?:juist|wel|vooral|ook niet|dus)$/.test(text) && match.first === match.sentence.first) return null
  // "Wij vertrouwen erop … en verzoeken u": a question can't stand for half of a sentence; "de observatie daar" is no Dutch.
  if (/\?/.test(text) && !endsSentence(match, block)) return null
  if (text === 'daar' && /^(?:noun|name)$/.test(block.tokens[match.first - 1]?.wordClass ?? '') && block.tokens[match.first - 2]?.kind !== 'number') return null
  if (belongsToNoun(match, block) || (/^\p{Ll}+e$/u.test(text) && match.entry.term.endsWith('en') && followsBare(match, block))) return null
  if (match.entry.kind === 'voorzetsel' && text === 'over' && !takesOver(match, block)) return null
  if (!fitsBefore(text, block.tokens[match.last]) || changesNumber(match.entry.kind !== 'uitdrukking' || /(?:en|s)$/.test(match.entry.term), text, match, block)) return null
  if (text === 'maar' && match.first > match.sentence.first && match.entry.kind === 'bijwoord') return moveToFront(match, 'Maar', block)
  // "Klant Contact Centrum" bears a capital of its own: "balie" doesn't take it over inside a sentence.
  const ownCapital = match.first > match.sentence.first && /^\p{Lu}/u.test(match.entry.term)
  const comma = opensSentence(match, text, block) ? ',' : ''
  const words = `${ownCapital ? text : capitaliseLike(text, block.block.text.slice(range.start, range.end))}${keepsStop(match, text, block) ? '.' : comma}`
  // A whole sentence brings its own end mark.
  const end = /[.?!]$/.test(words) && /[.?!]/.test(block.block.text.charAt(range.end)) ? range.end + 1 : range.end
  return { words, edits: [replaceRange(block.block, { start: range.start, end }, words)], safe: true }
}

/** "lid, tevens secretaris" and "het riet, alsmede de modder, houdt": an aside needs its own word, and "en" would ask for "houden". */
function opensAside({ first, last, sentence }: WordMatch, text: string, { tokens }: AnnotatedBlock): boolean {
  if (tokens[first - 1]?.text !== ',') return false
  if (text === 'ook') return /^(?:noun|adjective)$/.test(tokens[last]?.wordClass ?? '') || tokens[last]?.verbForm === 'presentParticiple'
  if (text !== 'en') return false
  const end = tokens.slice(last, sentence.last).findIndex((token) => token.text === ',')
  return end >= 0 && tokens[last + end + 1]?.verbForm === 'finite' && !tokens.slice(last, last + end).some(({ verbForm }) => verbForm === 'finite')
}

/** "Zo nodig belt hij u." → "Als dat nodig is, belt hij u.": a comma parts the clause's verb from the next one. */
function opensSentence({ first, last, sentence }: WordMatch, text: string, { tokens }: AnnotatedBlock): boolean {
  return first === sentence.first && /^als .+ (?:is|wilt|wil|kan|kunt|moet|mag)$/.test(text) && tokens[last]?.verbForm === 'finite'
}

function endsSentence({ last, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  return last >= sentence.last || tokens[last]?.kind === 'punctuation'
}

/** "hetzij de wet, hetzij de uitvoering", "zowel … alsmede": one half of a pair can't change by itself. */
function isPaired({ first, last, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const own = tokens[first]?.lower
  const others = tokens.slice(sentence.first, sentence.last).filter((_, index) => sentence.first + index < first || sentence.first + index >= last)
  return others.some(({ lower }) => (/^(?:hetzij|ofwel|enerzijds)$/.test(own ?? '') && lower === own) || ((own ?? '').startsWith('als') && lower === 'zowel'))
}

/** "een goede en waar nodig korte uitleg" has no room for a clause; "derhalve € 25" none for daarom. */
function fitsBefore(text: string, next: Token | undefined): boolean {
  if (/ (?:kan|nodig is|moet|mag|is)$/.test(text) && next?.wordClass === 'adjective' && next.lower.endsWith('e')) return false
  // "zulks op grond van" leaves its verb out, and "dat" can't.
  if (text === 'dat' && next?.wordClass === 'preposition') return false
  return text !== 'daarom' || (next?.kind !== 'number' && next?.text !== '€')
}

/** "het uitsluitend recht", "een kort telefonisch uitstel", "vier aaneengesloten weken": between an article or a number and its noun an adverb is an adjective. */
function belongsToNoun({ entry, first, last, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const before = tokens[first - 1]
  return entry.kind === 'bijwoord' && ((/^(?:article|adjective)$/.test(before?.wordClass ?? '') && tokens[last]?.wordClass === 'noun') || (before?.wordClass === 'numeral' && first > sentence.first))
}

/** "enzovoort." for "etc." at the end of a sentence, where the one full stop was the sentence's too. */
function keepsStop({ last, sentence }: WordMatch, text: string, { tokens }: AnnotatedBlock): boolean {
  return last === sentence.last && tokens[last - 1]?.text.endsWith('.') === true && tokens[last - 1]?.text !== '.' && !/[.?!]$/.test(text)
}

/** "mits onderbouwd," leaves its subject and verb out, and so can't begin with "alleen als". */
function lacksClause({ last }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const next = tokens[last]
  return (next?.wordClass === 'adjective' || next?.verbForm === 'pastParticiple') && tokens[last + 1]?.kind === 'punctuation'
}

/** "Wij hebben echter niets ontvangen." → "Maar wij hebben niets ontvangen."; only in a sentence of one clause. */
function moveToFront(match: WordMatch, word: string, block: AnnotatedBlock): Replacement | null {
  const { sentence } = match
  const opener = block.tokens[sentence.first]
  if (opener === undefined || opener.kind !== 'word' || opener.wordClass === 'coordinator' || sentence.clauses.length > 1 || block.tokens[sentence.last - 1]?.text === '?') return null
  const edits = editsOf(block, sentence, [replaceTokens(sentence.first, sentence.first + 1, `${word} ${inMidSentence(opener)}`), dropTokens(match.first, match.last)])
  return edits === null ? null : { words: word, edits, safe: false }
}

/** An adjective follows the inflection of the one that it replaces; of several words the last inflects. */
export function replaceAdjective(match: WordMatch, text: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined || clashes(block.tokens[match.first - 1], text) || isMisplaced(text, match, block)) return null
  // "complex De Goede Grond": in front of a name it is a noun.
  if (match.form === 'base' && /^\p{Lu}/u.test(block.tokens[match.last]?.text ?? '') && match.last < match.sentence.last) return null
  // "de nodige vergunning" reads as: quite some.
  if (text === 'nodig' && match.form === 'inflected') return null
  // "de voorhanden gegevens": a word that never inflects doesn't show what the other should do.
  if (match.form === 'base' && /[^i]en$/.test(match.entry.term) && standsBeforeNoun(match, block)) return null
  if (/^\p{Ll}+e$/u.test(text) && match.form !== 'inflected' && followsBare(match, block)) return null
  const inflected = match.form === 'inflected' ? inflectPhrase(text) : text
  if (inflected === null || (match.form === 'base' && text.includes(' ') && !canStandBefore(text) && standsBeforeNoun(match, block))) return null
  const bare = text.endsWith('genoemd') && lacksArticle(match, block)
  if (text.endsWith('genoemd') && !bare && match.form === 'base' && block.tokens[match.first - 1]?.wordClass === 'noun') return null
  const phrase = bare ? `${match.form === 'inflected' ? 'de' : 'het'} ${inflectPhrase(text) ?? inflected}` : inflected
  const words = capitaliseLike(phrase, block.block.text.slice(range.start, range.end))
  return { words, edits: [replaceRange(block.block, range, words)], safe: true }
}

/** "voormeld bedrag", "bij bovenvermelde brief": such words went without an article; plain ones don't. */
function lacksArticle({ first, last, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  if (tokens[last]?.wordClass !== 'noun') return false
  const before = first > sentence.first ? tokens[first - 1] : undefined
  return before === undefined || !(/^(?:article|numeral|adjective|noun|name)$/.test(before.wordClass) || /^(?:de|het|een|uw|mijn|zijn|haar|hun|ons|onze|je|jouw|deze|dit|die|dat|alle|beide|en|of)$/.test(before.lower))
}

/** "een voorgeschreven formulier" would be "een verplicht formulier", not "verplichte". */
function followsBare({ first, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  return tokens.slice(Math.max(sentence.first, first - 3), first).some(({ lower }) => /^(?:een|geen|elk|ieder|welk|zo'n|veel|enig)$/.test(lower))
}

/** "recent verhuisd" says when, "een recent afschrift" which: a plain word for the one can't stand for the other. */
function isMisplaced(text: string, { form, last, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const next = last < sentence.last ? tokens[last] : undefined
  const ends = next === undefined || next.kind === 'punctuation'
  if (/^(?:onlangs|kort geleden)$/.test(text)) return form !== 'base' || ends || next.wordClass === 'noun'
  return text === 'nieuw' && form === 'base' && !ends && next.wordClass !== 'noun' && next.wordClass !== 'coordinator'
}

/** "zeer" before "heel groot", "niet" before "niet soepel". */
function clashes(before: Token | undefined, text: string): boolean {
  const first = text.split(' ')[0] ?? ''
  if (before?.lower === 'meest' || before?.lower === 'minst') return true
  return text.includes(' ') && /^(?:te|zeer|heel|erg|meer|minder|even|zo|uiterst|bijzonder|vrij|nogal|niet)$/.test(before?.lower ?? '') && /^(?:te|heel|erg|niet|meer|minder|veel)$/.test(first)
}

const ADVERBS = /^(?:heel|erg|te|niet|meer|minder|veel|goed|makkelijk|hieronder|hierboven|eerder|net|nog|los|apart|steeds|even|minst|meest|zo|opnieuw|tijdelijk|volledig)$/

/** "heel belangrijk" → "heel belangrijke"; null for "te herkennen" and "voor u", which can't stand before a noun. */
function inflectPhrase(text: string): string | null {
  if (!canStandBefore(text) || /^(?:misschien|meer|expres)$/.test(text)) return null
  const words = text.split(' ')
  return [...words.slice(0, -1), inflectAdjective(words.at(-1) ?? '')].join(' ')
}

function canStandBefore(text: string): boolean {
  const words = text.split(' ')
  const last = words.at(-1) ?? ''
  return words.slice(0, -1).every((word) => ADVERBS.test(word)) && !(words.includes('te') && last.endsWith('en'))
}

function standsBeforeNoun({ last }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  return tokens[last]?.wordClass === 'noun' || tokens[last]?.wordClass === 'adjective'
}

/** Drops the words, with one of the spaces around them; what follows takes their capital. */
export function dropWords(match: WordMatch, block: AnnotatedBlock): Replacement | null {
  const { tokens } = block
  const { sentence } = match
  if (match.ranges.length > 1) return null
  const next = tokens[match.last]
  const betweenCommas = tokens[match.first - 1]?.text === ',' && next?.text === ','
  if (match.first === sentence.first) {
    // Dutch puts the finite verb second: what opened the sentence can't go without its verb moving too.
    if (next === undefined || next.kind !== 'word') return null
    if (next.wordClass === 'verb') return dropBeforeVerb(match, block)
  }
  const edits = editsOf(block, sentence, [dropTokens(betweenCommas ? match.first - 1 : match.first, betweenCommas ? match.last + 1 : match.last)])
  return edits === null ? null : { words: '', edits, safe: false }
}

/** "Tot onze verbazing hebt u niet betaald." → "U hebt niet betaald.": the subject comes first again. */
function dropBeforeVerb(match: WordMatch, block: AnnotatedBlock): Replacement | null {
  const verb = block.tokens[match.last]
  const subject = block.tokens[match.last + 1]
  if (verb?.verbForm !== 'finite' || !/^(?:u|wij|we|ik|hij|het|er)$/.test(subject?.lower ?? '')) return null
  if (subject?.lower === 'het' && block.tokens[match.last + 2]?.wordClass === 'noun') return null
  const edits = editsOf(block, match.sentence, [dropTokens(match.first, match.last), replaceTokens(match.last, match.last + 2, `${subject?.lower ?? ''} ${verb.lower}`)])
  return edits === null ? null : { words: '', edits, safe: false }
}
