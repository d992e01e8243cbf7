import type { CheckAnswer, CheckedView, Requests } from '../../electron/contract.ts'
import type { Block } from '../../engine/letter/letter.ts'

export interface SyncOptions {
  readonly blocks: readonly Block[]
  readonly revision: number
  /** Milliseconds without typing before the letter is checked again. */
  readonly quietMs: number
  readonly send: (change: Omit<Requests['change']['in'], 'session'>) => Promise<CheckAnswer>
  /** Called with the blocks that were checked; never for a letter that has changed since. */
  readonly checked: (checked: CheckedView, blocks: readonly Block[]) => void
  readonly failed: (message: string) => void
}

/** Tells the checker what changed, and drops what it says about a letter that has changed since. */
export interface LetterSync {
  readonly touch: (blocks: readonly Block[]) => void
  /** Sends what has not been sent, and waits for the answer. */
  readonly flush: () => Promise<void>
  /** After a question that changes what the check says, though not the letter: other choices, a finding that may stay. */
  readonly recheck: (ask: () => Promise<CheckAnswer>) => Promise<void>
  readonly stop: () => void
}

export function syncLetter(options: SyncOptions): LetterSync {
  const line: Line = { now: options.blocks, sent: options.blocks, revision: options.revision, timer: undefined, answer: Promise.resolve(), state: 'open' }
  return {
    touch: (blocks) => {
      line.now = blocks
      clearTimeout(line.timer)
      line.timer = setTimeout(() => void push(line, options), options.quietMs)
    },
    flush: () => push(line, options),
    recheck: async (ask) => {
      await push(line, options)
      // It may count as a revision of its own on the other side.
      line.answer = receive(line, options, ask(), ({ revision }) => (line.revision = Math.max(line.revision, revision)))
      await line.answer
    },
    stop: () => {
      line.state = 'stopped'
      clearTimeout(line.timer)
    },
  }
}

/** Where the conversation with the checker stands. */
interface Line {
  now: readonly Block[]
  sent: readonly Block[]
  revision: number
  timer: ReturnType<typeof setTimeout> | undefined
  answer: Promise<void>
  state: 'open' | 'stopped'
}

function push(line: Line, options: SyncOptions): Promise<void> {
  clearTimeout(line.timer)
  if (line.now === line.sent) return line.answer
  const before = new Set(line.sent)
  const change = { revision: ++line.revision, changed: line.now.filter((block) => !before.has(block)), order: line.now.map((block) => block.id) }
  line.sent = line.now
  line.answer = receive(line, options, options.send(change), ({ revision }) => revision)
  return line.answer
}

async function receive(line: Line, options: SyncOptions, asked: Promise<CheckAnswer>, revisionOf: (checked: CheckedView) => number): Promise<void> {
  const blocks = line.now
  const reply = await asked
  if (line.state === 'stopped') return
  if (reply.step === 'failed') options.failed(reply.message)
  else if (revisionOf(reply.checked) === line.revision && blocks === line.now) options.checked(reply.checked, blocks)
}
