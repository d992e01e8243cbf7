import { useSyncExternalStore } from 'react'
import { Icon } from './pictogram.tsx'
import { schemeOfWindow } from './window-scheme.ts'

/** Light or dark. Until it is used, the window follows the system. */
export function SchemeSwitch() {
  const scheme = useSyncExternalStore(schemeOfWindow.subscribe, schemeOfWindow.now)
  const other = scheme === 'donker' ? 'licht' : 'donker'
  return (
    <button
      type="button"
      className="icon-button"
      onClick={() => schemeOfWindow.choose(other)}
      aria-label={`Maak het scherm ${other}`}
      title={`Maak het scherm ${other}`}
    >
      <Icon name={other === 'licht' ? 'zon' : 'maan'} />
    </button>
  )
}
