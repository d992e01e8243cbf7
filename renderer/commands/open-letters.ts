import type { Bridge, OpenAnswer } from '../../electron/contract.ts'
import type { OpenRequest } from '../state/app-state.ts'
import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'

/** Getting another letter on the desk. What the user types while a large file is read isn't lost to it. */
export function openLetters(bridge: Bridge, store: Store): Pick<Commands, 'open' | 'openAnyway' | 'forget'> {
  const openAnyway = (request: OpenRequest) => {
    const before = store.letter()
    store.dispatch({ type: 'opening' })
    void ask(bridge, request)
      .catch((): OpenAnswer => ({ step: 'failed', message: UNEXPECTED }))
      .then((answer) => {
        const typed = before?.saved === 'bewaard' && store.letter()?.saved === 'veranderd'
        return store.dispatch(
          typed && answer.step === 'opened'
            ? { type: 'dialog', dialog: { step: 'eerst-bewaren', request: { by: 'system', answer } } }
            : { type: 'openAnswered', answer },
        )
      })
  }
  return {
    openAnyway,
    open: (request) => {
      if (store.letter()?.saved === 'veranderd') store.dispatch({ type: 'dialog', dialog: { step: 'eerst-bewaren', request } })
      else openAnyway(request)
    },
    forget: (request) => {
      if (request.by === 'system' && request.answer.step === 'opened') void bridge.ask('close', { session: request.answer.opened.session })
    },
  }
}

const UNEXPECTED = 'De brief kon niet worden geopend. Probeer het nog een keer, of kopieer de tekst en plak die hier.'
const NO_FILE = 'Dit is geen bestand van deze computer. Sleep een brief uit een map hierheen, of kopieer de tekst en plak die.'

async function ask(bridge: Bridge, request: OpenRequest): Promise<OpenAnswer> {
  switch (request.by) {
    case 'dialog':
      return bridge.ask('openDialog', {})
    case 'path':
      return request.path === '' ? { step: 'failed', message: NO_FILE } : bridge.ask('openPath', { path: request.path })
    case 'text':
      return bridge.ask('openText', { html: request.html, text: request.text })
    case 'draft':
      return bridge.ask('openDraft', { id: request.id })
    case 'example':
      return bridge.ask('openExample', { name: request.name })
    case 'system':
      return request.answer
  }
}
