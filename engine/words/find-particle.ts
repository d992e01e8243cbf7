import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { VerbGroup } from '../inflect/read-verb-group.ts'
import { clauseOf } from './verb-layout.ts'

/**
 * The loose particle of the finite verb at `at`: "op" in "Wij sturen u de brief op." It closes its clause, or stands
 * before a phrase that may come behind it ("op in een envelop", "in om te …"). null where the word is a preposition
 * (in dat gesprek) or belongs to er, hier, daar or waar (staat er niet bij), or another particle closes the clause.
 */
export function findParticle(tokens: readonly Token[], sentence: Sentence, at: number, { verb }: VerbGroup): number | null {
  const clause = clauseOf(sentence, at)
  for (let place = clause.last - 1; place > at; place--) {
    if (tokens[place]?.lower !== verb.particle) continue
    if (closes(tokens, place, clause.last) && !hasOwner(tokens, at, place)) return endsInOther(tokens, place, clause.last) ? null : place
  }
  return null
}

const OPENS_PHRASE: ReadonlySet<Token['wordClass']> = new Set(['coordinator', 'subordinator', 'preposition'])

function closes(tokens: readonly Token[], place: number, last: number): boolean {
  const next = tokens[place + 1]
  // "op die datum": a preposition with its noun.
  if (/^(?:de|het|een|deze|dit|die|dat|uw|ons|onze)$/.test(next?.lower ?? '') && /^(?:noun|adjective|name)$/.test(tokens[place + 2]?.wordClass ?? '')) return false
  if (next === undefined || place + 1 >= last || next.kind === 'punctuation') return true
  if (next.lower === 'te' || /^(?:wat|wie|welke|hoe)$/.test(next.lower)) return false
  if (tokens[place]?.wordClass === 'adverb') return true
  return OPENS_PHRASE.has(next.wordClass) || next.verbForm === 'finite'
}

const PREPOSITIONAL = /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|tegen|onder)$/

/** "staat er niet bij", "gaat daar niet over": the particle belongs to er or daar. */
function hasOwner(tokens: readonly Token[], at: number, place: number): boolean {
  if (!PREPOSITIONAL.test(tokens[place]?.lower ?? '')) return false
  // "sluit aan bij": the verb already has its particle.
  if (PREPOSITIONAL.test(tokens[place - 1]?.lower ?? '') && tokens[place - 1]?.wordClass === 'preposition') return true
  return tokens.slice(at + 1, place).some((token) => /^(?:er|daar|hier|waar)$/.test(token.lower))
}

/** "lossen … in dat gesprek op": the clause closes with a particle of its own. */
function endsInOther(tokens: readonly Token[], place: number, last: number): boolean {
  let end = last - 1
  while (end > place && tokens[end]?.kind === 'punctuation') end--
  return end > place && PREPOSITIONAL.test(tokens[end]?.lower ?? '')
}
