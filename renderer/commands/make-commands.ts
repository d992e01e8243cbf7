import type { Bridge } from '../../electron/contract.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { letterHtml } from '../editor/letter-html.ts'
import type { AppAction } from '../state/app-action.ts'
import type { Store } from '../state/create-store.ts'
import { workOnHouseStyle } from '../house-style/work-on-house-style.ts'
import type { Clipboard } from './clipboard.ts'
import type { Commands } from './commands.ts'
import type { LetterHolder } from './hold-letter.ts'
import { letStand } from './let-stand.ts'
import { offerDraft } from './offer-draft.ts'
import { openLetters } from './open-letters.ts'
import { saveLetters } from './save-letter.ts'
import { workOnFindings } from './work-on-findings.ts'
import { workOnPictograms } from './work-on-pictograms.ts'

export function makeCommands(bridge: Bridge, store: Store, holder: LetterHolder, clipboard: Clipboard): Commands {
  const desk = () => holder.current()?.desk
  return {
    ...openLetters(bridge, store),
    ...saveLetters(bridge, store, holder),
    ...workOnFindings(store, holder),
    ...letStand(bridge, store, holder),
    ...workOnHouseStyle(bridge, store, holder),
    ...workOnPictograms(store, holder),
    dropDraft: async (id) => {
      await bridge.ask('dropDraft', { id })
      await offerDraft(bridge, store)
    },
    pasteLetter: () => clipboard.askPaste(),
    copyLetter: () => void copy(clipboard, desk()?.blocks() ?? []).then(store.dispatch),
    measure: async () => {
      await holder.current()?.sync.flush()
      const letter = store.letter()
      return letter === null ? null : bridge.ask('measures', { session: letter.opened.session })
    },
    undo: () => desk()?.undo(),
    redo: () => desk()?.redo(),
    choose: (choices) => {
      store.dispatch({ type: 'chosen', choices })
      const held = holder.current()
      void held?.sync.recheck(() => bridge.ask('choose', { session: held.session, choices }))
    },
    colourSentences: () => store.dispatch({ type: 'colouredSentences' }),
    goTo: (place) => desk()?.goTo(place),
    focusLetter: (where) => desk()?.focus(where),
    show: (screen) => store.dispatch({ type: 'screen', screen }),
    dialog: (dialog) => store.dispatch({ type: 'dialog', dialog }),
    closeToast: () => store.dispatch({ type: 'toastGone' }),
  }
}

async function copy(clipboard: Clipboard, blocks: readonly Block[]): Promise<AppAction> {
  const outcome = await clipboard.put(letterHtml(blocks), blocks.map((block) => block.text).join('\n\n'))
  const pictures = blocks.some(({ pictograms = [] }) => pictograms.length > 0) ? ' De pictogrammen gaan niet mee.' : ''
  return outcome === 'done'
    ? { type: 'toast', kind: 'goed', text: `De brief is gekopieerd. Plak hem met Ctrl+V in Word of in een mail.${pictures}` }
    : { type: 'toast', kind: 'let-op', text: 'Het kopiëren is niet gelukt. Klik in de brief, druk op Ctrl+A en dan op Ctrl+C.' }
}
