import type { AnnotatedBlock, Passive, Sentence, Token } from '../annotate/annotated-block.ts'
import { splitFinite, verbForm, type FiniteFormName } from '../inflect/inflect-verb.ts'
import { knownVerb } from '../inflect/known-verb.ts'
import { dropTokens, inMidSentence, insertBefore, joinWords, replaceTokens, type TokenChange } from '../words/token-changes.ts'
import { agentSubject, type Subject } from './agent-subject.ts'
import { readPassive, type PassiveClause } from './read-passive.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'
import { SENDER_DOES } from './sender-does.ts'
import { verbOfParticiple } from './verb-of-participle.ts'

/**
 * "Uw brief is door ons ontvangen." → "Wij hebben uw brief ontvangen."; "Het formulier moet door u worden ondertekend." →
 * "U moet het formulier ondertekenen."; "Uw aanvraag wordt behandeld." → "Wij behandelen uw aanvraag." where only the
 * sender can do it. null where the agent or a part of the sentence isn't sure.
 */
export function makeActive(block: AnnotatedBlock, sentence: Sentence, passive: Passive): Rewrite | null {
  const clause = readPassive(block, sentence, passive)
  if (clause === null) return null
  const subject = clause.agent === null ? senderFor(block.tokens, clause) : agentSubject(block, clause.agent)
  if (subject === null || deniesAgent(block.tokens, clause)) return null
  const verbs = activeVerbs(block.tokens, clause, subject)
  return verbs === null ? null : createRewrite('lijdend', block, sentence, changesFor(block, sentence, clause, subject, verbs), 'voorstel', block.tokens[clause.finite]?.lower.startsWith('dien') === true ? { replacesModal: true } : {})
}

/** Without an agent: the sender, for what nobody else does with an application of the reader. */
function senderFor(tokens: readonly Token[], { subject, participle }: PassiveClause): Subject | null {
  const isTheirs = tokens[subject.first]?.lower === 'uw' && OF_READER.test(tokens[subject.first + 1]?.lower ?? '')
  return isTheirs && SENDER_DOES.has(tokens[participle]?.lower ?? '') ? { text: 'wij', person: 'plural' } : null
}

const OF_READER = /^(?:aanvraag|aanvragen|bezwaar|bezwaarschrift|verzoek|brief|klacht|melding|aangifte|e-mail|formulier|gegevens|uitkering|toeslag|subsidie)$/

/** "niet door ons afgewezen": by somebody else, so. */
function deniesAgent(tokens: readonly Token[], { agent }: PassiveClause): boolean {
  return agent !== null && /^(?:niet|alleen|ook|zelf|mede)$/.test(tokens[agent.first - 1]?.lower ?? '')
}

interface ActiveVerbs {
  readonly finite: string
  /** What stays at the clause's end: a participle, an infinitive or a particle. */
  readonly last: string
}

const HAVE: Readonly<Record<Subject['person'], readonly [now: string, then: string]>> = { plural: ['hebben', 'hadden'], present: ['hebt', 'had'], third: ['heeft', 'had'], stem: ['heb', 'had'] }
const MODALS: Readonly<Record<string, string>> = { moet: 'moeten', moeten: 'moeten', kan: 'kunnen', kunnen: 'kunnen', mag: 'mogen', mogen: 'mogen', zal: 'zullen', zullen: 'zullen', dient: 'moeten', dienen: 'moeten' }

function activeVerbs(tokens: readonly Token[], { finite, participle }: PassiveClause, { person }: Subject): ActiveVerbs | null {
  const lower = tokens[finite]?.lower ?? ''
  const done = tokens[participle]?.lower ?? ''
  if (lower === 'is' || lower === 'zijn') return { finite: HAVE[person][0], last: done }
  if (lower === 'was' || lower === 'waren') return { finite: HAVE[person][1], last: done }
  const verb = verbOfParticiple(done)
  if (verb === null) return null
  const modal = knownVerb(MODALS[lower] ?? '')
  if (modal !== null) return { finite: verbForm(modal, person), last: verb.infinitive }
  const form = formFor(lower, person)
  if (form === null) return null
  const [active, particle] = splitFinite(verb, form)
  return active === '' ? null : { finite: active, last: particle }
}

function formFor(lower: string, person: Subject['person']): FiniteFormName | null {
  if (lower === 'wordt' || lower === 'worden') return person
  if (lower === 'werd' || lower === 'werden') return person === 'plural' ? 'pastPlural' : 'pastSingular'
  return null
}

function changesFor(block: AnnotatedBlock, sentence: Sentence, clause: PassiveClause, who: Subject, { finite, last }: ActiveVerbs): readonly TokenChange[] {
  const { tokens } = block
  const { cluster, subject, front, agent } = clause
  const isEr = tokens[front?.first ?? -1]?.lower === 'er' && front?.last === clause.finite && clause.finite === sentence.first + 1
  const drops = [...(agent === null ? [] : [dropTokens(agent.first, agent.last)]), last === '' ? dropTokens(cluster.first, cluster.last) : replaceTokens(cluster.first, cluster.last, last)]
  if (isEr) return [replaceTokens(sentence.first, clause.finite + 1, joinWords(who.text, finite)), ...drops]
  if (front !== null) return [replaceTokens(clause.finite, clause.finite + 1, joinWords(finite, who.text)), ...drops]
  const opener = tokens[sentence.first]
  const object = opener === undefined ? '' : inMidSentence(opener)
  return [insertBefore(sentence.first, joinWords(who.text, finite)), replaceTokens(sentence.first, sentence.first + 1, object), dropTokens(subject.last, clause.finite + 1), ...drops]
}
