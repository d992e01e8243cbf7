import type { Bridge, MenuCommand } from '../electron/contract.ts'
import { watchClipboard } from './commands/clipboard.ts'
import type { Commands } from './commands/commands.ts'
import { holdLetter, type LetterHolder } from './commands/hold-letter.ts'
import { makeCommands } from './commands/make-commands.ts'
import { listenForDrops } from './commands/listen-for-drops.ts'
import { listenForKeys } from './commands/listen-for-keys.ts'
import { offerDraft } from './commands/offer-draft.ts'
import { createStore, type Store } from './state/create-store.ts'

export interface StartedApp {
  readonly store: Store
  readonly commands: Commands
  readonly holder: LetterHolder
}

/** Ties the state, the editor and the main process together. */
export function startApp(bridge: Bridge): StartedApp {
  const store = createStore()
  const holder = holdLetter(bridge, store)
  const clipboard = watchClipboard(
    bridge,
    () => store.letter() === null,
    (html, text) => commands.open({ by: 'text', html, text }),
  )
  const commands = makeCommands(bridge, store, holder, clipboard)
  bridge.listen((event) => {
    if (event.event === 'opened') commands.open({ by: 'system', answer: event.answer })
    else if (event.event === 'reading') store.dispatch({ type: 'reading', name: event.name })
    else if (event.event === 'command') carryOut(event.command, commands)
    else if (event.session === store.letter()?.opened.session) store.dispatch({ type: 'toast', kind: 'let-op', text: event.message })
  })
  listenForDrops(bridge, commands)
  listenForKeys(store, commands)
  addEventListener('beforeunload', (event) => {
    // The main process then asks whether the changes may go.
    if (store.letter()?.saved === 'veranderd') event.preventDefault()
  })
  void Promise.all([bridge.ask('rulebook', {}), bridge.ask('listExamples', {}), bridge.ask('who', {})]).then(([rules, examples, who]) =>
    store.dispatch({ type: 'loaded', rules, examples, who }),
  )
  void bridge.ask('houseStyle', {}).then((view) => store.dispatch({ type: 'houseStyle', view }))
  void offerDraft(bridge, store)
  return { store, commands, holder }
}

function carryOut(command: MenuCommand, commands: Commands): void {
  const work: Readonly<Record<MenuCommand, () => void>> = {
    open: () => commands.open({ by: 'dialog' }),
    'paste-letter': commands.pasteLetter,
    save: () => void commands.save('clean'),
    'copy-letter': commands.copyLetter,
    'export-report': () => void commands.exportReport('html'),
    'export-ignores': () => void commands.exportIgnores(),
    'house-style': () => commands.dialog({ step: 'huisstijl' }),
    undo: commands.undo,
    redo: commands.redo,
    'next-finding': () => commands.step(1),
    'previous-finding': () => commands.step(-1),
    'colour-sentences': commands.colourSentences,
    rulebook: () => commands.show('regels'),
    'what-we-measure': () => commands.show('meten'),
    about: () => commands.dialog({ step: 'over' }),
  }
  work[command]()
}
