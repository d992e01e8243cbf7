import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import { baseOfAdjective, inflectAdjective } from '../inflect/inflect-adjective.ts'
import { isMassNoun, pluralOf } from '../inflect/inflect-noun.ts'
import { replaceByPronoun } from './replace-by-pronoun.ts'
import { capitaliseLike, replaceRange } from './replace-range.ts'
import { isCounted, standsBare } from './stands-bare.ts'
import type { Replacement } from './suggest-replacements.ts'
import type { WordMatch } from './word-match.ts'

type Article = 'de' | 'het'

/** Determiners that show the gender, as [with a de-word, with a het-word]. */
const GENDERED: readonly (readonly [string, string])[] = [
  ['de', 'het'],
  ['deze', 'dit'],
  ['die', 'dat'],
  ['elke', 'elk'],
  ['iedere', 'ieder'],
  ['welke', 'welk'],
  ['onze', 'ons'],
  ['zulke', 'zulk'],
  ['enkele', 'enkel'],
]

/** After these (and after nothing) an adjective before a singular het-word stays bare: een goed gesprek. */
const BARE = new Set(['een', 'geen', 'elk', 'elke', 'ieder', 'iedere', 'welk', 'welke', "zo'n", 'zo’n', 'zulk', 'zulke', 'veel', 'enig', 'enige'])

/**
 * Puts another noun in, with article, pronouns and adjectives before it made to agree: de belangrijke consequentie →
 * het belangrijke gevolg, een belangrijke consequentie → een belangrijk gevolg. null when a relative pronoun further on
 * would no longer agree, or the plural isn't known.
 */
export function replaceNoun(match: WordMatch, alternative: string, block: AnnotatedBlock): Replacement | null {
  const range = match.ranges[0]
  if (range === undefined) return null
  if (alternative === 'u' || alternative === 'ik') return replaceByPronoun(match, alternative, block)
  const { article, words } = readAlternative(alternative)
  const isPlural = match.form === 'pluralNoun' || match.entry.kind === 'meervoud'
  const noun = isPlural && !isAlreadyPlural(article, words) ? pluralPhrase(words) : words
  if (noun === null || (isMassNoun(words) && block.tokens[match.first - 1]?.lower === 'een')) return null
  if (!isPlural && standsBare(match, block) && isCounted(words)) return null
  if (!isPlural && article === 'het' && /^\p{Ll}+e \p{Ll}+$/u.test(words) && !standsDefinite(match, block)) return null
  if (OPENS_CLAUSE.test(words)) return replaceByClause(match, words, block)
  if (article !== 'het' && changesNumber(isPlural, words, match, block)) return null
  // "een bouwkundige quickscan" is no "bouwkundig kort onderzoek".
  if (/^\p{Ll}+e \p{Ll}+$/u.test(words) && isAdjective(block.tokens[match.first - 1])) return null
  const wanted = isPlural || article === null || isAlreadyPlural(article, words) ? 'de' : article
  const agreement = agree(block, match, wanted, isPlural, match.entry.article)
  if (agreement === null) return null
  const start = agreement.start ?? range.start
  const whole = { start, end: agreement.end ?? range.end }
  const replaced = capitaliseLike(`${agreement.before}${noun}${agreement.after}`, block.block.text.slice(whole.start, whole.end))
  return { words: noun, edits: [replaceRange(block.block, whole, replaced)], safe: article !== null }
}

const OPENS_CLAUSE = /^(?:wat|wie|hoe|hoeveel|of|dat|waar\p{L}*) /u

/** "uw doenvermogen" → "wat u aankunt": a clause takes the article's place too. */
function replaceByClause(match: WordMatch, words: string, block: AnnotatedBlock): Replacement | null {
  const before = block.tokens[match.first - 1]
  const takesAlong = before !== undefined && (/^(?:de|het)$/.test(before.lower) || (before.lower === 'uw' && / u /.test(words)))
  if (!takesAlong || match.first === match.sentence.first || match.form === 'pluralNoun' || block.tokens[match.last]?.kind === 'word') return null
  const whole = { start: before.start, end: match.ranges[0]?.end ?? 0 }
  return { words, edits: [replaceRange(block.block, whole, capitaliseLike(words, before.text))], safe: false }
}

