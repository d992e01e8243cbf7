import type { AnnotatedBlock, Sentence, Token } from '../engine/annotate/annotated-block.ts'
import { NOTHING } from './gather.ts'

/** Token indexes in the block, half-open. */
export interface EnumeratedItem {
  readonly first: number
  readonly last: number
}

/** Before "en": fewer than three are no enumeration. */
const FEWEST = 3
const LONGEST_ITEM = 8

/** The things that a sentence names in a row, "a, b, c en d"; empty when there are fewer than four or they aren't things. */
export function findEnumeration(block: AnnotatedBlock, sentence: Sentence): readonly EnumeratedItem[] {
  const found = findItems(block, sentence)
  if (found.length === 0) return found
  const items = trimFirst(found)
  return items.slice(1).every((item) => holdsNoun(block.tokens, item)) && items.every((item) => isThing(block.tokens, item)) ? items : []
}

/** Where the first item begins is the least certain: it is taken no longer than the longest of the others and two words. */
function trimFirst(items: readonly EnumeratedItem[]): readonly EnumeratedItem[] {
  const [first, ...others] = items
  if (first === undefined) return items
  const longest = Math.max(...others.map((item) => item.last - item.first)) + 2
  return [{ first: Math.max(first.first, first.last - longest), last: first.last }, ...others]
}

/** Not "ik, samen met de gemeente", nor "afspraken gemaakt, om werk te doen": nor articles of a law. */
function isThing(tokens: readonly Token[], { first, last }: EnumeratedItem): boolean {
  const item = tokens.slice(first, last)
  return !item.some(({ verbForm, lower }) => verbForm === 'infinitive' || OF_LAW.has(lower)) && !(item.length === 1 && item[0]?.wordClass === 'pronoun')
}

const OF_LAW = new Set(['artikel', 'artikelen', 'art', 'lid', 'juncto'])

/** Qualities in a row ("snel, goedkoop, veilig en schoon") need no bullets. */
function holdsNoun(tokens: readonly Token[], { first, last }: EnumeratedItem): boolean {
  return tokens.slice(first, last).some((token) => token.wordClass === 'noun' || token.wordClass === 'name' || token.kind === 'placeholder')
}

/** The items before the last "en" or "of", parted by commas; none of them holds a finite verb. */
function findItems({ tokens }: AnnotatedBlock, sentence: Sentence): readonly EnumeratedItem[] {
  for (let at = sentence.last - 2; at > sentence.first; at--) {
    const { lower, start, end } = tokens[at]!
    if (end - start !== 2 || (lower !== 'en' && lower !== 'of')) continue
    const items = itemsBefore(tokens, sentence.first, at)
    if (items.length >= FEWEST) return [...items, { first: at + 1, last: endOfItem(tokens, at + 1, sentence.last) }]
  }
  return NOTHING
}

function itemsBefore(tokens: readonly Token[], first: number, end: number): readonly EnumeratedItem[] {
  let stop = tokens[end - 1]?.text === ',' ? end - 1 : end
  if (!isParted(tokens, first, stop)) return NOTHING
  const items: EnumeratedItem[] = []
  for (let at = stop - 1; at >= first - 1; at--) {
    const isBorder = at < first || tokens[at]?.text === ',' || tokens[at]?.text === ':'
    const isOpening = tokens[at]?.verbForm === 'finite' || tokens[at]?.kind === 'punctuation'
    if (!isBorder && !isOpening && stop - at <= LONGEST_ITEM) continue
    if (tokens[at]?.text === ',' && stop - at > 1) items.unshift({ first: at + 1, last: stop })
    else return stop - at > 1 && items.length > 0 ? [{ first: openingOf(tokens, at + 1, stop), last: stop }, ...items] : items
    stop = at
  }
  return items
}

/** Before most an "en" no comma stands that could part items: the first sign or verb on the way back tells. */
function isParted(tokens: readonly Token[], first: number, stop: number): boolean {
  for (let at = stop - 1; at >= first && stop - at <= LONGEST_ITEM + 1; at--) {
    const { kind, text, verbForm } = tokens[at]!
    if (kind === 'punctuation') return text === ','
    if (verbForm === 'finite') return false
  }
  return false
}

const BEFORE_ITEM = /^(?:u|wij|we|ik|ons|je|mij|er|ook|nog|dan|in|mee|op|alleen|bijvoorbeeld|onder|andere)$/

/** The first item begins after the verb and its subject: "hebben wij | een loonstrook". */
function openingOf(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && BEFORE_ITEM.test(tokens[at]?.lower ?? '')) at++
  return at
}

const AFTER_ITEM = /^(?:nodig|mee|bij|aan|op|toe|in|af|die|dat)$/

function endOfItem(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && !endsItem(tokens[at]) && (at === from || !AFTER_ITEM.test(tokens[at]?.lower ?? ''))) at++
  while (at > from + 1 && /^(?:preposition|adverb)$/.test(tokens[at - 1]?.wordClass ?? '')) at--
  return at
}

function endsItem(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || token.wordClass === 'verb'
}
