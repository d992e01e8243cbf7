import { useEffect } from 'react'
import type { Toast } from '../state/app-state.ts'
import type { PictogramName } from '../pictograms/pictograms.ts'
import { Icon, Pictogram } from './pictogram.tsx'

export interface LiveRegionsProps {
  readonly toast: Toast | null
  readonly announcement: string
  readonly close: () => void
}

const SHOWN_MS = 8000

const PICTOGRAM: Readonly<Record<Toast['kind'], PictogramName>> = { goed: 'vink', 'let-op': 'let-op', bezig: 'envelop' }

/** What just happened: shown in the corner, and read aloud. A message that asks for attention stays until closed. */
export function LiveRegions({ toast, announcement, close }: LiveRegionsProps) {
  useEffect(() => {
    if (toast?.kind !== 'goed') return
    const timer = setTimeout(close, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, close])
  return (
    <>
      <div role="status" className="toasts">
        {toast !== null && (
          <div key={toast.seq} className={`toast toast--${toast.kind}`}>
            <Pictogram name={PICTOGRAM[toast.kind]} />
            <p>{toast.text}</p>
            <button type="button" className="icon-button" onClick={close} aria-label="Melding sluiten">
              <Icon name="sluiten" />
            </button>
          </div>
        )}
      </div>
      <div role="status" className="visually-hidden announcement">
        {announcement}
      </div>
    </>
  )
}
