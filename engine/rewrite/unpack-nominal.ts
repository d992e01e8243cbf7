import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { teInfinitive, verbForm } from '../inflect/inflect-verb.ts'
import { knownVerb } from '../inflect/known-verb.ts'
import { takesZijn } from '../inflect/takes-zijn.ts'
import type { VerbForms } from '../lexicon/verb-forms.ts'
import { dropTokens, insertBefore, joinWords, replaceTokens, type TokenChange } from '../words/token-changes.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'
import { BY_READER, BY_SENDER, TAKES_OM } from './nominal-tables.ts'

/**
 * Verbs hidden in "het … van": "door middel van het invullen van het formulier" → "door het formulier in te vullen", "voor
 * het aanvragen van een pas" → "om een pas aan te vragen", "Bij het invullen van het formulier hebt u …" → "Als u het
 * formulier invult, hebt u …", "Na het indienen van uw aanvraag krijgt u …" → "Nadat u uw aanvraag hebt ingediend, …".
 */
export function unpackNominals(block: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const found: Rewrite[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const nominal = readNominal(block.tokens, sentence, at)
    const rewrite = nominal === null ? null : unpack(block, sentence, nominal)
    if (rewrite !== null) found.push(rewrite)
  }
  return found
}

interface Nominal {
  /** Where the preposition begins. */
  readonly first: number
  readonly preposition: string
  readonly verb: VerbForms
  /** The object: token indexes, half-open. */
  readonly object: number
  readonly end: number
}

const PREPOSITIONS: readonly (readonly string[])[] = [['door', 'middel', 'van'], ['door'], ['middels'], ['voor'], ['bij'], ['na']]
const NOUNS = new Set('inkomen vermogen leven bestaan verleden voornemen vertrouwen schrijven eten weten bedragen optreden overleg handelen oordelen verstrijken verlopen ontbreken uitblijven wegvallen overlijden vervallen aflopen ontstaan plaatsvinden gebeuren toenemen afnemen stijgen dalen eindigen verschijnen vrijkomen voortduren voortbestaan aanhouden blijven verdwijnen uitvallen groeien'.split(' '))
const LONGEST = 10

/** "<preposition> het <infinitive> van <object>" with the object up to a mark or the clause's verb. */
function readNominal(tokens: readonly Token[], sentence: Sentence, at: number): Nominal | null {
  const preposition = PREPOSITIONS.find((words) => words.every((word, index) => tokens[at + index]?.lower === word))
  if (preposition === undefined) return null
  const het = at + preposition.length
  const infinitive = tokens[het + 1]?.lower ?? ''
  const verb = knownVerb(infinitive)
  if (tokens[het]?.lower !== 'het' || tokens[het + 2]?.lower !== 'van' || verb === null || NOUNS.has(infinitive)) return null
  const object = het + 3
  const end = objectEnd(tokens, object, sentence.last)
  return end === null ? null : { first: at, preposition: preposition.join(' '), verb, object, end }
}

function objectEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < limit && at - from <= LONGEST; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (/^[.,;:!?]$/.test(token.text) || token.verbForm === 'finite') return at === from || goesOn(tokens, at) ? null : at
    const parts = token.wordClass === 'verb' && token.verbForm !== 'pastParticiple'
    // "van uw bezwaarschrift op 22 april": when it was may belong to the sentence's own verb.
    const isTime = token.wordClass === 'preposition' && tokens[at + 1]?.kind === 'number'
    if (parts || isTime || token.kind === 'placeholder' || /^(?:te|om|die|dat|of|en|het|of|alsmede|evenals|\()$/.test(token.lower) && !isArticle(tokens, at)) return null
  }
  return null
}

/** "het bieden van structuur, zelfvertrouwen en contacten": the comma parts the things that are offered. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:noun|name|adjective|article|numeral)$/.test(tokens[at + 1]?.wordClass ?? '')
}

/** "het formulier" is an object; "het tijdig betalen" and "en" begin something else. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'het') return tokens[at + 1]?.wordClass !== 'verb'
  return /^(?:en|of)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.wordClass === 'noun' && tokens[at - 1]?.wordClass === 'noun'
}

function unpack(block: AnnotatedBlock, sentence: Sentence, nominal: Nominal): Rewrite | null {
  switch (nominal.preposition) {
    case 'door':
    case 'door middel van':
    case 'middels':
      return withInfinitive(block, sentence, nominal, 'door')
    case 'voor':
      return takesOm(block.tokens, sentence, nominal) ? withInfinitive(block, sentence, nominal, 'om') : null
    case 'bij':
      return asClause(block, sentence, nominal, 'als')
    default:
      return asClause(block, sentence, nominal, 'nadat')
  }
}

/** door … te, om … te; a comma parts it from a verb that follows. */
function withInfinitive(block: AnnotatedBlock, sentence: Sentence, { first, verb, object, end }: Nominal, opener: string): Rewrite | null {
  const comma = block.tokens[end]?.verbForm === 'finite' ? ',' : ''
  return createRewrite('naamwoord', block, sentence, [replaceTokens(first, object, opener), insertBefore(end, `${teInfinitive(verb)}${comma}`)])
}

