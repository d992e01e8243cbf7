import { parentPort } from 'node:worker_threads'
import { annotateBlock } from '../engine/annotate/annotate-block.ts'
import { plainFinding } from '../engine/finding/plain-finding.ts'
import { classicalMeasures } from '../engine/score/classical-measures.ts'
import { chooseSettings, changeSession, checkSession, openSession, writeSession, type LetterSession } from '../session/letter-session.ts'
import { writeReport } from '../reports/write-report.ts'
import { reportSession } from '../session/report-session.ts'
import { VERSION } from '../session/version.ts'
import type { CheckedView } from './contract.ts'
import { letterRemarks } from './letter-remarks.ts'
import { levelSentences } from './level-sentences.ts'
import type { SessionQuestion, SessionReply, SessionRequestName, SessionRequests } from './session-protocol.ts'

/** Holds one open letter, in a worker of the main process. */
let session: LetterSession | null = null

const answers: {
  readonly [Name in SessionRequestName]: (payload: SessionRequests[Name]['in']) => Promise<SessionRequests[Name]['out']> | SessionRequests[Name]['out']
} = {
  async open({ bytes, name, settings }) {
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
  write: ({ mode, now, ignored }) =>
    writeSession(opened(), mode, now, mode === 'comments' ? letterRemarks(checkSession(opened()).findings, ignored, opened().letter.blocks) : []),
  // Annotated anew: asked for seldom, and the check keeps what it knows to itself.
  measures: () => classicalMeasures(opened().letter.blocks.map(annotateBlock)),
  report({ format, now, ignored }) {
    const letter = { ...reportSession(opened(), opened().document.name), ignored }
    return writeReport([letter], format, { version: VERSION, now, passedOver: 0 })
  },
}

function opened(): LetterSession {
  if (session === null) throw new Error('Er is geen brief open.')
  return session
}

function viewOf(of: LetterSession): CheckedView {
  const { facts, findings, checklist, themes, counts, score } = checkSession(of)
  const { words, types, law } = facts
  return { revision: of.revision, words, types, law, findings: findings.map(plainFinding), checklist, themes, counts, score, sentenceLevels: levelSentences(score) }
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
