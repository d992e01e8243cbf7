import type { Bridge, OpenAnswer } from '../../electron/contract.ts'
import type { OpenRequest } from '../state/app-state.ts'
import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'

/** Getting another letter on the desk. */
export function openLetters(bridge: Bridge, store: Store): Pick<Commands, 'open' | 'openAnyway'> {
  const openAnyway = (request: OpenRequest) => {
    store.dispatch({ type: 'opening' })
    void ask(bridge, request).then((answer) => store.dispatch({ type: 'openAnswered', answer }))
  }
  return {
    openAnyway,
    open: (request) => {
      if (store.letter()?.saved === 'veranderd') store.dispatch({ type: 'dialog', dialog: { step: 'eerst-bewaren', request } })
      else openAnyway(request)
    },
  }
}

async function ask(bridge: Bridge, request: OpenRequest): Promise<OpenAnswer> {
  switch (request.by) {
    case 'dialog':
      return bridge.ask('openDialog', {})
    case 'path':
      return bridge.ask('openPath', { path: request.path })
    case 'text':
      return bridge.ask('openText', { html: request.html, text: request.text })
    case 'example':
      return bridge.ask('openExample', { name: request.name })
    case 'system':
      return request.answer
  }
}
