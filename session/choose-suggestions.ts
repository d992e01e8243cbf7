import type { Format } from '../documents/document.ts'
import type { Edit, Suggestion } from '../engine/edit/edit.ts'
import type { Finding } from '../engine/finding/finding.ts'
import type { BlockId } from '../engine/letter/letter.ts'
import { answerOf, generalLast } from './answered-blocks.ts'
import { holdsPictograms } from './place-pictograms.ts'

/** `safe`: only what may be accepted together without looking; `all`: the first suggestion of every finding. */
export type Accept = 'safe' | 'all'

export interface Chosen {
  readonly suggestion: Suggestion
  /** What the block that it puts in answers; null when it puts in none. */
  readonly answer: string | null
}

export interface ChooseOptions {
  readonly accept: Accept
  readonly format: Format
  /** May a block with this answer still come in? */
  readonly mayAnswer: (answer: string) => boolean
}

/**
 * The first suggestion of each finding that may be accepted. All edits of a suggestion go in, or none: one that lies
 * across an earlier one, from its first changed character to its last, waits for the next round.
 */
export function chooseSuggestions(findings: readonly Finding[], { accept, format, mayAnswer }: ChooseOptions): readonly Chosen[] {
  const chosen: Chosen[] = []
  const taken: Stretch[] = []
  for (const finding of generalLast(findings)) {
    const first = finding.suggestions.find((suggestion) => mayGoIn(suggestion, accept, format) && suggestion.refused === undefined)
    const answer = first === undefined ? null : answerOf(finding, first)
    if (first === undefined || (answer !== null && (!mayAnswer(answer) || chosen.some((one) => one.answer === answer)))) continue
    const stretches = stretchesOf(first.edits)
    if (stretches.some((one) => taken.some((other) => crosses(one, other)))) continue
    chosen.push({ suggestion: first, answer })
    taken.push(...stretches)
  }
  return chosen
}

/** Why suggestions that would have gone in can't, for each finding of which that is so. */
export function findRefused(findings: readonly Finding[], accept: Accept, format: Format): readonly string[] {
  return findings.flatMap(({ suggestions }) => {
    const wanted = suggestions.filter((suggestion) => mayGoIn(suggestion, accept, format))
    return wanted.every(({ refused }) => refused !== undefined) ? (wanted[0]?.refused ?? []) : []
  })
}

function mayGoIn(suggestion: Suggestion, accept: Accept, format: Format): boolean {
  const { grade, edits } = suggestion
  return (grade === 'veilig' || (accept === 'all' && grade === 'voorstel')) && edits.length > 0 && !leavesBlank(suggestion) && fits(suggestion, format)
}

/** A part of a block that a suggestion speaks for; Infinity for a block that is cut, joined or removed. */
interface Stretch {
  readonly block: BlockId
  readonly start: number
  readonly end: number
}

function stretchesOf(edits: readonly Edit[]): readonly Stretch[] {
  const found = new Map<BlockId, Stretch>()
  for (const edit of edits) {
    for (const one of touchedBy(edit)) {
      const known = found.get(one.block)
      found.set(one.block, known === undefined ? one : { block: one.block, start: Math.min(known.start, one.start), end: Math.max(known.end, one.end) })
    }
  }
  return [...found.values()]
}

function touchedBy(edit: Edit): readonly Stretch[] {
  switch (edit.op) {
    case 'replaceText':
      return [{ block: edit.block, start: edit.start, end: edit.end }]
    case 'insertPictogram':
      return [{ block: edit.block, start: edit.at, end: edit.at }]
    case 'joinBlocks':
      return [whole(edit.first), whole(edit.second)]
    case 'insertBlocks':
      return edit.after === null ? [] : [{ block: edit.after, start: Infinity, end: Infinity }]
    default:
      return [whole(edit.block)]
  }
}

function whole(block: BlockId): Stretch {
  return { block, start: 0, end: Infinity }
}

function crosses(one: Stretch, other: Stretch): boolean {
  return one.block === other.block && one.start <= other.end && other.start <= one.end
}

function fits({ edits }: Suggestion, format: Format): boolean {
  return holdsPictograms(format) || edits.every((edit) => edit.op !== 'insertPictogram')
}

/** "[rekeningnummer]" is for a person to fill in: nobody looks at the letter before it is written here. */
function leavesBlank({ edits }: Suggestion): boolean {
  return edits.some(
    (edit) => (edit.op === 'insertBlocks' && edit.blocks.some((block) => BLANK.test(block.text))) || (edit.op === 'replaceText' && BLANK.test(edit.text)),
  )
}

const BLANK = /\[[^\]]{2,40}\]/
