import type { Clause, Passive, Token } from './annotated-block.ts'
import { isState } from './is-state.ts'
import { ADJECTIVE, ARTICLE, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE, PREPOSITION, PRONOUN } from './word-tags.ts'

/**
 * Passives of one sentence: a past participle with a form of worden or zijn in its verb cluster, else in its clause.
 * Participles that make a perfect tense with zijn (verhuisd) or name a state (verplicht) don't count with zijn.
 */
export function findPassives(tokens: readonly Token[], tags: Uint8Array, clauses: readonly Clause[]): readonly Passive[] {
  const found: Passive[] = []
  clauses.forEach((clause, index) => {
    for (let at = clause.first; at < clause.last; at++) {
      if (tags[at] !== PAST_PARTICIPLE || !isPredicative(tokens, tags, at)) continue
      const passive = readPassive(tokens, tags, clauses, index, at)
      if (passive !== null) found.push(passive)
    }
  })
  return found
}

type Auxiliary = 'worden' | 'zijn' | 'hebben'
const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
  ...words('worden wordt word werd werden', 'worden'),
  ...words('zijn is was waren ben bent geweest', 'zijn'),
  ...words('hebben heeft heb hebt had hadden', 'hebben'),
])

function words(forms: string, verb: Auxiliary): readonly (readonly [string, Auxiliary])[] {
  return forms.split(' ').map((form) => [form, verb] as const)
}

function readPassive(
  tokens: readonly Token[],
  tags: Uint8Array,
  clauses: readonly Clause[],
  index: number,
  participle: number,
): Passive | null {
  const clause = clauses[index]
  if (clause === undefined) return null
  const auxiliary = findInCluster(tokens, tags, clause, participle) ?? findInClause(tokens, tags, clauses, index, participle)
  if (auxiliary === null) return null
  const verb = AUXILIARIES.get(tokens[auxiliary]?.lower ?? '')
  if (verb === undefined || verb === 'hebben') return null
  const { lower } = tokens[participle] ?? { lower: '' }
  if (lower === 'geworden' || lower === 'geweest' || (verb === 'zijn' && isState(lower))) return null
  return { auxiliary, participle, verb }
}

/** The auxiliary among the verbs right beside the participle: "zijn verstuurd", "ingediend moet worden". */
function findInCluster(tokens: readonly Token[], tags: Uint8Array, clause: Clause, participle: number): number | null {
  const beside: number[] = []
  for (let at = participle + 1; at < clause.last && inCluster(tokens, tags, at); at++) beside.push(at)
  for (let at = participle - 1; at >= clause.first && inCluster(tokens, tags, at); at--) beside.push(at)
  const named = beside.filter((at) => AUXILIARIES.has(tokens[at]?.lower ?? ''))
  return named.find((at) => AUXILIARIES.get(tokens[at]?.lower ?? '') === 'worden') ?? named[0] ?? null
}

function inCluster(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const tag = tags[at]
  return tag === FINITE || tag === INFINITIVE || tokens[at]?.lower === 'te' || tokens[at]?.lower === 'geweest'
}

/** The auxiliary elsewhere in the clause, or before a clause that stands inside this one. */
function findInClause(
  tokens: readonly Token[],
  tags: Uint8Array,
  clauses: readonly Clause[],
  index: number,
  participle: number,
): number | null {
  const clause = clauses[index]
  if (clause === undefined) return null
  for (let at = clause.first; at < clause.last; at++) {
    const verbal = tags[at] === FINITE || tags[at] === INFINITIVE
    if (verbal && AUXILIARIES.get(tokens[at]?.lower ?? '') === 'worden') return at
  }
  const own = clause.finite === null ? undefined : tokens[clause.finite]?.lower
  if (clause.finite !== null && AUXILIARIES.has(own ?? '')) return clause.finite
  const outer = clauses[index - 1]?.finite ?? null
  const broken = outer !== null && tokens[participle - 1]?.text === ','
  return broken && AUXILIARIES.get(tokens[outer]?.lower ?? '') === 'worden' ? outer : null
}

/** No participle before a noun ("de ingevulde formulieren", "gesloten deuren"). */
function isPredicative(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' }
  if (lower.endsWith('e')) return false
  const before = tags[at - 1]
  const after = tags[at + 1]
  const determined = before === ARTICLE || before === ADJECTIVE || before === PRONOUN || before === PREPOSITION
  return !(determined && (after === NOUN || after === ADJECTIVE))
}
