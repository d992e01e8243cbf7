import { Button } from '@nl-design-system-candidate/button-react'
import type { HouseStyleView } from '../../electron/contract.ts'
import { Pictogram } from '../ui/pictogram.tsx'
import { lastPart } from './house-style-line.tsx'

export interface HouseStyleFoldersProps {
  readonly folders: HouseStyleView['folders']
  readonly remove: (path: string) => void
}

/** The folders in the order in which they count. */
export function HouseStyleFolders({ folders, remove }: HouseStyleFoldersProps) {
  if (folders.length === 0) return null
  return (
    <section aria-labelledby="huisstijl-mappen">
      <h3 id="huisstijl-mappen">{folders.length === 1 ? 'Deze map telt' : 'Deze mappen tellen'}</h3>
      <ol className="house-folders">
        {folders.map(({ path, name, unusable }) => (
          <li key={path}>
            <span>
              <strong>{unusable === null ? name : lastPart(path)}</strong>
              <span className="muted address">{path}</span>
              {unusable !== null && (
                <span className="house-folders__unusable">
                  <Pictogram name="let-op" /> {unusable}
                </span>
              )}
            </span>
            <Button purpose="subtle" onClick={() => remove(path)} aria-label={`Niet meer gebruiken: ${name}`}>
              Niet meer gebruiken
            </Button>
          </li>
        ))}
      </ol>
      {folders.length > 1 && <p className="muted">Zeggen twee mappen iets anders? Dan geldt de onderste. Wat u bij een brief kiest, gaat altijd voor.</p>}
    </section>
  )
}
