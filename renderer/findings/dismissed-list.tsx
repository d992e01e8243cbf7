import { Button } from '@nl-design-system-candidate/button-react'
import { IGNORE_SCOPE_NAMES } from '../../reports/dutch-names.ts'
import type { Dismissal } from '../state/app-state.ts'

export interface DismissedListProps {
  readonly dismissed: readonly Dismissal[]
  readonly restore: (dismissal: Dismissal) => void
}

const LONGEST_QUOTE = 40

/** What somebody lets stand in this letter, why and since when, with the way back. */
export function DismissedList({ dismissed, restore }: DismissedListProps) {
  if (dismissed.length === 0) return null
  return (
    <section className="panel dismissed" aria-labelledby="blijft-staan">
      <h2 id="blijft-staan">Dit laat u staan</h2>
      <ul>
        {dismissed.map((dismissal) => {
          const { finding, ignored } = dismissal
          return (
            <li key={finding.key}>
              <span>
                {finding.title}
                {quoteOf(dismissal)}
                <br />
                <span className="muted">
                  {ignored.reason}
                  <br />
                  {IGNORE_SCOPE_NAMES[ignored.scope]} · {ignored.who}, {DAY.format(new Date(ignored.when))}
                </span>
              </span>
              <Button purpose="subtle" onClick={() => restore(dismissal)} aria-label={`Terugzetten: ${finding.title}${quoteOf(dismissal)}`}>
                Terugzetten
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function quoteOf({ finding: { actual } }: Dismissal): string {
  return actual === null || actual.length > LONGEST_QUOTE ? '' : ` “${actual}”`
}

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' })
