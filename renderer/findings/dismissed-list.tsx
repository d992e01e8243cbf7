import { Button } from '@nl-design-system-candidate/button-react'
import type { Dismissal } from '../state/app-state.ts'

export interface DismissedListProps {
  readonly dismissed: readonly Dismissal[]
  readonly restore: (key: string) => void
}

/** What the user lets stand in this letter, with the way back. */
export function DismissedList({ dismissed, restore }: DismissedListProps) {
  if (dismissed.length === 0) return null
  return (
    <section className="panel dismissed" aria-labelledby="blijft-staan">
      <h2 id="blijft-staan">Dit laat u staan</h2>
      <ul>
        {dismissed.map(({ finding, reason }) => (
          <li key={finding.key}>
            <span>
              {finding.title}
              <br />
              <span className="muted">{reason}</span>
            </span>
            <Button purpose="subtle" onClick={() => restore(finding.key)} aria-label={`Terugzetten: ${finding.title}`}>
              Terugzetten
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
