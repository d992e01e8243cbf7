import { parentPort } from 'node:worker_threads'
import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import { plainFinding } from '../engine/finding/plain-finding.ts'
import { classicalMeasures } from '../engine/score/classical-measures.ts'
import { chooseSettings, changeSession, checkSession, openSession, writeSession, type LetterSession } from '../session/letter-session.ts'
import { writeReport } from '../reports/write-report.ts'
import { offeredBlocks } from '../rules/offered-blocks.ts'
import { applyIgnores } from '../session/ignores/apply-ignores.ts'
import { keysOf, matchIgnores, termOf, type MatchOptions } from '../session/ignores/match-ignores.ts'
import { letterRemarks } from '../session/letter-remarks.ts'
import { reportSession } from '../session/report-session.ts'
import { tellMoved } from '../session/tell-moved.ts'
import { VERSION } from '../session/version.ts'
import type { CheckedView } from './contract.ts'
import { levelSentences } from './level-sentences.ts'
import type { SessionQuestion, SessionReply, SessionRequestName, SessionRequests, Stays } from './session-protocol.ts'

/** Holds one open letter, in a worker of the main process. */
let session: LetterSession | null = null
let stays: Stays | null = null

const answers: {
  readonly [Name in SessionRequestName]: (payload: SessionRequests[Name]['in']) => Promise<SessionRequests[Name]['out']> | SessionRequests[Name]['out']
} = {
  async open({ bytes, name, settings, stays: given }) {
    stays = given
    const outcome = await openSession(bytes, name, settings)
    if (outcome.step === 'unreadable') return { step: 'failed', message: outcome.unreadable.message }
    session = outcome.session
    const { document, letter } = session
    return { step: 'opened', format: document.format, canSave: document.write !== null, letter, checked: viewOf(session) }
  },
  change(change) {
    session = changeSession(opened(), change)
    return viewOf(session)
  },
  choose(settings) {
    session = chooseSettings(opened(), settings)
    return viewOf(session)
  },
  stays(given) {
    stays = given
    return viewOf(opened())
  },
  describe({ revision, finding: id }) {
    if (revision !== opened().revision) return null
    const { findings, facts } = checkSession(opened())
    const finding = findings.find((one) => one.id === id)
    return finding === undefined ? null : { ruleId: finding.ruleId, ...keysOf(finding, facts), term: termOf(finding) }
  },
  async write({ mode, now }) {
    const remarks = mode === 'comments' ? remarksNow() : []
    const bytes = await writeSession(opened(), mode, now, remarks)
    return { bytes, notes: mode === 'comments' ? [countRemarks(remarks.length), ...tellMoved(opened().document, remarks)] : [] }
  },
  // Annotated anew: asked for seldom, and the check keeps what it knows to itself.
  measures: () => classicalMeasures(opened().letter.blocks.map(annotateBlock)),
  report({ format, now }) {
    const letter = applyIgnores(reportSession(opened(), opened().document.name), stays?.ignores ?? [], matching())
    return writeReport([letter], format, { version: VERSION, now, passedOver: 0 })
  },
}

function countRemarks(count: number): string {
  return count === 1 ? 'Er staat 1 opmerking in.' : `Er staan ${count} opmerkingen in.`
}

function remarksNow() {
  const { findings, facts } = checkSession(opened())
  return letterRemarks(findings, matchIgnores(findings, facts, stays?.ignores ?? [], matching()), opened().letter.blocks)
}

function matching(): MatchOptions {
  return { letter: stays?.letter ?? { path: '', name: '' }, by: 'plaats' }
}

function opened(): LetterSession {
  if (session === null) throw new Error('Er is geen brief open.')
  return session
}

function viewOf(of: LetterSession): CheckedView {
  const { facts, findings, checklist, themes, counts, score } = checkSession(of)
  const { words, types, law } = facts
  const matched = Object.entries(matchIgnores(findings, facts, stays?.ignores ?? [], matching()))
  const ignored = Object.fromEntries(matched.map(([finding, { id, reason, scope, who, when }]) => [finding, { ignore: id, reason, scope, who, when }]))
  const offered = offeredBlocks(facts, of.settings)
  return {
    revision: of.revision,
    words,
    types,
    law,
    findings: findings.map(plainFinding),
    checklist,
    themes,
    counts,
    score,
    sentenceLevels: levelSentences(score),
    ignored,
    offered,
  }
}

parentPort?.on('message', (question: SessionQuestion) => {
  void reply(question).then((message) => parentPort?.postMessage(message))
})

async function reply({ id, name, payload }: SessionQuestion): Promise<SessionReply> {
  try {
    const respond = answers[name] as (payload: unknown) => unknown
    return { id, step: 'answer', value: await respond(payload) }
  } catch (cause) {
    return { id, step: 'failed', message: cause instanceof Error ? cause.message : String(cause) }
  }
}
