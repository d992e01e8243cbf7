import type { Clause, Token } from './annotated-block.ts'
import { COORDINATOR, FINITE, PRONOUN, SUBORDINATOR } from './word-tags.ts'

/**
 * Parts a sentence so that each part holds one finite verb. Between two finite verbs the part begins at the last word
 * that opens a clause (omdat, die, waarin), else at the last comma or "en"; else right before the second verb. A clause
 * inside another one cuts that in two.
 */
export function splitClauses(tokens: readonly Token[], tags: Uint8Array, first: number, last: number): readonly Clause[] {
  const clauses: Clause[] = []
  let start = first
  let finite: number | null = null
  for (let at = first; at < last; at++) {
    if (tags[at] !== FINITE) continue
    if (finite !== null) {
      const cut = findCut(tokens, tags, finite, at)
      clauses.push({ first: start, last: cut, finite })
      start = cut
    }
    finite = at
  }
  clauses.push({ first: start, last, finite })
  return clauses
}

const RELATIVE = new Set(
  'die dat wat wie welke waar waarin waarop waarmee waarvoor waarvan waarbij waardoor waarover waaraan waaruit waarna waarom waartoe hoe hoeveel'.split(' '),
)

/** The first token of the clause of the second verb. */
function findCut(tokens: readonly Token[], tags: Uint8Array, left: number, right: number): number {
  let mark = -1
  for (let at = right - 1; at > left; at--) {
    const token = tokens[at]
    if (token === undefined) continue
    if (opensClause(token, tags[at] ?? 0, tokens[at - 1], at + 1 === right)) return at
    if (mark >= 0) continue
    if (tags[at] === COORDINATOR) mark = at
    else if (token.kind === 'punctuation' && CUTS.has(token.text)) mark = at + 1
  }
  return mark >= 0 ? mark : right
}

const CUTS = new Set([',', ';', ':', '–', '-', '—', '(', ')'])

function opensClause({ lower }: Token, tag: number, before: Token | undefined, beforeVerb: boolean): boolean {
  if (tag === SUBORDINATOR) return true
  if (!RELATIVE.has(lower)) return false
  if (tag === PRONOUN && (lower === 'dat' || lower === 'die') && beforeVerb) return before?.text === ','
  return true
}
