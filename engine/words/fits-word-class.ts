import type { Sentence, Token, WordClass } from '../annotate/annotated-block.ts'
import { isFinite, type VerbFormName } from '../inflect/inflect-verb.ts'
import { marksOf } from '../lexicon/marks-of.ts'
import type { Entry } from '../../wordlists/word-list.ts'
import type { VerbReading } from './verb-index.ts'
import { chooseReading, MODAL, PERFECT_OR_PASSIVE, standsNear } from './choose-reading.ts'
import { clauseOf } from './verb-layout.ts'

const NEVER_NOUN: ReadonlySet<WordClass> = new Set(['verb', 'article', 'preposition', 'pronoun', 'adverb', 'coordinator', 'subordinator'])

/** Can a term of one word be what the annotation saw here? "Potentieel" is an adjective here, a noun there. */
export function fitsKind(tokens: readonly Token[], at: number, kind: Entry['kind']): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  switch (kind) {
    case 'afkorting':
      return true
    case 'zelfstandig naamwoord':
    case 'meervoud':
      return !NEVER_NOUN.has(token.wordClass) || marksOf(token.form) === '' || followsDeterminer(tokens, at)
    case 'bijvoeglijk naamwoord':
      if (token.wordClass === 'noun' || token.wordClass === 'name') return token.text === token.lower && (!marksOf(token.form).includes('n') || standsAsAdjective(tokens, at))
      return !(token.wordClass === 'verb' && token.verbForm === 'finite' && marksOf(token.form) !== '')
    case 'bijwoord':
      // "de bovengenoemde voornemens"
      if (token.wordClass === 'noun' && isDescribed(tokens[at - 1])) return false
      return token.wordClass !== 'name' || token.text === token.lower || /^[^Nn]+$/.test(marksOf(token.form))
    default:
      // An unusual word at the start of a sentence looks like a name: "Nochtans was u er niet."
      return token.wordClass !== 'name' || token.text === token.lower || /^[^Nn]+$/.test(marksOf(token.form))
  }
}

const DETERMINER = /^(?:de|het|een|geen|uw|ons|onze|dit|deze)$/

/** "ons schrijven", "een gap": a noun, whatever the annotation saw. */
function followsDeterminer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:dat|die)$/.test(before)) return tokens[at + 1]?.verbForm === 'finite' && at - 2 < 0
  return DETERMINER.test(before) && (tokens[at + 1]?.wordClass !== 'noun' || /^(?:uw|ons|onze)$/.test(before))
}

/** "vermogende ouders", "is voorhanden": before a noun, or without anything that makes a noun of it. */
function standsAsAdjective(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.wordClass === 'noun' || !/^(?:article|pronoun|adjective|preposition|numeral)$/.test(tokens[at - 1]?.wordClass ?? '')
}

/**
 * The readings of the word at `at` that agree with what the annotation saw: "verstrekte" is the past tense or stands
 * before a noun, "bedragen" can be a noun. None where the word is no verb.
 */
export function fittingReadings(tokens: readonly Token[], sentence: Sentence, at: number, readings: readonly VerbReading[]): readonly VerbReading[] {
  const token = tokens[at]
  if (token === undefined) return []
  const possible = readings.filter((reading) => canBe(tokens, sentence, at, token, reading))
  if (possible.length < 2) return possible
  const agreeing = possible.filter((reading) => agreesWith(token, reading))
  const best = agreeing.length > 0 ? agreeing : possible
  return token.verbForm === null || token.verbForm === 'presentParticiple' ? best : chooseReading(tokens, sentence, at, possible, best)
}

/** A group is sure by its other words: there the annotation may have missed the verb. */
export function canCarryGroup(token: Token, before: Token | undefined): boolean {
  if (token.wordClass === 'noun' && isDescribed(before)) return false
  if (token.wordClass === 'verb' || isUnknown(token)) return true
  const marks = marksOf(token.form)
  return (token.wordClass !== 'preposition' && /[isfp]/.test(marks))
}

