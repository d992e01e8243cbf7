import type { Bridge } from '../../electron/contract.ts'
import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'
import type { LetterHolder } from './hold-letter.ts'

/** Letting a finding stand with a reason, and taking that back. The main process keeps it; the checker says what it covers. */
export function letStand(bridge: Bridge, store: Store, holder: LetterHolder): Pick<Commands, 'dismiss' | 'restore' | 'exportIgnores'> {
  return {
    dismiss: async (key, { reason, scope, who }) => {
      const held = holder.current()
      // The checker knows a finding by its number in the last check.
      await held?.sync.flush()
      const letter = store.letter()
      const finding = letter?.findings.find((one) => one.key === key)
      if (held === null || letter === null || finding === undefined) return store.dispatch({ type: 'toast', kind: 'let-op', text: CHANGED })
      store.dispatch({ type: 'dismissed', key, who })
      const asked = { session: held.session, revision: letter.checked.revision, finding: finding.id, scope, reason, who }
      await held.sync.recheck(async () => {
        const answer = await bridge.ask('ignore', asked)
        if (answer.step === 'failed') store.dispatch({ type: 'unsettled', key })
        else store.dispatch({ type: 'toast', kind: 'goed', text: STAYS })
        return answer
      })
    },
    restore: async ({ ignored }) => {
      const held = holder.current()
      await held?.sync.recheck(() => bridge.ask('unignore', { session: held.session, ignore: ignored.ignore }))
    },
    exportIgnores: async () => {
      const answer = await bridge.ask('exportIgnores', {})
      if (answer.step !== 'cancelled') store.dispatch({ type: 'toast', kind: answer.step === 'done' ? 'goed' : 'let-op', text: answer.message })
    },
  }
}

const STAYS = 'Dit blijft staan. U vindt het terug onder aan de meldingen, bij “Dit laat u staan”.'
const CHANGED = 'De brief is net veranderd, en deze melding is er niet meer.'
