import type { Bridge, DoneAnswer } from '../../electron/contract.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'
import type { LetterHolder } from './hold-letter.ts'

/** Putting the letter, or a report about it, in a file. The checker first hears the last changes. */
export function saveLetters(bridge: Bridge, store: Store, holder: LetterHolder): Pick<Commands, 'save' | 'exportReport'> {
  const tell = (answer: DoneAnswer) => {
    if (answer.step !== 'cancelled') store.dispatch({ type: 'toast', kind: answer.step === 'done' ? 'goed' : 'let-op', text: answer.message })
  }
  const ready = async (): Promise<OpenLetterState | null> => {
    await holder.current()?.sync.flush()
    return store.letter()
  }
  return {
    save: async (mode) => {
      const letter = await ready()
      if (letter === null) return 'not saved'
      if (!letter.opened.canSave) {
        tell({ step: 'failed', message: READ_ONLY })
        return 'not saved'
      }
      const written = holder.current()?.desk.blocks()
      const answer = await bridge.ask('save', { session: letter.opened.session, mode })
      tell(answer)
      if (answer.step !== 'done') return 'not saved'
      store.dispatch({ type: 'renamed', name: answer.name })
      if (mode === 'clean' && sameBlocks(written, holder.current()?.desk.blocks())) store.dispatch({ type: 'saved' })
      return 'saved'
    },
    exportReport: async (format) => {
      const letter = await ready()
      if (letter !== null) tell(await bridge.ask('exportReport', { session: letter.opened.session, format }))
    },
  }
}

export const READ_ONLY = 'Dit soort bestand kan Klare Brief alleen lezen. Kies Kopiëren en plak de brief in Word of LibreOffice.'

/** What the user typed while the file was being written is not in it. */
function sameBlocks(written: readonly unknown[] | undefined, now: readonly unknown[] | undefined): boolean {
  return written?.length === now?.length && (written ?? []).every((block, index) => block === now?.[index])
}
