import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import type { Edit } from '../edit/edit.ts'
import { readVerbGroup } from '../inflect/read-verb-group.ts'
import { isNominal } from './is-nominal.ts'
import { isSingleEvent } from './is-single-event.ts'
import { clauseOf, finiteLayout } from './verb-layout.ts'
import type { WordMatch } from './word-match.ts'

type Tokens = readonly Token[]

/**
 * Would the sentence read badly, or say something else, with these words in it? They may be right, but too often aren't:
 * then they are shown and not put in.
 */
export function readsBadly(words: string, edits: readonly Edit[], match: WordMatch, alternative: string, block: AnnotatedBlock): boolean {
  const { tokens } = block
  return (
    saysTwice(edits, block) ||
    (/^vanaf\b/.test(words) && isSingleEvent(match, tokens)) ||
    isAmongAmounts(match, tokens) ||
    lacksComplement(words, match, tokens) ||
    isPairedHalf(match, tokens) ||
    describesLostNoun(match, alternative, tokens) ||
    isAdjectiveAtEnd(words, match, tokens) ||
    cutsGenitive(words, match, tokens)
  )
}

/** "betekent het het volgende", "gaat in met ingang van". */
function saysTwice(edits: readonly Edit[], { block: { id, text } }: AnnotatedBlock): boolean {
  let after = text
  for (const edit of edits.toSorted((a, b) => startOf(b) - startOf(a))) {
    if (edit.op === 'replaceText' && edit.block === id) after = after.slice(0, edit.start) + edit.text + after.slice(edit.end)
  }
  return TWICE.some((twice) => count(after, twice) > count(text, twice))
}

function startOf(edit: Edit): number {
  return edit.op === 'replaceText' ? edit.start : 0
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const TWICE: readonly RegExp[] = [
  /(?<!\p{L})(?!(?:dat|die|zijn|u|je) )(\p{L}+) \1(?!\p{L})/giu,
  /(?<!\p{L})ga(?:a[tn]|n)? (?:[\p{L}\d]+ ){0,6}in (?:met ingang|ingaande|vanaf|per)(?!\p{L})/giu,
  /(?<!\p{L})(?:met ingang van|vanaf|per) [^.,;]{1,60} in(?:gaat|gaan| te gaan|gegaan)(?!\p{L})/giu,
]

/** A size or a limit in the middle of other numbers, or behind a comma, belongs to something further on. */
function isAmongAmounts({ entry, first, sentence }: WordMatch, tokens: Tokens): boolean {
  if (!AMOUNTS.test(entry.term)) return false
  if (tokens[first - 1]?.text === ',') return true
  const from = Math.max(sentence.first, first - NEAR_AMOUNT)
  return tokens.slice(from, first).some(({ kind, text }) => (kind === 'number' || /^[€%]$/.test(text)) && !/^(?:19|20)\d\d$/.test(text))
}

const AMOUNTS = /^(?:tot|met) een (?:maximum|minimum) van$|^ter grootte van$/
const NEAR_AMOUNT = 8

/** Of plain verbs: the word that says of what, which the official one can do without. */
const COMPLEMENTS: readonly (readonly [plain: RegExp, needed: RegExp])[] = [
  [/(?:^| )last(?: |$)/, /^(?:er|daar|hier|waar)?van$/],
  [/(?:^| )zin(?: |$)/, /^(?:er|daar|hier|waar)?in$/],
]

function lacksComplement(words: string, { entry, sentence, parts, first }: WordMatch, tokens: Tokens): boolean {
  // "Daarom bestaat geen aanleiding": "daarom is er geen reden".
  if (/^bestaat (?!er)/.test(entry.term) && words.startsWith('is ') && !/ er /.test(words)) return tokens[first - 1]?.lower !== 'er'
  const { first: from, last } = clauseOf(sentence, parts?.verb ?? first)
  const clause = tokens.slice(from, last)
  // "Hebt u nog last, bel dan": of what stands in the sentence before.
  return COMPLEMENTS.some(([plain, needed]) => plain.test(words) && !clause.some(({ lower }) => needed.test(lower) || lower === 'nog'))
}

/** "bent u onderhoudsplichtig en derhalve gehouden te": what stands before the en hangs on the same verb. */
function isPairedHalf({ tokens: own, ranges }: WordMatch, tokens: Tokens): boolean {
  if (ranges.length < 2) return false
  return own.some((at, index) => {
    const before = own[index - 1]
    if (before === undefined || tokens[at]?.lower === 'te') return false
    let near = at - 1
    while (near > before && tokens[near]?.wordClass === 'adverb') near--
    return near > before && /^(?:en|of|maar|alsmede|alsook|noch)$/.test(tokens[near]?.lower ?? '')
  })
}

/** "voert groot onderhoud uit aan": the adjective would be left without its noun. */
function describesLostNoun({ parts }: WordMatch, alternative: string, tokens: Tokens): boolean {
  if (isNominal(readVerbGroup(alternative)?.before ?? [])) return false
  if (parts?.before == null || !isNominal(parts.group.before) || tokens[parts.before.first]?.wordClass === 'article') return false
  const before = tokens[parts.before.first - 1]
  return before?.wordClass === 'adjective' && before.verbForm === null
}

/** "waarvoor een pas is vereist": only a participle may stand behind is at the end; "nodig is". */
function isAdjectiveAtEnd(words: string, { entry, first, last, sentence }: WordMatch, tokens: Tokens): boolean {
  if (entry.kind !== 'bijvoeglijk naamwoord' || !PARTICIPLE.test(entry.term) || PARTICIPLE.test(words)) return false
  const [before, next] = [tokens[first - 1], tokens[last]]
  const isLast = last >= sentence.last || next?.kind === 'punctuation' || next?.wordClass === 'coordinator' || next?.wordClass === 'subordinator'
  return isLast && /^(?:is|zijn|was|waren|wordt|worden)$/.test(before?.lower ?? '') && finiteLayout(tokens, sentence, first - 1) === 'final'
}

const PARTICIPLE = /^(?:ge|be|ver|ont|her|toege|aange|inge|opge|uitge|voorge)\p{L}+(?:d|t|en)$/u

/** "waarvan u de betrouwbaarheid in twijfel trekt": with a preposition of its own the object doesn't stand there. */
function cutsGenitive(words: string, { entry, sentence, parts, first }: WordMatch, tokens: Tokens): boolean {
  const preposition = /^(?:.* )?(aan|bij|in|met|naar|op|over|tegen|tot|uit|van|voor)$/.exec(words)?.[1]
  if (preposition === undefined || parts === null || entry.term.endsWith(` ${preposition}`)) return false
  const clause = clauseOf(sentence, parts.verb)
  return tokens.slice(Math.max(sentence.first, clause.first - 1), first).some(({ lower }) => /^(?:waarvan|wiens|wier|welks|welker|ervan|daarvan|hiervan)$/.test(lower))
}
