import type { WriteMode } from '../documents/document.ts'
import { applyEdits } from '../engine/edit/apply-edits.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Finding } from '../engine/finding/finding.ts'
import { answerOf, nameBlocks } from './answered-blocks.ts'
import { chooseSuggestions, findRefused, type Accept } from './choose-suggestions.ts'
import type { Ignore } from './ignores/ignore.ts'
import { letterRemarks } from './letter-remarks.ts'
import { tellMoved } from './tell-moved.ts'
import { checkSession, writeSession, type LetterSession } from './letter-session.ts'

export interface RewriteOptions {
  readonly accept: Accept
  readonly as: WriteMode
  readonly now: string
  /** Findings that somebody lets stand, by id: nothing is changed there. Absent: none. */
  readonly stays?: (findings: readonly Finding[], facts: LetterFacts) => Readonly<Record<string, Ignore>>
}

export interface Rewritten {
  readonly bytes: Uint8Array
  /** How many suggestions went in, or how many comments. */
  readonly accepted: number
  /** Dutch sentences: what the user must know of how it went. */
  readonly notes: readonly string[]
}

/** A rewrite can make room for the next (a long sentence split, then its words); more rounds than this bring nothing. */
const MAX_ROUNDS = 6

/** The file with the accepted suggestions in it, or with all findings as comments. */
export async function rewriteSession(session: LetterSession, options: RewriteOptions): Promise<Rewritten> {
  if (options.as === 'comments') {
    const { findings, facts } = checkSession(session)
    const remarks = letterRemarks(findings, options.stays?.(findings, facts) ?? {}, session.letter.blocks)
    return { bytes: await writeSession(session, 'comments', options.now, remarks), accepted: remarks.length, notes: tellMoved(session.document, remarks) }
  }
  const { session: changed, accepted, inserted, refused } = acceptSuggestions(session, options.accept, options.stays)
  return { bytes: await writeSession(changed, options.as, options.now), accepted, notes: [...tellInserted(inserted), ...tellRefused(refused)] }
}

export interface Accepted {
  readonly session: LetterSession
  readonly accepted: number
  /** By which a user knows each block that was put in. */
  readonly inserted: readonly string[]
  /** For each finding that the file doesn't let through, why. */
  readonly refused: readonly string[]
}

/**
 * Accepts round by round, since an accepted rewrite changes what the next finding says. A block comes in once, and only
 * for what was missing before the first round: words that change must not call for another.
 */
export function acceptSuggestions(session: LetterSession, accept: Accept, stays?: RewriteOptions['stays']): Accepted {
  let current = withTypesFixed(session)
  let [accepted, made] = [0, 0]
  const inserted = new Map<string, string>()
  let open = openFindings(current, stays)
  const missing = new Set(open.flatMap((finding) => finding.suggestions.flatMap((one) => answerOf(finding, one) ?? [])))
  const mayAnswer = (answer: string): boolean => missing.has(answer) && !inserted.has(answer)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = chooseSuggestions(open, { accept, format: current.document.format, mayAnswer })
    const edits = chosen.flatMap(({ suggestion }) => suggestion.edits)
    const outcome = applyEdits(current.letter, edits, () => `nieuw-${++made}`)
    const gone = chosen.filter(({ suggestion }) => !suggestion.edits.some((edit) => outcome.refused.some((one) => one.edit === edit)))
    for (const { suggestion, answer } of gone) if (answer !== null) inserted.set(answer, nameBlocks(suggestion))
    accepted += gone.length
    if (outcome.refused.length >= chosen.length) break
    current = { ...current, letter: { ...current.letter, blocks: outcome.blocks }, revision: current.revision + 1 }
    open = openFindings(current, stays)
  }
  return { session: current, accepted, inserted: [...inserted.values()], refused: findRefused(open, accept, current.document.format) }
}

/** Those that nobody lets stand. */
function openFindings(session: LetterSession, stays: RewriteOptions['stays']): readonly Finding[] {
  const { findings, facts } = checkSession(session)
  const away = stays?.(findings, facts) ?? {}
  return findings.filter(({ id }) => away[id] === undefined)
}

function tellInserted(inserted: readonly string[]): readonly string[] {
  if (inserted.length === 0) return []
  return [`Nieuw in de brief: ${inserted.map((name) => `“${name}”`).join(', ')}. Lees na of dat klopt.`]
}

function tellRefused(refused: readonly string[]): readonly string[] {
  return [...new Set(refused)].map((reason) => {
    const count = refused.filter((one) => one === reason).length
    return `${count === 1 ? 'Eén verbetering is' : `${count} verbeteringen zijn`} niet gedaan. ${reason}`
  })
}

/** The words that go in must not make another kind of letter of it: the type is judged once, before the first round. */
function withTypesFixed(session: LetterSession): LetterSession {
  if (session.settings.letterTypes.length > 0) return session
  return { ...session, settings: { ...session.settings, letterTypes: checkSession(session).facts.types.map(({ type }) => type) } }
}
