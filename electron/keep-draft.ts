import type { Draft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'

/** What is kept of the letter as it is now. */
export type DraftContent = Omit<Draft, 'version' | 'id' | 'savedAt'>

/** The draft of one open letter. */
export interface KeptDraft {
  /** After a change: written at once, but no more often than every `everyMs`. */
  readonly touch: (content: DraftContent) => void
  /** Writes what waits. */
  readonly flush: () => Promise<void>
  /** The letter is saved, or the user lets its changes go. A later change begins a new draft. */
  readonly drop: () => void
}

export interface KeepDraftOptions {
  readonly id: string
  readonly source: Uint8Array
  readonly store: DraftStore
  readonly everyMs: number
  /** Told once. */
  readonly failed: () => void
}

interface Line {
  waiting: DraftContent | null
  timer: ReturnType<typeof setTimeout> | null
  written: number
  source: 'not written' | 'written'
  told: 'not told' | 'told'
  /** All that is done on the disk, one after another. */
  work: Promise<void>
}

export function keepDraft(options: KeepDraftOptions): KeptDraft {
  const line: Line = { waiting: null, timer: null, written: 0, source: 'not written', told: 'not told', work: Promise.resolve() }
  const flush = () => {
    if (line.timer !== null) clearTimeout(line.timer)
    line.timer = null
    line.written = Date.now()
    line.work = line.work.then(() => write(line, options))
    return line.work
  }
  return {
    touch: (content) => {
      line.waiting = content
      line.timer ??= setTimeout(() => void flush(), Math.max(0, line.written + options.everyMs - Date.now()))
    },
    flush,
    drop: () => {
      if (line.timer !== null) clearTimeout(line.timer)
      line.timer = null
      line.waiting = null
      remove(line, options)
      // A write that was under way when the letter was let go.
      line.work = line.work.then(() => remove(line, options))
    },
  }
}

async function write(line: Line, { id, source, store, failed }: KeepDraftOptions): Promise<void> {
  const content = line.waiting
  if (content === null) return
  line.waiting = null
  try {
    if (line.source === 'not written') await store.writeSource(id, source)
    line.source = 'written'
    await store.write({ version: 1, id, savedAt: new Date().toISOString(), ...content })
  } catch {
    if (line.told === 'not told') failed()
    line.told = 'told'
  }
}

function remove(line: Line, { id, store }: KeepDraftOptions): void {
  line.source = 'not written'
  store.remove(id)
}
