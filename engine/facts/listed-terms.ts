import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import { once } from '../once.ts'
import { suggestRewrites } from '../rewrite/suggest-rewrites.ts'
import { protectedRanges } from '../words/protected-ranges.ts'
import { standsInName } from '../words/stands-in-name.ts'
import { suggestReplacements, type Replacements } from '../words/suggest-replacements.ts'
import { buildMatcher, type WordMatch, type WordMatcher } from '../words/word-matcher.ts'
import { SHIPPED_LISTS } from '../../wordlists/shipped-lists.ts'
import type { EntryKind } from '../../wordlists/word-list.ts'

/** Lists whose terms only mean something against the whole letter: where they first stand, how often, to whom. */
export const LETTER_LISTS: ReadonlySet<string> = new Set([
  'afkorting-zonder-uitleg',
  'angstwoorden',
  'bevelende-toon',
  'lezer-niet-aangesproken',
  'moeilijk-begrip',
])

/** Its rule reads the text itself: full stops and capitals count there. */
const ABBREVIATIONS = 'afkorting-zonder-uitleg'

/** A term of such a list in a block. The range holds it whole; `ranges` its parts when it stands in two pieces. */
export interface ListedTerm extends Range {
  readonly list: string
  /** Dictionary form, without its article. */
  readonly term: string
  /** The words in the letter. */
  readonly words: string
  readonly ranges: readonly Range[]
  readonly kind: EntryKind
  /** The list's own alternatives, as they stand there. */
  readonly alternatives: readonly string[]
  /** What can stand in its place, worked out when it is asked for. */
  better(): Replacements
}

/** The terms of the letter lists in a block, in order; none in placeholders, addresses and quotations. */
export function findListedTerms(annotated: AnnotatedBlock): readonly ListedTerm[] {
  if (!RUNNING_TEXT.has(annotated.block.kind)) return []
  matcher ??= buildMatcher(SHIPPED_LISTS.filter((list) => LETTER_LISTS.has(list.name) && list.name !== ABBREVIATIONS))
  const matches = matcher.find(annotated)
  if (matches.length === 0) return []
  const closed = protectedRanges(annotated)
  return matches.filter((match) => !standsIn(match, closed) && !standsInName(annotated, match)).map((match) => new FoundTerm(match, annotated))
}

let matcher: WordMatcher | null = null

const RUNNING_TEXT: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell'])

function standsIn({ ranges }: WordMatch, closed: readonly Range[]): boolean {
  return ranges.some((range) => closed.some((one) => range.start < one.end && range.end > one.start))
}

/** A class, so that facts still cross to another thread: `better`, which only this one can work out, stays behind. */
class FoundTerm implements ListedTerm {
  readonly list: string
  readonly term: string
  readonly words: string
  readonly start: number
  readonly end: number
  readonly ranges: readonly Range[]
  readonly kind: EntryKind
  readonly alternatives: readonly string[]
  readonly #better: () => Replacements

  constructor(match: WordMatch, annotated: AnnotatedBlock) {
    const { text } = annotated.block
    this.list = match.list
    this.term = match.entry.term
    this.words = match.ranges.map((range) => text.slice(range.start, range.end)).join(' … ')
    this.start = match.ranges[0]?.start ?? 0
    this.end = match.ranges.at(-1)?.end ?? 0
    this.ranges = match.ranges
    this.kind = match.entry.kind
    this.alternatives = match.entry.alternatives.map(({ text: plain }) => plain)
    this.#better = once(() => withRequest(match, annotated))
  }

  better(): Replacements {
    return this.#better()
  }
}

/** "Gelieve het formulier in te vullen" has no plain words for gelieven, but the sentence can ask directly. */
function withRequest(match: WordMatch, annotated: AnnotatedBlock): Replacements {
  const { expected, suggestions } = suggestReplacements(match, annotated)
  const [first, last] = [match.ranges[0], match.ranges.at(-1)]
  if (match.list !== 'bevelende-toon' || first === undefined || last === undefined) return { expected, suggestions }
  return { expected, suggestions: [...suggestRewrites(annotated, ['bevel'], { start: first.start, end: last.end }), ...suggestions] }
}
