import { Button } from '@nl-design-system-candidate/button-react'
import type { HouseStyleView } from '../../electron/contract.ts'

export interface HouseStyleLineProps {
  readonly houseStyle: HouseStyleView
  readonly show: () => void
}

/** Whose house style counts for this letter, and whether there is something wrong with it. */
export function HouseStyleLine({ houseStyle: { folders, messages }, show }: HouseStyleLineProps) {
  if (folders.length === 0) return null
  const broken = folders.filter(({ unusable }) => unusable !== null).length
  const wrong = messages.filter(({ kind }) => kind === 'fout').length + broken
  return (
    <section className="panel type-line" aria-labelledby="huisstijl">
      <div className="panel__head">
        <h2 id="huisstijl">Huisstijl</h2>
        <Button purpose="subtle" onClick={show} aria-label="Huisstijl bekijken">
          Bekijken
        </Button>
      </div>
      <p>
        <strong>{folders.map(({ name, unusable }) => (unusable === null ? name : lastPart(name))).join(', dan ')}</strong>
        {wrong > 0 && <span className="muted"> {wrong === 1 ? '1 ding klopt niet' : `${wrong} dingen kloppen niet`}</span>}
      </p>
    </section>
  )
}

/** A folder that can't be read has only its path for a name. */
export function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path
}
