import type { Token } from '../annotate/annotated-block.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import { isNominal } from './is-nominal.ts'
import type { TokenSpan, VerbParts } from './word-match.ts'

/**
 * "geen medewerking verlenen" → "niet meewerken": `geen` gives the words that make way and what comes for them.
 * `impossible`: words stand before the noun that would be left alone ("uw volledige medewerking").
 */
export type Negation =
  | { readonly step: 'none' }
  | { readonly step: 'impossible' }
  | { readonly step: 'geen'; readonly span: TokenSpan; readonly before: readonly string[] }

const DETERMINER = /^(?:de|het|een|uw|mijn|zijn|haar|ons|onze|hun|je|jouw|jullie|deze|dit|die|dat|alle|elke|elk|enige|enkele|veel|weinig|meer|minder|voldoende|genoeg)$/

export function negationOf(tokens: readonly Token[], { before, group: old }: VerbParts, group: VerbGroup): Negation {
  if (before === null || old.before[0] === 'geen') return { step: 'none' }
  const first = tokens[before.first]
  if (first?.lower === 'geen') return withGeen(before, group)
  if (!isNominal(tokens.slice(before.first, before.last).map((token) => token.lower)) || DETERMINER.test(first?.lower ?? '')) return { step: 'none' }
  const previous = tokens[before.first - 1]
  // "ons inlichtingen geven": before a plural ons is no possessive.
  if (previous?.lower === 'ons' && /(?:en|s)$/.test(tokens[before.last - 1]?.lower ?? '')) return { step: 'none' }
  if (previous?.lower === 'geen') return withGeen({ first: before.first - 1, last: before.last }, group)
  const belongs = previous !== undefined && (DETERMINER.test(previous.lower) || previous.wordClass === 'numeral' || previous.kind === 'number' || isAttribute(previous))
  return { step: belongs ? 'impossible' : 'none' }
}

/** "volledige medewerking", "aanvullende informatie". */
function isAttribute({ wordClass, verbForm, lower }: Token): boolean {
  return (wordClass === 'adjective' || verbForm === 'pastParticiple' || verbForm === 'presentParticiple') && lower.endsWith('e')
}

function withGeen(span: TokenSpan, { before }: VerbGroup): Negation {
  if (before.length === 0) return { step: 'geen', span, before: ['niet'] }
  if (before[0] === 'iets') return { step: 'geen', span, before: ['niets', ...before.slice(1)] }
  if (before[0] === 'een') return { step: 'geen', span, before: ['geen', ...before.slice(1)] }
  return before[0] !== 'niet' && before[0] !== 'geen' && before.length === 1 && isNominal(before) ? { step: 'geen', span, before: ['geen', ...before] } : { step: 'impossible' }
}