/** "een formulier voor het aanvragen van", or at the head of the sentence: there om is right; "verantwoordelijk voor" isn't. */
function takesOm(tokens: readonly Token[], sentence: Sentence, nominal: Nominal): boolean {
  const { first } = nominal
  if (first === sentence.first) return doesItself(tokens, nominal)
  const before = tokens[first - 1]
  return before !== undefined && (TAKES_OM.has(before.lower) || before.lower === 'nodig')
}

/** "Voor het behandelen van uw beroep betaalt u": om would make the reader the one who treats it. */
function doesItself(tokens: readonly Token[], { verb, end }: Nominal): boolean {
  // "Voor het treffen van een regeling ben ik bereikbaar": it is somebody else who does it.
  if (/^(?:ben|bent|is|zijn|was|waren)$/.test(tokens[end]?.lower ?? '')) return false
  const subject = tokens[end + 1]?.lower ?? ''
  if (/^(?:wij|we|ik)$/.test(subject)) return !BY_READER.has(verb.infinitive)
  return /^(?:u|je|jij)$/.test(subject) && !BY_SENDER.has(verb.infinitive)
}

/** At the head of a sentence, before "hebt u …" or "bellen wij …": who does it must be known from the verb. */
function asClause(block: AnnotatedBlock, sentence: Sentence, nominal: Nominal, opener: 'als' | 'nadat'): Rewrite | null {
  const { tokens } = block
  const { first, verb, object, end } = nominal
  const subject = tokens[end + 1]?.lower ?? ''
  if (first !== sentence.first || tokens[end]?.verbForm !== 'finite' || !/^(?:u|wij|we)$/.test(subject)) return null
  const doer = BY_READER.has(verb.infinitive) ? 'u' : BY_SENDER.has(verb.infinitive) ? 'wij' : null
  if (doer === null || (opener === 'als' && doer !== 'u') || takesZijn(verb) !== 'no') return null
  const changes: TokenChange[] = [replaceTokens(first, object, joinWords(opener, doer))]
  const finite = opener === 'als' ? verbForm(verb, 'present') : joinWords(doer === 'u' ? 'hebt' : 'hebben', verb.pastParticiple)
  if (finite === '' || verb.pastParticiple === '') return null
  return createRewrite('naamwoord', block, sentence, [...changes, insertBefore(end, `${finite},`)])
}

/** "Wij gaan over tot het innen van de schuld." → "Wij innen de schuld." */
export function skipGoingOver(block: AnnotatedBlock, sentence: Sentence): Rewrite | null {
  const { tokens } = block
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!/^(?:ga|gaat|gaan)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.verbForm !== 'finite') continue
    const over = tokens.findIndex((token, index) => index > at && index < at + 9 && token.lower === 'over' && tokens[index + 1]?.lower === 'tot' && tokens[index + 2]?.lower === 'het' && tokens[index + 4]?.lower === 'van')
    const verb = knownVerb(tokens[over + 3]?.lower ?? '')
    const end = over < 0 ? null : objectEnd(tokens, over + 5, sentence.last)
    // "niet" would have to move behind the object.
    if (verb === null || end === null || tokens.slice(at, over).some(({ lower }) => lower === 'niet')) return null
    const form = tokens[at]?.lower === 'gaan' ? 'plural' : tokens[at]?.lower === 'ga' ? 'stem' : 'third'
    const joined = verbForm(verb, form)
    const finite = verb.particle === null ? joined : joined.slice(verb.particle.length)
    return createRewrite('overgaan', block, sentence, [replaceTokens(at, at + 1, finite), dropTokens(over, over + 5), ...(verb.particle === null ? [] : [insertBefore(end, verb.particle)])])
  }
  return null
}
