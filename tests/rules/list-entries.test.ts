import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../engine/annotate/annotate-block.ts'
import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import { LETTER_LISTS } from '../../engine/facts/listed-terms.ts'
import { suggestReplacements } from '../../engine/words/suggest-replacements.ts'
import { findAbbreviations } from '../../rules/find-abbreviations.ts'
import { buildMatcher, type WordMatch } from '../../engine/words/word-matcher.ts'
import { SHIPPED_LISTS } from '../../wordlists/shipped-lists.ts'
import type { Entry, WordList } from '../../wordlists/word-list.ts'
import { paragraphOf } from '../support/letter-of.ts'

/** Lists whose terms stay and get an explanation, or whose alternatives are shown and never put in. */
const WITHOUT_ALTERNATIVES = new Set(['beschermd', 'moeilijk-begrip', 'afkorting-zonder-uitleg', 'angstwoorden'])

/** Word orders that the matcher doesn't read: a fronted part, a reflexive inside a phrase, a participle that looks finite. */
const UNREAD_ORDERS = new Set(['naast zich neerleggen', 'vermeld staan', 'verstaan onder', 'hand in hand gaan', 'beneficiair aanvaarden'])

const lists = SHIPPED_LISTS.filter((list) => list.name !== 'beschermd')
const inBlocks = lists.filter((list) => !LETTER_LISTS.has(list.name))
const inLetters = lists.filter((list) => LETTER_LISTS.has(list.name))
const matchers = [buildMatcher(inBlocks), buildMatcher(inLetters)] as const

function matcherOf(list: WordList) {
  return LETTER_LISTS.has(list.name) ? matchers[1] : matchers[0]
}

function annotate(text: string): AnnotatedBlock {
  const block = paragraphOf(text).blocks[0]
  if (block === undefined) throw new Error('no block')
  return annotateBlock(block)
}

/** Does the entry find its example when no other entry can be longer or earlier in the lists? */
function findsAlone(list: WordList, entry: Entry, block: AnnotatedBlock): readonly WordMatch[] {
  return buildMatcher([{ name: list.name, entries: [entry] }]).find(block)
}

function overlaps(one: WordMatch, other: WordMatch): boolean {
  return one.ranges.some((a) => other.ranges.some((b) => a.start < b.end && b.start < a.end))
}

function findOwn(list: WordList, entry: Entry, block: AnnotatedBlock): WordMatch | undefined {
  return matcherOf(list)
    .find(block)
    .find((match) => match.list === list.name && match.entry === entry)
}

/** One line for an entry whose example isn't found by its own list. */
function notFound(list: WordList, entry: Entry): string | null {
  const block = annotate(entry.example)
  if (list.name === 'afkorting-zonder-uitleg') {
    const found = findAbbreviations(block)
    return found.some((one) => one.entry === entry) ? null : `${entry.term}\t${entry.example}\t${found.map(({ term }) => term).join(', ')}`
  }
  if (findOwn(list, entry, block) !== undefined) return null
  const all = matcherOf(list).find(block)
  // A longer term of another list may swallow it: "hierbij berichten wij u dat" for berichten.
  if (findsAlone(list, entry, block).some((own) => all.some((match) => overlaps(own, match)))) return null
  return `${entry.term}\t${entry.example}\t${all.map((match) => `${match.list}/${match.entry.term}`).join(', ')}`
}

/** One line for an entry whose first alternative, put in its own example, is found again. */
function foundAgain(list: WordList, entry: Entry): string | null {
  const before = annotate(entry.example)
  const match = findOwn(list, entry, before)
  const first = match === undefined ? undefined : suggestReplacements(match, before).suggestions[0]
  if (first === undefined || first.grade === 'voorbeeld') return null
  const outcome = applyEdits({ blocks: [before.block] }, first.edits, () => 'nieuw')
  if (outcome.refused.length > 0) return `${entry.term}\t${entry.example}\tgeweigerd: ${outcome.refused[0]?.reason ?? ''}`
  const block = outcome.blocks[0]
  if (block === undefined) return null
  const had = new Set(matchers.flatMap((matcher) => matcher.find(before)).map((one) => one.entry))
  const after = annotateBlock(block)
  const again = matchers
    .flatMap((matcher) => matcher.find(after))
    .filter((one) => !WITHOUT_ALTERNATIVES.has(one.list) && (one.entry === entry || !had.has(one.entry)))
  return again.length === 0 ? null : `${entry.term}\t${block.text}\t${again.map((one) => `${one.list}/${one.entry.term}`).join(', ')}`
}

describe('every entry of every shipped list', () => {
  for (const list of lists) {
    it(`${list.name}: its own example is found`, () => {
      expect(list.entries.filter(({ term }) => !UNREAD_ORDERS.has(term)).flatMap((entry) => notFound(list, entry) ?? [])).toEqual([])
    })
    if (WITHOUT_ALTERNATIVES.has(list.name)) continue
    it(`${list.name}: its first alternative isn't found again`, () => {
      expect(list.entries.flatMap((entry) => foundAgain(list, entry) ?? [])).toEqual([])
    })
  }
})
