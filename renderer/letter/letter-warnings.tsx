import { useState } from 'react'
import type { Warning } from '../../engine/letter/letter.ts'
import { Icon, Pictogram } from '../ui/pictogram.tsx'

/** What was met while reading the file. */
export function LetterWarnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const [closed, setClosed] = useState<'open' | 'closed'>('open')
  if (warnings.length === 0 || closed === 'closed') return null
  return (
    <div className="letter-warnings">
      <Pictogram name="let-op" />
      <ul>
        {warnings.map(({ code, message }, index) => (
          <li key={`${code}-${index}`}>{message}</li>
        ))}
      </ul>
      <button type="button" className="icon-button" onClick={() => setClosed('closed')} aria-label="Waarschuwing sluiten">
        <Icon name="sluiten" />
      </button>
    </div>
  )
}
