export type Scheme = 'licht' | 'donker'

const KEPT = 'klare-brief:kleuren'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** The colours of the window: what the user chose, else what the system asks. */
export const schemeOfWindow = {
  now,
  choose: (scheme: Scheme): void => {
    localStorage.setItem(KEPT, scheme)
    apply()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

system.addEventListener('change', apply)
apply()

function now(): Scheme {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'licht' || kept === 'donker') return kept
  return system.matches ? 'donker' : 'licht'
}

function apply(): void {
  document.documentElement.dataset['kleuren'] = now()
  for (const listener of listeners) listener()
}
