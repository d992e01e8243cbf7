import type { Block } from '../engine/letter/letter.ts'
import { messageOf } from './message-of.ts'
import type { SessionHost } from './session-host.ts'
import type { SessionRequests } from './session-protocol.ts'

/** Opens a letter in its worker; with the blocks of a draft, as the letter was when the draft was written. */
export async function openInWorker(
  host: SessionHost,
  what: SessionRequests['open']['in'],
  draft: readonly Block[] | null,
): Promise<SessionRequests['open']['out']> {
  try {
    const answer = await host.ask('open', what)
    if (answer.step === 'failed' || draft === null) return answer
    const checked = await host.ask('change', { revision: 1, changed: draft, order: draft.map(({ id }) => id) })
    return { ...answer, letter: { ...answer.letter, blocks: draft }, checked }
  } catch (cause) {
    return { step: 'failed', message: messageOf(cause) }
  }
}
