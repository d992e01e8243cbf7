import { Worker } from 'node:worker_threads'
import type { SessionQuestion, SessionReply, SessionRequestName, SessionRequests } from './session-protocol.ts'

const LIMIT_MS = 30_000
const TOO_SLOW = 'Deze brief kost te veel tijd om te lezen. Controleer of het de goede brief is, of sla hem op als .docx en probeer het opnieuw.'
const STOPPED = 'Het controleren van deze brief is onverwacht gestopt. Kopieer de brief als u iets hebt veranderd, en open hem dan opnieuw.'

/** One worker with one open letter. A letter that takes too long costs its worker, never the app. */
export interface SessionHost {
  readonly ask: <Name extends SessionRequestName>(name: Name, payload: SessionRequests[Name]['in']) => Promise<SessionRequests[Name]['out']>
  readonly close: () => void
}

export function startSession(): SessionHost {
  const worker = new Worker(new URL('./session-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  const questions = openQuestions()
  const stop = (reason: string) => {
    questions.refuseAll(reason)
    void worker.terminate()
  }
  worker.on('message', questions.answer)
  worker.on('error', () => stop(STOPPED))
  worker.unref()
  return {
    ask: (name, payload) =>
      new Promise((resolve, reject) => {
        // The worker answers a name with that name's type: session-worker.ts is checked against the same table.
        const id = questions.add(resolve as (value: unknown) => void, reject, () => stop(TOO_SLOW))
        if (id !== null) worker.postMessage({ id, name, payload } satisfies SessionQuestion)
      }),
    close: () => stop('De brief is gesloten.'),
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
  readonly timer: NodeJS.Timeout
}

interface Questions {
  /** null when the worker has stopped: the question is refused at once. */
  readonly add: (resolve: Waiting['resolve'], reject: Waiting['reject'], tooSlow: () => void) => number | null
  readonly answer: (reply: SessionReply) => void
  readonly refuseAll: (reason: string) => void
}

/** The questions that wait for the worker. */
function openQuestions(): Questions {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let stopped: string | null = null
  return {
    add: (resolve, reject, tooSlow) => {
      if (stopped !== null) {
        reject(new Error(stopped))
        return null
      }
      waiting.set(++count, { resolve, reject, timer: setTimeout(tooSlow, LIMIT_MS) })
      return count
    },
    answer: (reply) => {
      const asked = waiting.get(reply.id)
      if (asked === undefined) return
      waiting.delete(reply.id)
      clearTimeout(asked.timer)
      if (reply.step === 'answer') asked.resolve(reply.value)
      else asked.reject(new Error(reply.message))
    },
    refuseAll: (reason) => {
      stopped ??= reason
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer)
        reject(new Error(reason))
      }
      waiting.clear()
    },
  }
}
