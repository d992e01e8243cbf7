import type { Bridge } from '../../electron/contract.ts'
import type { Store } from '../state/create-store.ts'

/** Asks what to do with a letter that was not saved when the app stopped; nothing when there is none. */
export async function offerDraft(bridge: Bridge, store: Store): Promise<void> {
  const draft = await bridge.ask('findDraft', {})
  store.dispatch({ type: 'dialog', dialog: draft === null ? { step: 'geen' } : { step: 'concept', draft } })
}
