import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import { LETTER_LISTS } from '../engine/facts/listed-terms.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { standsInName } from '../engine/words/stands-in-name.ts'
import { buildMatcher, type WordMatch, type WordMatcher } from '../engine/words/word-matcher.ts'
import { SHIPPED_LISTS } from '../wordlists/shipped-lists.ts'

/** `engine/facts` finds the terms of the letter lists. */
const PASSED_OVER = new Set([...LETTER_LISTS, 'beschermd'])

export const OWN_LIST = 'huisstijl'

/** All terms of all lists in a block, longest first, without overlap. One pass serves every list rule. */
export function listedWords(block: AnnotatedBlock, settings: Settings): readonly WordMatch[] {
  const matcher = matcherFor(settings)
  const kept = found.get(block)
  if (kept !== undefined && kept.matcher === matcher) return kept.matches
  const matches = matcher.find(block).filter((match) => !isAllowed(match, settings) && !standsInName(block, match))
  found.set(block, { matcher, matches })
  return matches
}

const found = new WeakMap<AnnotatedBlock, { readonly matcher: WordMatcher; readonly matches: readonly WordMatch[] }>()
const matchers = new WeakMap<Settings, WordMatcher>()
let shipped: WordMatcher | null = null

function matcherFor(settings: Settings): WordMatcher {
  const kept = matchers.get(settings)
  if (kept !== undefined) return kept
  const lists = SHIPPED_LISTS.filter((list) => !PASSED_OVER.has(list.name))
  shipped ??= buildMatcher(lists)
  const own = settings.ownEntries.length === 0 && settings.allowedTerms.length === 0
  const matcher = own ? shipped : buildMatcher([{ name: OWN_LIST, entries: settings.ownEntries }, ...lists])
  matchers.set(settings, matcher)
  return matcher
}

function isAllowed({ entry }: WordMatch, { allowedTerms }: Settings): boolean {
  return allowedTerms.some((term) => term.toLowerCase().replace(/^(?:de|het) /, '') === entry.term.toLowerCase())
}