function canBe(tokens: readonly Token[], sentence: Sentence, at: number, token: Token, reading: VerbReading): boolean {
  const { form } = reading
  const before = tokens[at - 1]
  if (token.wordClass === 'adjective' && form === 'pastParticiple' && isQuestionVerb(tokens, sentence, at)) return false
  if (token.wordClass !== 'verb' && isUnknown(token)) return true
  // "de door u verstrekte gegevens"
  if (isFinite(form) && tokens[at - 2]?.lower === 'door' && tokens[at - 3]?.wordClass === 'article' && isBeforeNoun(tokens, at)) return false
  // "een op schaal vervaardigde tekening"
  if (isFinite(form) && isBeforeNoun(tokens, at) && tokens.slice(Math.max(sentence.first, at - 7), at).some(({ wordClass }, index, near) => wordClass === 'article' && near[index + 1]?.wordClass === 'preposition')) return false
  // "de verkregen inzichten"
  if (isFinite(form) && before?.wordClass === 'article' && tokens[at + 1]?.wordClass === 'noun') return false
  switch (token.wordClass) {
    case 'verb':
      if (isNounToo(token) && countsNouns(before) && tokens[at + 1]?.wordClass !== 'noun') return false
      if (isFinite(form) && token.verbForm !== 'finite') return canBeWrong(token, form) || (token.verbForm === 'pastParticiple' && !isNounToo(token))
      if (form === 'stem' && reading.verb.stem !== reading.verb.third && !wantsStem(tokens, sentence, at)) return false
      if (form === 'infinitive') return token.verbForm !== 'presentParticiple' && !isDescribedNoun(tokens, at)
      if (form === 'presentParticiple' || form === 'presentAttributive') return isBeforeNoun(tokens, at)
      if (form === 'pastParticiple' && INTENSIFIER.test(before?.lower ?? '')) return false
      return form !== 'pastParticiple' || !isNounToo(token) || (!isDescribed(before) && standsNear(tokens, sentence, at, PERFECT_OR_PASSIVE))
    case 'adjective':
    case 'adverb':
      if (form === 'presentParticiple' || form === 'presentAttributive') return isBeforeNoun(tokens, at)
      return !isFinite(form) && form !== 'infinitive' && !INTENSIFIER.test(before?.lower ?? '')
    case 'noun':
      return form === 'infinitive' && (before?.lower === 'het' || (standsNear(tokens, sentence, at, MODAL) && !countsNouns(before) && !/^(?:article|adjective|preposition|pronoun)$/.test(before?.wordClass ?? '')))
    default:
      return false
  }
}

/** "Hoe ervaren mensen dit?": a finite verb that the annotation took for an adjective. */
function isQuestionVerb(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at]?.lower.endsWith('en') !== true || !isBeforeNoun(tokens, at)) return false
  return clauseOf(sentence, at).finite === null || /^(?:hoe|waarom|wanneer|zo)$/.test(tokens[at - 1]?.lower ?? '')
}

/** "erg gemotiveerd": a quality, nothing that was done. */
const INTENSIFIER = /^(?:erg|heel|zeer|zo|uiterst|meer|minder|meest)$/

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.wordClass === 'noun' || next?.wordClass === 'adjective' || next?.wordClass === 'name'
}

function isUnknown({ form }: Token): boolean {
  const marks = marksOf(form)
  return marks === '' || marks === '?'
}

/** "kort" is a verb only with ik, before je, or without any subject at the head of its clause. */
function wantsStem(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (/^(?:ik|je|jij)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.lower === 'ik') return true
  const { first } = clauseOf(sentence, at)
  if (at === first && at > sentence.first) return /^(?:punctuation|coordinator)$/.test(tokens[at - 1]?.kind === 'punctuation' ? 'punctuation' : (tokens[at - 1]?.wordClass ?? ''))
  return tokens.slice(first, at).every((token) => token.kind === 'punctuation' || token.wordClass === 'coordinator' || token.wordClass === 'adverb' || token.lower === 'ik')
}

/** "te voeren" of "in te voeren" looks like the plural "voeren". */
function canBeWrong(token: Token, form: VerbFormName): boolean {
  return form === 'plural' && token.verbForm === 'infinitive'
}

/** Is the verb that the annotation saw in this form? */
export function agreesWith(token: Token | undefined, { form, split }: Pick<VerbReading, 'form' | 'split'>): boolean {
  switch (token?.verbForm) {
    case 'finite':
      return isFinite(form) || form === 'infinitive'
    case 'infinitive':
      return form === 'infinitive' || (split && form === 'plural')
    case 'pastParticiple':
      return form === 'pastParticiple' || form === 'attributive'
    default:
      return !isFinite(form)
  }
}

/** "de twee bedragen", "uw verzoeken": a noun, whatever the annotation says. */
function countsNouns(before: Token | undefined): boolean {
  return before !== undefined && (before.wordClass === 'numeral' || before.kind === 'number' || /^(?:de|een|uw|onze|hun|deze|alle|beide|enkele|meerdere|verschillende|veel|weinig|meer|geen|andere)$/.test(before.lower))
}

function isNounToo(token: Token): boolean {
  return marksOf(token.form).includes('n')
}

/** "een vreemd bericht": what stands behind an article or an adjective is the noun. */
function isDescribed(before: Token | undefined): boolean {
  return before !== undefined && /^(?:article|adjective)$/.test(before.wordClass)
}

/** "in de reguliere overleggen": an infinitive behind an adjective is what the adjective describes. */
function isDescribedNoun(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at - 2]]
  return before?.wordClass === 'adjective' && before.lower.endsWith('e') && (first?.wordClass === 'adjective' || (first?.wordClass === 'article' && first.lower !== 'het'))
}
