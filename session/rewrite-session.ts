import type { Remark, WriteMode } from '../documents/document.ts'
import { applyEdits } from '../engine/edit/apply-edits.ts'
import type { Edit, Suggestion } from '../engine/edit/edit.ts'
import type { Finding } from '../engine/finding/finding.ts'
import { checkSession, writeSession, type LetterSession } from './letter-session.ts'

export interface RewriteOptions {
  /** `safe`: only what may be accepted together without looking; `all`: the first suggestion of every finding. */
  readonly accept: 'safe' | 'all'
  readonly as: WriteMode
  readonly now: string
}

export interface Rewritten {
  readonly bytes: Uint8Array
  /** How many suggestions went in, or how many comments. */
  readonly accepted: number
}

/** A rewrite can make room for the next (a long sentence split, then its words); more rounds than this bring nothing. */
const MAX_ROUNDS = 4

/** The file with the accepted suggestions in it, or with all findings as comments. */
export async function rewriteSession(session: LetterSession, options: RewriteOptions): Promise<Rewritten> {
  if (options.as === 'comments') {
    const remarks = remarksOf(checkSession(session).findings)
    return { bytes: await writeSession(session, 'comments', options.now, remarks), accepted: remarks.length }
  }
  const { session: changed, accepted } = acceptSuggestions(session, options.accept)
  return { bytes: await writeSession(changed, options.as, options.now), accepted }
}

/** Accepts round by round, since an accepted rewrite changes what the next finding says. */
export function acceptSuggestions(session: LetterSession, accept: RewriteOptions['accept']): { readonly session: LetterSession; readonly accepted: number } {
  let current = withTypesFixed(session)
  let accepted = 0
  let made = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = chooseEdits(checkSession(current).findings, accept)
    if (edits.length === 0) break
    const outcome = applyEdits(current.letter, edits, () => `nieuw-${++made}`)
    accepted += edits.length - outcome.refused.length
    if (outcome.refused.length === edits.length) break
    current = { ...current, letter: { ...current.letter, blocks: outcome.blocks }, revision: current.revision + 1 }
  }
  return { session: current, accepted }
}

/** The words that go in must not make another kind of letter of it: the type is judged once, before the first round. */
function withTypesFixed(session: LetterSession): LetterSession {
  if (session.settings.letterTypes.length > 0) return session
  return { ...session, settings: { ...session.settings, letterTypes: checkSession(session).facts.types.map(({ type }) => type) } }
}

/** The first suggestion of each finding that may be accepted; what overlaps an earlier one waits for the next round. */
function chooseEdits(findings: readonly Finding[], accept: RewriteOptions['accept']): readonly Edit[] {
  return findings.flatMap((finding) => {
    const first = finding.suggestions.find((suggestion) => (suggestion.grade === 'veilig' || (accept === 'all' && suggestion.grade === 'voorstel')) && !leavesBlank(suggestion))
    return first?.edits ?? []
  })
}

/** "[rekeningnummer]" is for a person to fill in: nobody looks at the letter before it is written here. */
function leavesBlank({ edits }: Suggestion): boolean {
  return edits.some((edit) => (edit.op === 'insertBlocks' && edit.blocks.some((block) => BLANK.test(block.text))) || (edit.op === 'replaceText' && BLANK.test(edit.text)))
}

const BLANK = /\[[^\]]{2,40}\]/

function remarksOf(findings: readonly Finding[]): readonly Remark[] {
  return findings.flatMap((finding) => {
    const place = finding.places[0]
    if (place === undefined) return []
    const better = finding.expected.length === 0 ? '' : ` Beter: ${finding.expected.join(' / ')}.`
    return [{ place, text: `${finding.title} (${finding.basis}). ${finding.reason}${better}` }]
  })
}
