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
    slot.byList = null
    slot.matches = matcher.find(block).filter((match) => !isAllowed(match, settings) && (isNameOfOwn(match) || !standsInName(block, match)))
  }
  return slot.matches
}

/** Those of one list. Some twenty rules ask this of every block, and most blocks hold no term of most lists. */
export function listedWordsOf(list: string, block: AnnotatedBlock, settings: Settings): readonly WordMatch[] {
  const matches = listedWords(block, settings)
  if (matches.length === 0) return matches
  const slot = foundIn(block)
  return (slot.byList ??= groupByList(matches)).get(list) ?? NOTHING
}

function groupByList(matches: readonly WordMatch[]): ReadonlyMap<string, readonly WordMatch[]> {
  const groups = new Map<string, WordMatch[]>()
  for (const match of matches) {
    const known = groups.get(match.list)
    if (known === undefined) groups.set(match.list, [match])
    else known.push(match)
  }
  return groups
}

const NOTHING: readonly WordMatch[] = []

/** By which matcher: the settings of an open letter can change. */
const foundIn = oncePer<AnnotatedBlock, { by: WordMatcher | null; matches: readonly WordMatch[]; byList: ReadonlyMap<string, readonly WordMatch[]> | null }>(() => ({
  by: null,
  matches: NOTHING,
  byList: null,
}))
/** By the two lists it depends on: the same house style gives the same matcher, whatever else the settings say. */
const matchers = new WeakMap<Settings['ownEntries'], WeakMap<Settings['allowedTerms'], WordMatcher>>()
let shipped: WordMatcher | null = null

/** The settings that were asked for last: they are the same for a whole letter, and mostly for the next. */
let last: { readonly settings: Settings; readonly matcher: WordMatcher } | null = null

function matcherFor(settings: Settings): WordMatcher {
  if (last?.settings !== settings) last = { settings, matcher: findMatcher(settings) }
  return last.matcher
}

function findMatcher(settings: Settings): WordMatcher {
  const ofEntries = matchers.get(settings.ownEntries) ?? new WeakMap<Settings['allowedTerms'], WordMatcher>()
  matchers.set(settings.ownEntries, ofEntries)
  const kept = ofEntries.get(settings.allowedTerms)
  if (kept !== undefined) return kept
  const lists = SHIPPED_LISTS.filter((list) => !PASSED_OVER.has(list.name))
  shipped ??= buildMatcher(lists)
  const own = settings.ownEntries.length === 0 && settings.allowedTerms.length === 0
  const matcher = own ? shipped : buildMatcher([{ name: OWN_LIST, entries: settings.ownEntries }, ...lists])
  ofEntries.set(settings.allowedTerms, matcher)
  return matcher
}

/** "Klant Contact Centrum": the organisation wants this very name out of its letters. */
function isNameOfOwn({ list, entry }: WordMatch): boolean {
  return list === OWN_LIST && /\p{Lu}/u.test(entry.term)
}

function isAllowed({ entry, list }: WordMatch, { allowedTerms }: Settings): boolean {
  return list !== OWN_LIST && allowedTerms.some((term) => term.toLowerCase().replace(/^(?:de|het) /, '') === entry.term.toLowerCase())
}
