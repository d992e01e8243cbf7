import type { CheckAnswer, CheckedView, LetterChoices, Requests } from '../../electron/contract.ts'
import type { Block } from '../../engine/letter/letter.ts'

export interface SyncOptions {
  readonly blocks: readonly Block[]
  readonly revision: number
  /** Milliseconds without typing before the letter is checked again. */
  readonly quietMs: number
  readonly send: (change: Omit<Requests['change']['in'], 'session'>) => Promise<CheckAnswer>
  readonly choose: (choices: LetterChoices) => Promise<CheckAnswer>
  /** Called with the blocks that were checked; never for a letter that has changed since. */
  readonly checked: (checked: CheckedView, blocks: readonly Block[]) => void
  readonly failed: (message: string) => void
}

/** Tells the checker what changed, and drops what it says about a letter that has changed since. */
export interface LetterSync {
  readonly touch: (blocks: readonly Block[]) => void
  /** Sends what has not been sent, and waits for the answer. */
  readonly flush: () => Promise<void>
  readonly choose: (choices: LetterChoices) => Promise<void>
  readonly stop: () => void
}

export function syncLetter(options: SyncOptions): LetterSync {
  let now = options.blocks
  let sent = options.blocks
  let revision = options.revision
  let timer: ReturnType<typeof setTimeout> | undefined
  let answer: Promise<void> = Promise.resolve()
  let stopped = false

  const receive = async (asked: Promise<CheckAnswer>, blocks: readonly Block[], revisionOf: (checked: CheckedView) => number): Promise<void> => {
    const reply = await asked
    if (stopped) return
    if (reply.step === 'failed') options.failed(reply.message)
    else if (revisionOf(reply.checked) === revision && blocks === now) options.checked(reply.checked, blocks)
  }

  const push = (): Promise<void> => {
    clearTimeout(timer)
    if (now === sent) return answer
    const before = new Set(sent)
    const change = { revision: ++revision, changed: now.filter((block) => !before.has(block)), order: now.map((block) => block.id) }
    sent = now
    answer = receive(options.send(change), now, (checked) => checked.revision)
    return answer
  }

  return {
    touch: (blocks) => {
      now = blocks
      clearTimeout(timer)
      timer = setTimeout(() => void push(), options.quietMs)
    },
    flush: push,
    choose: async (choices) => {
      await push()
      // The choice counts as a revision of its own on the other side.
      answer = receive(options.choose(choices), now, (checked) => (revision = Math.max(revision, checked.revision)))
      await answer
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
