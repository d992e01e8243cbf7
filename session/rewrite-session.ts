import type { Format, WriteMode } from '../documents/document.ts'
import { applyEdits } from '../engine/edit/apply-edits.ts'
import type { Edit, Suggestion } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Finding } from '../engine/finding/finding.ts'
import type { BlockId } from '../engine/letter/letter.ts'
import type { Ignore } from './ignores/ignore.ts'
import { letterRemarks } from './letter-remarks.ts'
import { checkSession, writeSession, type LetterSession } from './letter-session.ts'
import { holdsPictograms } from './place-pictograms.ts'

export interface RewriteOptions {
  /** `safe`: only what may be accepted together without looking; `all`: the first suggestion of every finding. */
  readonly accept: 'safe' | 'all'
  readonly as: WriteMode
  readonly now: string
  /** Findings that somebody lets stand, by id: nothing is changed there. Absent: none. */
  readonly stays?: (findings: readonly Finding[], facts: LetterFacts) => Readonly<Record<string, Ignore>>
}

export interface Rewritten {
  readonly bytes: Uint8Array
  /** How many suggestions went in, or how many comments. */
  readonly accepted: number
}

/** A rewrite can make room for the next (a long sentence split, then its words); more rounds than this bring nothing. */
const MAX_ROUNDS = 6

/** The file with the accepted suggestions in it, or with all findings as comments. */
export async function rewriteSession(session: LetterSession, options: RewriteOptions): Promise<Rewritten> {
  if (options.as === 'comments') {
    const { findings, facts } = checkSession(session)
    const remarks = letterRemarks(findings, options.stays?.(findings, facts) ?? {}, session.letter.blocks)
    return { bytes: await writeSession(session, 'comments', options.now, remarks), accepted: remarks.length }
  }
  const { session: changed, accepted } = acceptSuggestions(session, options.accept, options.stays)
  return { bytes: await writeSession(changed, options.as, options.now), accepted }
}

/** Accepts round by round, since an accepted rewrite changes what the next finding says. */
export function acceptSuggestions(
  session: LetterSession,
  accept: RewriteOptions['accept'],
  stays?: RewriteOptions['stays'],
): { readonly session: LetterSession; readonly accepted: number } {
  let current = withTypesFixed(session)
  let accepted = 0
  let made = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings, facts } = checkSession(current)
    const away = stays?.(findings, facts) ?? {}
    const chosen = chooseSuggestions(
      findings.filter(({ id }) => away[id] === undefined),
      accept,
      current.document.format,
    )
    if (chosen.length === 0) break
    const outcome = applyEdits(
      current.letter,
      chosen.flatMap(({ edits }) => edits),
      () => `nieuw-${++made}`,
    )
    accepted += chosen.filter(({ edits }) => !edits.some((edit) => outcome.refused.some((one) => one.edit === edit))).length
    if (outcome.refused.length >= chosen.length) break
    current = { ...current, letter: { ...current.letter, blocks: outcome.blocks }, revision: current.revision + 1 }
  }
  return { session: current, accepted }
}

/** The words that go in must not make another kind of letter of it: the type is judged once, before the first round. */
function withTypesFixed(session: LetterSession): LetterSession {
  if (session.settings.letterTypes.length > 0) return session
  return { ...session, settings: { ...session.settings, letterTypes: checkSession(session).facts.types.map(({ type }) => type) } }
}

/**
 * The first suggestion of each finding that may be accepted. All edits of a suggestion go in, or none: one that lies
 * across an earlier one, from its first changed character to its last, waits for the next round.
 */
function chooseSuggestions(findings: readonly Finding[], accept: RewriteOptions['accept'], format: Format): readonly Suggestion[] {
  const chosen: Suggestion[] = []
  const taken: Stretch[] = []
  for (const { suggestions } of findings) {
    const first = suggestions.find(
      (suggestion) =>
        (suggestion.grade === 'veilig' || (accept === 'all' && suggestion.grade === 'voorstel')) && !leavesBlank(suggestion) && fits(suggestion, format),
    )
    if (first === undefined || first.edits.length === 0) continue
    const stretches = stretchesOf(first.edits)
    if (stretches.some((one) => taken.some((other) => crosses(one, other)))) continue
    chosen.push(first)
    taken.push(...stretches)
  }
  return chosen
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
