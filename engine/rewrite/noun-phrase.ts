import type { Token } from '../annotate/annotated-block.ts'

const PRONOUN = /^(?:u|je|jij|wij|we|ik|hij|zij|ze|men|het|dit|dat|deze|die|dit|iedereen|niemand|iets|niets|alles|beide|jullie)$/
const DETERMINER =
  /^(?:de|het|een|deze|dit|die|dat|uw|mijn|zijn|haar|hun|ons|onze|jouw|jullie|geen|alle|elke|elk|iedere|ieder|enkele|sommige|veel|meerdere|verschillende|welke|welk|beide|zo’n|zo'n)$/

/**
 * Where the noun phrase that begins at token `at` ends: "de aanvraag van uw partner" with what `van` ties to it, "uw
 * nieuwe pas", a pronoun, a name, a placeholder. null where none begins, or what stands there isn't sure.
 */
export function nounPhraseEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  const end = coreEnd(tokens, at, limit)
  if (end === null) return null
  let last = end
  while (last < limit && tokens[last]?.lower === 'van') {
    const next = coreEnd(tokens, last + 1, limit)
    if (next === null) return null
    last = next
  }
  return last
}

/** Without what is tied to it: "de aanvraag". */
export function coreEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  const token = tokens[at]
  if (token === undefined || at >= limit) return null
  if (token.kind === 'placeholder') return at + 1
  const opensNoun = DETERMINER.test(token.lower) && at + 1 < limit && isInside(tokens[at + 1])
  if (PRONOUN.test(token.lower) && !opensNoun) return at + 1
  let noun = opensNoun ? at + 1 : at
  while (noun < limit && isBeforeNoun(tokens, noun)) noun++
  if (noun >= limit || !isNoun(tokens[noun])) return null
  let last = noun + 1
  // "artikel 35", "wijkteam Noord", "3 mei 2025"
  while (
    last < limit &&
    (tokens[last]?.wordClass === 'name' ||
      tokens[last]?.kind === 'placeholder' ||
      (tokens[last]?.kind === 'number' && tokens[last - 1]?.kind !== 'punctuation'))
  )
    last++
  return last
}

function isInside(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNoun(token) || token.wordClass === 'adjective' || token.wordClass === 'numeral' || token.kind === 'number' || isAttributive(token))
  )
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (token.wordClass === 'adjective' || token.wordClass === 'numeral' || token.kind === 'number' || isAttributive(token)) return isInside(next)
  return token.text === '€' || (token.wordClass === 'adverb' && next.wordClass === 'adjective' && /^(?:heel|zeer|erg|nog|te)$/.test(token.lower))
}

function isAttributive({ verbForm, lower }: Token): boolean {
  return (verbForm === 'pastParticiple' || verbForm === 'presentParticiple') && /(?:e|en)$/.test(lower)
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.wordClass === 'noun' || token.wordClass === 'name' || token.kind === 'placeholder')
}
