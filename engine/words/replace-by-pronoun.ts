import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import type { Replacement } from './suggest-replacements.ts'
import { editsOf, replaceTokens, type TokenChange } from './token-changes.ts'
import { clauseOf } from './verb-layout.ts'
import type { WordMatch } from './word-match.ts'

const DETERMINER = /^(?:de|het|deze|die|dit|dat)$/
const SUBJECT_VERB: Readonly<Record<string, string>> = { is: 'bent', heeft: 'hebt', kan: 'kunt', wil: 'wilt', zal: 'zult' }

/**
 * "De aanvrager heeft …" → "U hebt …": the article goes and the verb beside it agrees. null where hij, zijn or a relative
 * clause still speaks of a third person, after van ("de woning van de aanvrager"), or for a plural.
 */
export function replaceByPronoun(match: WordMatch, pronoun: string, block: AnnotatedBlock): Replacement | null {
  const { tokens } = block
  const { sentence } = match
  const hasDeterminer = DETERMINER.test(tokens[match.first - 1]?.lower ?? '')
  const first = hasDeterminer ? match.first - 1 : match.first
  const before = tokens[first - 1]
  if (match.form === 'pluralNoun' || before?.lower === 'van' || (first > sentence.first && /^(?:article|adjective|numeral)$/.test(before?.wordClass ?? ''))) return null
  if (first > sentence.first && /^(?:uw|onze|ons|een|geen|elke|iedere)$/.test(before?.lower ?? '')) return null
  if (speaksOfThird(tokens.slice(sentence.first, sentence.last), tokens[match.last])) return null
  const verb = verbBeside(tokens, match, first, pronoun)
  if (verb === null) return null
  const edits = editsOf(block, sentence, [replaceTokens(first, match.last, pronoun), ...verb])
  return edits === null ? null : { words: pronoun, edits, safe: false }
}

function speaksOfThird(tokens: readonly Token[], next: Token | undefined): boolean {
  return /^(?:die|dat|van|met|in|bij|,)$/.test(next?.lower ?? '') || tokens.some((token) => /^(?:hij|zij|ze|hem|haar|diens|zichzelf)$/.test(token.lower) || (token.lower === 'zijn' && token.wordClass === 'pronoun'))
}

/** The finite verb right behind or before the noun, made to agree; null when "is" further on would have to become "bent". */
function verbBeside(tokens: readonly Token[], match: WordMatch, first: number, pronoun: string): readonly TokenChange[] | null {
  const beside = [match.last, first - 1].find((at) => at >= match.sentence.first && tokens[at]?.verbForm === 'finite')
  const lower = tokens[beside ?? -1]?.lower ?? ''
  if (pronoun === 'ik') return beside === match.last && lower.endsWith('t') && lower.length > 4 && !/(?:tt|aat|eet|iet|oet)$/.test(lower) ? [replaceTokens(beside, beside + 1, lower.slice(0, -1))] : null
  const wanted = SUBJECT_VERB[lower]
  if (beside !== undefined && wanted !== undefined) return [replaceTokens(beside, beside + 1, wanted)]
  const clause = clauseOf(match.sentence, match.first)
  return beside === undefined && tokens.slice(clause.first, clause.last).some((token) => token.lower === 'is' || token.lower === 'wordt') ? null : []
}
