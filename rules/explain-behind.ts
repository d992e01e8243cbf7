import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import type { Edit } from '../engine/edit/edit.ts'
import { pluralOf } from '../engine/inflect/inflect-noun.ts'
import type { Block, Range } from '../engine/letter/letter.ts'
import { replaceRange } from '../engine/words/replace-range.ts'

/** A term as it stands in a block, with the form it has in the dictionary. */
interface Explained extends Range {
  readonly term: string
  readonly words: string
}

/**
 * The edit that puts a meaning behind a term: "een voorschot (geld dat u alvast krijgt)", and in the brackets that stand
 * there already: "(VOG, een bewijs dat …)". null where it would part a name or a line of a table, or explain a plural as
 * one thing.
 */
export function explainBehind(block: Block, term: Explained, meaning: string): Edit | null {
  const after = block.text.slice(term.end)
  if (block.kind === 'tableCell' || /\S(?:\t| {2,})\S/.test(block.text) || /^ +[\d€]/.test(after) || (isPlural(term) && /^(?:een|de|het|iemand|uw|iets) /.test(meaning))) return null
  const bracket = /^ \(\p{Lu}[\p{L}\d]{1,9}(?=\))/u.exec(after)?.[0]
  if (bracket !== undefined) return insertAt(block, term.end + bracket.length, `, ${meaning}`)
  return /^(?: \(|[’'.]\p{L})/u.test(after) || isInBrackets(block, term.start) || goesOn(block, term.end) ? null : insertAt(block, term.end, ` (${meaning})`)
}

/** Brackets inside brackets read badly. */
function isInBrackets({ text }: Block, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at)
}

function insertAt(block: Block, at: number, text: string): Edit {
  return replaceRange(block, { start: at, end: at }, text)
}

function isPlural({ term, words }: Explained): boolean {
  const plural = pluralOf(term)
  return plural !== null && words.toLowerCase().endsWith(plural.toLowerCase())
}

/** "aanslag watersysteemheffing", "beleidsregel bestuurlijke boete", "perceel Beukenlaan 7": the noun is part of a name. */
function goesOn(block: Block, end: number): boolean {
  const { tokens } = annotateBlock(block)
  const at = tokens.findIndex((token) => token.start >= end)
  const [next, noun] = [tokens[at], tokens[at + 1]]
  if (at < 0 || next === undefined || next.kind === 'punctuation') return false
  return (
    /^(?:noun|name)$/.test(next.wordClass) ||
    next.kind === 'number' ||
    (next.wordClass === 'adjective' && next.lower.endsWith('e') && noun?.wordClass === 'noun')
  )
}
