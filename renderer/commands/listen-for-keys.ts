import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'

/**
 * F6 goes back and forth between the letter and its findings, F8 walks them, F9 colours the sentences. The menu shows
 * these keys too, and gets them only when the page leaves them.
 */
export function listenForKeys(store: Store, commands: Pick<Commands, 'select' | 'step' | 'colourSentences' | 'focusLetter' | 'undo' | 'redo'>): void {
  addEventListener('keydown', (event) => {
    const letter = store.letter()
    if (letter === null || document.querySelector('dialog[open]') !== null || store.state().screen !== 'brief') return
    if (event.key === 'F6') {
      event.preventDefault()
      const inLetter = document.activeElement?.closest('#brief') !== null
      if (!inLetter) commands.focusLetter('cursor')
      else if (letter.selected !== null) commands.select(letter.selected.key, 'toets')
      else commands.step(1)
      return
    }
    if (event.key === 'F8') {
      event.preventDefault()
      return commands.step(event.shiftKey ? -1 : 1)
    }
    if (event.key === 'F9') {
      event.preventDefault()
      return commands.colourSentences()
    }
    // Outside the letter and outside fields, undo and redo are the letter's.
    const inText = document.activeElement?.closest('#brief, input, textarea') !== null
    if (inText || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key === 'z') (event.shiftKey ? commands.redo : commands.undo)()
    if (key === 'y') commands.redo()
  })
}
