import type { AnnotatedBlock } from '../engine/annotate/annotated-block.ts'
import { LETTER_LISTS } from '../engine/facts/listed-terms.ts'
import { oncePer } from '../engine/once-per.ts'
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
  const slot = foundIn(block)
  if (slot.by !== matcher) {
    slot.by = matcher
    slot.matches = matcher.find(block).filter((match) => !isAllowed(match, settings) && !standsInName(block, match))
  }
  return slot.matches
}

/** By which matcher: the settings of an open letter can change. */
const foundIn = oncePer<AnnotatedBlock, { by: WordMatcher | null; matches: readonly WordMatch[] }>(() => ({ by: null, matches: [] }))
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
