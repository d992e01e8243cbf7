import { reduceApp } from './reduce-app.ts'
import type { AppAction } from './app-action.ts'
import { FIRST_STATE, type AppState, type OpenLetterState } from './app-state.ts'

/** The one place where the state is kept; what listens is told after every change. */
export interface Store {
  readonly state: () => AppState
  /** null when no letter is open. */
  readonly letter: () => OpenLetterState | null
  readonly dispatch: (action: AppAction) => void
  /** Returns a function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore(first: AppState = FIRST_STATE): Store {
  let state = first
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    letter: () => (state.letter.step === 'open' ? state.letter : null),
    dispatch: (action) => {
      const next = reduceApp(state, action)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