/** "het korte onderzoek" fits behind de, het and uw; behind een it would be "kort onderzoek". */
function standsDefinite({ first, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  let at = first - 1
  while (at >= sentence.first && isAdjective(tokens[at])) at--
  const before = at < sentence.first ? undefined : tokens[at]
  return before !== undefined && isDeterminer(before) && !BARE.has(before.lower)
}

/** "De scope omvat" has no room for "de grenzen": behind a preposition no verb has to agree. */
export function changesNumber(isPlural: boolean, words: string, match: WordMatch, { tokens }: AnnotatedBlock): boolean {
  if (isPlural || !isPluralPhrase(words)) return false
  if (/^(?:,|die|dat)$/.test(tokens[match.last]?.lower ?? '')) return true
  let at = match.first - 1
  while (at >= match.sentence.first && (isAdjective(tokens[at]) || isDeterminer(tokens[at]))) at--
  return at < match.sentence.first || tokens[at]?.wordClass !== 'preposition'
}

function readAlternative(text: string): { readonly article: Article | null; readonly words: string } {
  const match = /^(de|het) (.+)$/.exec(text)
  const article = match?.[1]
  return (article === 'de' || article === 'het') && match?.[2] !== undefined ? { article, words: match[2] } : { article: null, words: text }
}

/** `mensen met een uitkering`, `de papieren`: a plural already. */
function isAlreadyPlural(article: Article | null, words: string): boolean {
  return article !== 'het' && isPluralPhrase(words)
}

function isPluralPhrase(text: string): boolean {
  const head = headOf(text.replace(/^(?:de|het) /, ''))
  return head !== '' && /(?:en|s)$/.test(head) && pluralOf(head) === null && pluralOf(singularGuess(head)) === head
}

function singularGuess(plural: string): string {
  if (plural.endsWith('ingen') || plural.endsWith('sen')) return plural.slice(0, -2)
  if (plural.endsWith('s')) return plural.slice(0, -1)
  const stem = plural.slice(0, -2)
  return /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : pluralOf(stem) === plural ? stem : stem.replace(/([aeou])([bcdfghjklmnpqrstvwxz])$/, '$1$1$2')
}

const HEAD_END = /^(?:die|dat|van|voor|om|met|bij|over|in|op|aan|uit|naar|door|waar\p{L}*|wie|wat|als|of|zonder|tegen|tussen|onder)$/u

/** The noun that a phrase is about: the last word before a preposition or relative clause. */
function headOf(phrase: string): string {
  const words = phrase.split(' ')
  const end = words.findIndex((word, index) => index > 0 && HEAD_END.test(word))
  return words[(end < 0 ? words.length : end) - 1] ?? ''
}

function pluralPhrase(phrase: string): string | null {
  const words = phrase.split(' ')
  const end = words.findIndex((word, index) => index > 0 && HEAD_END.test(word))
  const at = (end < 0 ? words.length : end) - 1
  // "die past" after the head would have to become "die passen".
  if (end >= 0 && /^(?:die|dat)$/.test(words[end] ?? '')) return null
  const plural = pluralOf(words[at] ?? '')
  if (plural === null) return null
  return [...words.slice(0, at).map((word) => inflectAdjective(word)), plural, ...words.slice(at + 1)].join(' ')
}

interface Agreement {
  readonly start: number | null
  readonly end: number | null
  readonly before: string
  readonly after: string
}

const UNCHANGED: Agreement = { start: null, end: null, before: '', after: '' }

/** What has to change around the noun when its gender does. */
function agree(block: AnnotatedBlock, match: WordMatch, wanted: Article, isPlural: boolean, known: Article | null): Agreement | null {
  if (isPlural || known === null || known === wanted) return UNCHANGED
  const { tokens } = block
  const relative = relativeAfter(block, match)
  if (relative === 'further') return null
  // "de totstandkoming en uitvoering": the article serves the second noun too.
  if (/^(?:en|of)$/.test(tokens[match.last]?.lower ?? '') && /^(?:noun|adjective)$/.test(tokens[match.last + 1]?.wordClass ?? '')) return null
  let at = match.first - 1
  while (at >= match.sentence.first && (isAdjective(tokens[at]) || (tokens[at]?.text === ',' && isAdjective(tokens[at + 1]) && isAdjective(tokens[at - 1])))) at--
  const determiner = at >= match.sentence.first ? tokens[at] : undefined
  const adjectives = tokens.slice(at + 1, match.first)
  const gendered = determiner === undefined ? undefined : GENDERED.find((pair) => pair.includes(determiner.lower))
  const opensWith = gendered === undefined ? undefined : determiner
  const bare = determiner === undefined || BARE.has(determiner.lower) || !isDeterminer(determiner)
  const first = opensWith ?? adjectives[0]
  const words = [...(gendered === undefined ? [] : [wanted === 'de' ? gendered[0] : gendered[1]]), ...adjectives.map((token, index) => agreeAdjective(index === 0 && token === tokens[match.sentence.first] ? token.lower : token.text, wanted, bare))]
  return {
    start: first?.start ?? null,
    end: relative?.end ?? null,
    before: words.length === 0 ? '' : `${words.join(' ').replaceAll(' ,', ',')} `,
    after: relative === null ? '' : `${block.block.text.slice(tokens[match.last - 1]?.end ?? 0, relative.start)}${wanted === 'de' ? 'die' : 'dat'}`,
  }
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.wordClass === 'adjective' || /^(?:meeste|minste|eerste|tweede|derde|laatste|enige|beste)$/.test(token.lower) || (token.wordClass === 'verb' && token.verbForm !== 'finite' && token.lower.endsWith('e')))
}

function isDeterminer(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.wordClass === 'article' || token.wordClass === 'pronoun' || /^(?:uw|mijn|zijn|haar|hun|jouw|jullie|ons|onze|de|het|deze|dit|die|dat)$/.test(token.lower)
}

function agreeAdjective(adjective: string, wanted: Article, bare: boolean): string {
  if (adjective === ',') return adjective
  if (!bare) return adjective
  if (wanted === 'het') return baseOfAdjective(adjective) ?? adjective
  return adjective.endsWith('e') ? adjective : inflectAdjective(adjective)
}

/** A relative pronoun right behind the noun agrees with it; further on we can't be sure what it belongs to. */
function relativeAfter(block: AnnotatedBlock, match: WordMatch): Token | 'further' | null {
  const next = block.tokens[match.last]
  const adjacent = next?.text === ',' ? block.tokens[match.last + 1] : next
  if (adjacent !== undefined && /^(?:die|dat)$/.test(adjacent.lower) && match.last < match.sentence.last) {
    // "het criterium dat u hier woont": what the word says, and no relative clause.
    const isClear = adjacent.lower === 'die' || block.tokens[block.tokens.indexOf(adjacent) + 1]?.verbForm === 'finite'
    return isClear ? adjacent : 'further'
  }
  for (let index = match.last; index < match.sentence.last; index++) {
    const token = block.tokens[index]
    if (token !== undefined && /^(?:die|dat)$/.test(token.lower) && block.tokens[index - 1]?.text === ',') return 'further'
  }
  return null
}
