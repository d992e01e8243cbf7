import { Worker } from 'node:worker_threads'
import type { SessionQuestion, SessionReply, SessionRequestName, SessionRequests } from './session-protocol.ts'

const LIMIT_MS = 30_000

/** One worker with one open letter. A letter that takes too long costs its worker, never the app. */
export interface SessionHost {
  readonly ask: <Name extends SessionRequestName>(name: Name, payload: SessionRequests[Name]['in']) => Promise<SessionRequests[Name]['out']>
  readonly close: () => void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
  readonly timer: NodeJS.Timeout
}

export function startSession(): SessionHost {
  const worker = new Worker(new URL('./session-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  const waiting = new Map<number, Waiting>()
  let count = 0
  const stop = (reason: string) => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(new Error(reason))
    }
    waiting.clear()
    void worker.terminate()
  }
  worker.on('message', (reply: SessionReply) => {
    const asked = waiting.get(reply.id)
    if (asked === undefined) return
    waiting.delete(reply.id)
    clearTimeout(asked.timer)
    if (reply.step === 'answer') asked.resolve(reply.value)
    else asked.reject(new Error(reply.message))
  })
  worker.on('error', () => stop('Het controleren van deze brief is onverwacht gestopt. Open de brief opnieuw.'))
  worker.unref()
  return {
    ask: (name, payload) =>
      new Promise((resolve, reject) => {
        const id = ++count
        const timer = setTimeout(
          () => stop('Deze brief kost te veel tijd om te lezen. Controleer of het de goede brief is, of sla hem op als .docx en probeer het opnieuw.'),
          LIMIT_MS,
        )
        // The worker answers a name with that name's type: session-worker.ts is checked against the same table.
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, timer })
        worker.postMessage({ id, name, payload } satisfies SessionQuestion)
      }),
    close: () => stop('De brief is gesloten.'),
  }
}
