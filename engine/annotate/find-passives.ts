import type { Clause, Passive, Token } from './annotated-block.ts'
import { isState } from './is-state.ts'
import { ADJECTIVE, ARTICLE, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE, PREPOSITION, PRONOUN, SUBORDINATOR } from './word-tags.ts'

/**
 * Passives of one sentence: a past participle with a form of worden or zijn in its verb cluster, else in its clause.
 * Participles that make a perfect tense with zijn (verhuisd) or name a state (verplicht) don't count with zijn.
 */
export function findPassives(tokens: readonly Token[], tags: Uint8Array, clauses: readonly Clause[]): readonly Passive[] {
  const found: Passive[] = []
  const loose: number[] = []
  clauses.forEach((clause, index) => {
    for (let at = clause.first; at < clause.last; at++) {
      if (tags[at] !== PAST_PARTICIPLE || !isPredicative(tokens, tags, at)) continue
      const auxiliary = findAuxiliary(tokens, tags, clauses, index, at)
      if (auxiliary === null) loose.push(at)
      else {
        const passive = toPassive(tokens, auxiliary, at)
        if (passive !== null) found.push(passive)
      }
    }
  })
  return loose.length === 0 ? found : [...found, ...joinAcross(tokens, clauses, found, loose)]
}

/** wordt … gebracht, with a whole clause in between: an auxiliary without participle takes the next loose one. */
function joinAcross(tokens: readonly Token[], clauses: readonly Clause[], found: readonly Passive[], loose: readonly number[]): readonly Passive[] {
  return clauses.flatMap(({ finite }) => {
    if (finite === null || found.some(({ auxiliary }) => auxiliary === finite)) return []
    const verb = AUXILIARIES.get(tokens[finite]?.lower ?? '')
    const last = tokens.length - 1
    const participle = loose.find((at) => at > finite && (verb === 'worden' || at >= last - 1 || tokens[at + 1]?.text === '.'))
    const passive = verb === undefined || participle === undefined ? null : toPassive(tokens, finite, participle)
    return passive === null ? [] : [passive]
  })
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

function findAuxiliary(tokens: readonly Token[], tags: Uint8Array, clauses: readonly Clause[], index: number, participle: number): number | null {
  const beside = findInCluster(tokens, tags, clauses, participle)
  return beside ?? findInClause(tokens, tags, clauses[index], participle)
}

function toPassive(tokens: readonly Token[], auxiliary: number, participle: number): Passive | null {
  const verb = AUXILIARIES.get(tokens[auxiliary]?.lower ?? '')
  if (verb === undefined || verb === 'hebben') return null
  const { lower } = tokens[participle] ?? { lower: '' }
  if (lower === 'geworden' || lower === 'geweest' || (verb === 'zijn' && isState(lower))) return null
  return { auxiliary, participle, verb }
}

/** The auxiliary among the verbs right beside the participle: "zijn verstuurd", "ingediend moet worden". */
function findInCluster(tokens: readonly Token[], tags: Uint8Array, clauses: readonly Clause[], participle: number): number | null {
  const beside: number[] = []
  const end = clauses.at(-1)?.last ?? 0
  const start = clauses[0]?.first ?? 0
  for (let at = participle + 1; at < end && inCluster(tokens, tags, at); at++) beside.push(at)
  for (let at = participle - 1; at >= start && inCluster(tokens, tags, at); at--) beside.push(at)
  const named = beside.filter((at) => AUXILIARIES.has(tokens[at]?.lower ?? ''))
  return named.find((at) => AUXILIARIES.get(tokens[at]?.lower ?? '') === 'worden') ?? named[0] ?? null
}

function inCluster(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const tag = tags[at]
  return tag === FINITE || tag === INFINITIVE || tokens[at]?.lower === 'te' || tokens[at]?.lower === 'geweest'
}

/** The auxiliary elsewhere in the clause. */
function findInClause(tokens: readonly Token[], tags: Uint8Array, clause: Clause | undefined, participle: number): number | null {
  if (clause === undefined) return null
  for (let at = clause.first; at < clause.last; at++) {
    const verbal = tags[at] === FINITE || tags[at] === INFINITIVE
    if (verbal && AUXILIARIES.get(tokens[at]?.lower ?? '') === 'worden') return at
  }
  const { finite } = clause
  if (finite === null || !AUXILIARIES.has(tokens[finite]?.lower ?? '')) return null
  return tags[participle - 1] === SUBORDINATOR ? null : finite
}

/** "zoals vermeld in …", "indien gewenst". */
const ELLIPSIS = new Set(['zoals', 'als', 'indien', 'tenzij', 'mits'])

/** No participle before a noun ("de ingevulde formulieren", "gesloten deuren"). */
function isPredicative(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' }
  if (lower.endsWith('e') || tokens[at - 1]?.lower === 'te') return false
  if (ELLIPSIS.has(tokens[at - 1]?.lower ?? '')) return false
  const before = tags[at - 1]
  const after = tags[at + 1]
  const determined = before === ARTICLE || before === ADJECTIVE || before === PRONOUN || before === PREPOSITION
  return !(determined && (after === NOUN || after === ADJECTIVE))
}
